import * as z from 'zod/mini';
import { tagSchema } from './company.ts';
import { stageSchema } from './contact.ts';

/**
 * What a column of an imported file may be taken for: first what it says of the company, then of an event there, then of
 * the person, and last of what the person did.
 */
export const IMPORT_FIELDS = [
  'company-name',
  'domain',
  'other-domains',
  'org-number',
  'country',
  'city',
  'street',
  'postal-code',
  'company-phone',
  'company-email',
  'industry',
  'employees',
  'revenue',
  'founded-year',
  'company-linkedin',
  'description',
  'technologies',
  'company-status',
  'company-tags',
  'funding-round',
  'funding-amount',
  'funding-date',
  'signal-type',
  'signal-date',
  'signal-title',
  'signal-url',
  'signal-note',
  'signal-confidence',
  'full-name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'role',
  'linkedin',
  'stage',
  'email-refused',
  'email-agreed',
  'contact-tags',
  'form-date',
  'click-date',
  'visit-date',
  'meeting-date',
  'status-date',
  'engagement-type',
  'engagement-date',
  'engagement-source',
  'engagement-url',
] as const;
export const importFieldSchema = z.enum(IMPORT_FIELDS);
export type ImportField = z.infer<typeof importFieldSchema>;

/** Fields that tell of a person, with what they did. */
const PERSON_FIELDS: ReadonlySet<ImportField> = new Set(IMPORT_FIELDS.slice(IMPORT_FIELDS.indexOf('full-name')));

/** Whether a field tells of a person; the others tell of the company. */
export const isPersonField = (field: ImportField): boolean => PERSON_FIELDS.has(field);

/** What a column says of one event only, in files whose rows are events. */
export type EventField = Extract<ImportField, `signal-${string}` | `engagement-${string}`>;
export const isEventField = (field: ImportField): field is EventField =>
  field.startsWith('signal-') || field.startsWith('engagement-');

/**
 * What the rows of a file are. `both`: a person with their company, each stored; `signals`: an event at a company;
 * `engagements`: what a person did towards us.
 */
export const ROW_KINDS = ['companies', 'contacts', 'both', 'signals', 'engagements'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Whether rows tell of people; the others tell of companies only. */
export const tellsOfPeople = (rows: RowKind): boolean => rows !== 'companies' && rows !== 'signals';

/** Whether rows add the companies they name; the others link people to those that are known. */
export const addsCompanies = (rows: RowKind): boolean => rows !== 'contacts' && rows !== 'engagements';

/** What becomes of a value that is known already: it stays, or the file's takes its place. */
export const UPDATE_MODES = ['fill', 'overwrite'] as const;

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export const NOTATIONS = ['separated', 'json'] as const;
export type Notation = (typeof NOTATIONS)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Most columns of a file that are looked at. */
export const MOST_COLUMNS = 500;

/** What the seller chose for a file. It is remembered for files with the same headers. */
export const importPlanSchema = z.object({
  /** What each column is taken for, in the file's order; null: left out. */
  columns: z.array(z.nullable(importFieldSchema)).check(z.maxLength(MOST_COLUMNS)),
  rows: z.enum(ROW_KINDS),
  /** Whether events of companies and people who are not known are left out, instead of adding those. */
  onlyKnown: z.prefault(z.boolean(), false),
  updates: z.enum(UPDATE_MODES),
  /** Put on every company and person of the file; empty for none. */
  tag: z.union([z.literal(''), tagSchema]),
  /** Whether companies become prospects, or are only known. */
  save: z.boolean(),
  /** The stage of new people whose row tells none. */
  stage: stageSchema,
  /** ISO code of the country that phone and organisation numbers without one are of; empty when nobody can tell. */
  country: z.string().check(z.regex(/^(?:[A-Z]{2})?$/)),
  /** ISO 4217 code of sums without a currency; empty when nobody can tell. */
  currency: z.string().check(z.regex(/^(?:[A-Z]{3})?$/)),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

/** How the bytes of a file are read as a table. It follows from the file alone. */
export interface TableForm {
  readonly encoding: Encoding;
  /** `json`: objects in a list or one after another, whose keys are the headers. */
  readonly notation: Notation;
  /** Parts the cells of a separated file. */
  readonly separator: Separator;
  /** Records before the first row of data: a preamble and the headers. */
  readonly skipped: number;
}
