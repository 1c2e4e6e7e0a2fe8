import * as z from 'zod/mini';
import { factOf } from './fact.ts';

/** ISO 3166-1 alpha-2, upper case. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/));

/** An organisation or VAT number with the country that issued it. `number` is as the register writes it. */
export const orgNumberSchema = z.object({
  country: countrySchema,
  kind: z.enum(['organisation', 'vat']),
  number: z.string().check(z.minLength(4), z.maxLength(20)),
});
export type OrgNumber = z.infer<typeof orgNumberSchema>;

/** Head count. `max` is null when open ("10,001+"). */
export const employeesSchema = z.object({
  min: z.number().check(z.minimum(0)),
  max: z.nullable(z.number()),
});
export type Employees = z.infer<typeof employeesSchema>;

/** An industry as far as the page says: a NACE Rev. 2 code ("62", "62.01"), LinkedIn's name for it, or its own words. */
export const industrySchema = z.object({
  nace: z.nullable(z.string().check(z.regex(/^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/))),
  linkedIn: z.nullable(z.string().check(z.maxLength(120))),
  words: z.string().check(z.maxLength(200)),
});
export type Industry = z.infer<typeof industrySchema>;

/** A LinkedIn organisation page: by the slug of its address, by its number, or both. */
export const linkedInSchema = z.object({
  kind: z.enum(['company', 'showcase', 'school']),
  slug: z.nullable(z.string().check(z.maxLength(120))),
  id: z.nullable(z.string().check(z.regex(/^\d{1,12}$/))),
});
export type LinkedIn = z.infer<typeof linkedInSchema>;

/** Money as stated: whole units of an ISO 4217 currency, and the year it was made in where that is said. */
export const revenueSchema = z.object({
  amount: z.number().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  year: z.nullable(z.number()),
});
export type Revenue = z.infer<typeof revenueSchema>;

/** A feed the site announces (RSS, Atom or JSON Feed). `address` is http(s), `title` as the site names it. */
export const feedSchema = z.object({
  address: z.string().check(z.maxLength(2_048)),
  title: z.string().check(z.maxLength(200)),
});
export type Feed = z.infer<typeof feedSchema>;

const shortText = z.string().check(z.minLength(1), z.maxLength(200));
const few = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(60));

/** Facts of which a company has one. When pages differ, the better sourced is kept and the others are shown. */
const singleFacts = {
  legalName: factOf(shortText),
  country: factOf(countrySchema),
  city: factOf(shortText),
  address: factOf(shortText),
  employees: factOf(employeesSchema),
  foundedYear: factOf(z.number()),
  revenue: factOf(revenueSchema),
};

/** What other pages said instead of the value that was kept: surest first. */
const contradictionsSchema = z.object({
  legalName: few(singleFacts.legalName),
  country: few(singleFacts.country),
  city: few(singleFacts.city),
  address: few(singleFacts.address),
  employees: few(singleFacts.employees),
  foundedYear: few(singleFacts.foundedYear),
  revenue: few(singleFacts.revenue),
});
export type Contradictions = z.infer<typeof contradictionsSchema>;

/** All that is known of one company, each value with its receipt. Null or empty means not known, never "no". */
export const companyFactsSchema = z.object({
  name: factOf(shortText),
  aliases: few(factOf(shortText)),
  /** Names by which the seller said others mean this company: an article about one of that name is about it. */
  saidNames: few(factOf(shortText)),
  legalName: z.nullable(singleFacts.legalName),
  orgNumbers: few(factOf(orgNumberSchema)),
  /** Registrable domain of the company's own site. */
  domain: z.nullable(factOf(shortText)),
  /** Other registrable domains of the same company. */
  aliasDomains: few(factOf(shortText)),
  /** ISO 639-1 codes of the languages the site is offered in. */
  languages: few(factOf(z.string().check(z.regex(/^[a-z]{2}$/)))),
  country: z.nullable(singleFacts.country),
  city: z.nullable(singleFacts.city),
  address: z.nullable(singleFacts.address),
  /** E.164. */
  phones: few(factOf(shortText)),
  emails: few(factOf(shortText)),
  description: z.nullable(factOf(z.string().check(z.maxLength(1_000)))),
  industries: few(factOf(industrySchema)),
  employees: z.nullable(singleFacts.employees),
  /** Members who name the company as their employer: not the head count. */
  employeesOnLinkedIn: z.nullable(factOf(z.number())),
  followers: z.nullable(factOf(z.number())),
  revenue: z.nullable(singleFacts.revenue),
  foundedYear: z.nullable(singleFacts.foundedYear),
  linkedIn: z.nullable(factOf(linkedInSchema)),
  socialLinks: few(factOf(shortText)),
  feeds: few(factOf(feedSchema)),
  /** http(s) address of the page where the company's jobs are listed. */
  careersPage: z.nullable(factOf(z.string().check(z.maxLength(2_048)))),
  /** Jobs that page lists as open. */
  openJobs: z.nullable(factOf(z.number().check(z.minimum(0)))),
  technologies: few(factOf(shortText)),
  contradictions: contradictionsSchema,
});
export type CompanyFacts = z.infer<typeof companyFactsSchema>;

export const NOTE_LENGTH = 2_000;

/** How far the business with a company is, as the seller or their CRM says (seed article 004, stages 7 and 8). */
export const COMPANY_STATUSES = ['prospect', 'opportunity', 'customer', 'former-customer'] as const;
export const companyStatusSchema = z.object({
  value: z.enum(COMPANY_STATUSES),
  /** Since when (epoch ms). */
  date: z.number(),
  source: z.enum(['seller', 'import']),
});
export type CompanyStatus = z.infer<typeof companyStatusSchema>;

/** A day on which the seller wants to hear of the company again (epoch ms), and why. */
export const followUpSchema = z.object({ at: z.number(), note: z.string().check(z.trim(), z.maxLength(200)) });
export type FollowUp = z.infer<typeof followUpSchema>;

/** What the seller did about a suggested play: did it, or put it off until a day. Times are epoch ms. */
export const playStateSchema = z.object({
  /** The rule of the playbook, and the signal it was about; null where it was about none. */
  rule: z.string().check(z.minLength(1), z.maxLength(64)),
  signalId: z.nullable(z.string().check(z.maxLength(64))),
  state: z.enum(['done', 'snoozed']),
  at: z.number(),
  until: z.nullable(z.number()),
});
export type PlayState = z.infer<typeof playStateSchema>;

/** Most plays whose state a company keeps. */
export const PLAYS_KEPT = 50;

export const tagSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));

/** A company in the store. Times are epoch milliseconds. */
export const companySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  facts: companyFactsSchema,
  /** When the seller saved it as a prospect; null while it is only known (a contact or signal names it). */
  savedAt: z.nullable(z.number()),
  note: z.string().check(z.maxLength(NOTE_LENGTH)),
  status: z.nullable(companyStatusSchema),
  /** The seller's own words to sort companies by. */
  tags: z.array(tagSchema).check(z.maxLength(50)),
  followUp: z.nullable(followUpSchema),
  /** Newest last. */
  plays: z.array(playStateSchema).check(z.maxLength(PLAYS_KEPT)),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Company = z.infer<typeof companySchema>;

/** What is known of a company that was just met, beside its facts. */
export const NEW_COMPANY = {
  savedAt: null,
  note: '',
  status: null,
  tags: [],
  followUp: null,
  plays: [],
} satisfies Partial<Company>;
