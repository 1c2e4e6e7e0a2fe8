// The one contract between the contexts: what may be asked, by whom, and what comes back.
// Requests are checked by schema at the receiving end; answers come from our own worker and are typed only.
import * as z from 'zod/mini';
import { COMPANY_STATUSES, type Company, followUpSchema, NOTE_LENGTH } from '../model/company.ts';
import { type Contact, contactSchema, stageSchema } from '../model/contact.ts';
import { feedSchema, type ShownFeed } from '../model/feed.ts';
import { HARVEST_LIMITS } from '../model/harvest.ts';
import { type Icp, icpSchema } from '../model/icp.ts';
import { type PlaybookEntry, playRuleSchema, triedSituationSchema } from '../model/play-rule.ts';
import { type SharedKnowledge, sharedSchema } from '../model/playbook-file.ts';
import {
  browsingSettingsSchema,
  notificationSettingsSchema,
  type Settings,
  settingsSchema,
  signalChangesSchema,
} from '../model/settings.ts';
import { OPINIONS, SIGNAL_NOTE_LENGTH, type Signal, signalSchema } from '../model/signal.ts';
import type { Play } from '../model/verdict.ts';
import type { CompanyView, FollowUpList, SuggestedContact, TabView, WatchedFeed } from './views.ts';

/** Who may send: `page` is the page script in a tab, `own` is a page of the extension. */
export type Sender = 'page' | 'own';

interface Message<Schema extends z.core.$ZodType, Response> {
  readonly from: Sender;
  readonly request: Schema;
  /** Carries the type of the answer; there is no value. */
  readonly response?: Response;
}

function message<Response>() {
  return <Schema extends z.core.$ZodType>(from: Sender, request: Schema): Message<Schema, Response> => ({
    from,
    request,
  });
}

const id = z.string().check(z.minLength(1), z.maxLength(64));
const tabId = z.number().check(z.int(), z.minimum(0));
/** A company in the store, or the one a tab shows (stored by this message if it was not). */
const companyOf = z.union([z.object({ companyId: id }), z.object({ tabId })]);

/** A person in the seller's words. What is left out stays as it is known. */
const saidContact = z.extend(z.pick(contactSchema, { name: true, email: true, role: true, engagements: true }), {
  /** Null: as the engagements say. Another stage than the person has is said by hand. */
  stage: z.nullable(stageSchema),
  employer: z.exactOptional(contactSchema.shape.employer),
  phone: z.exactOptional(contactSchema.shape.phone),
  linkedIn: z.exactOptional(contactSchema.shape.linkedIn),
  emailConsent: z.exactOptional(contactSchema.shape.emailConsent),
  tags: z.exactOptional(contactSchema.shape.tags),
});

/** What an undoable change gives back: hand the token to `undo` within the browser session. */
export interface Undoable {
  readonly undo: string;
}

export const contract = {
  /** A page was harvested. The harvest is JSON text, so that a too long one is refused unread. */
  'page-harvested': message<null>()('page', z.object({ harvest: z.string().check(z.maxLength(HARVEST_LIMITS.total)) })),

  /** What a tab shows. Reads the page now when nobody has (needs `activeTab` or the host permission). */
  'view-tab': message<TabView>()('own', z.object({ tabId })),
  /** Saves a company as a prospect. Saving twice keeps the first date. */
  'save-prospect': message<Undoable & { company: Company }>()('own', companyOf),
  /**
   * Says that what a tab shows is a company of the store that has the same name: its own page teaches that company what
   * it is found by, an article the name it is written about by, and what either tells is kept.
   */
  'recognise-company': message<Undoable & { company: Company }>()('own', z.object({ tabId, companyId: id })),
  'write-note': message<Company>()(
    'own',
    z.object({ companyId: id, note: z.string().check(z.maxLength(NOTE_LENGTH)) }),
  ),
  /** Takes back the change that gave the token. */
  undo: message<null>()('own', z.object({ token: id })),

  /** Companies whose name or domain holds the text, saved ones first, newest first. At most 200. */
  'find-companies': message<Company[]>()('own', z.object({ text: z.string().check(z.maxLength(120)) })),
  'view-company': message<CompanyView>()('own', z.object({ companyId: id })),
  /**
   * Adds a company by hand and saves it; one that is known by its number, domain or LinkedIn page is only saved. What
   * is not known is empty or left out. A value that cannot be right is refused, and the failure names its field.
   */
  'add-company': message<Undoable & { company: Company; wasKnown: boolean }>()(
    'own',
    z.object({
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      domain: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(253)),
      country: z.optional(z.string().check(z.regex(/^(?:[A-Z]{2})?$/))),
      city: z.optional(z.string().check(z.trim(), z.maxLength(200))),
      orgNumber: z.optional(z.string().check(z.trim(), z.maxLength(40))),
      linkedIn: z.optional(z.string().check(z.trim(), z.maxLength(300))),
    }),
  ),
  /** Says how far the business with a company is; null: nothing is said. */
  'set-company-status': message<Undoable & { company: Company }>()(
    'own',
    z.object({ company: companyOf, status: z.nullable(z.enum(COMPANY_STATUSES)) }),
  ),
  /** Removes a company with its contacts and signals. */
  'remove-company': message<Undoable>()('own', z.object({ companyId: id })),

  /**
   * Adds a contact (`contactId` null) or replaces one. Their engagements lead them through the stages. Without a company
   * the e-mail domain tells it where it can; a person at no company is kept too.
   */
  'put-contact': message<Undoable & { contact: Contact }>()(
    'own',
    z.object({ company: z.nullable(companyOf), contact: saidContact, contactId: z.nullable(id) }),
  ),
  /** Says where a person works; null: not where they were thought to. No rule links them anew. */
  'link-contact': message<Undoable & { contact: Contact }>()(
    'own',
    z.object({ contactId: id, company: z.nullable(companyOf) }),
  ),
  /** People linked to no company who may work at this one, at most 5 of each kind. */
  'suggest-contacts': message<SuggestedContact[]>()('own', z.object({ company: companyOf })),
  'remove-contact': message<Undoable>()('own', z.object({ contactId: id })),
  /** Adds a signal by hand. */
  'add-signal': message<Undoable & { signal: Signal }>()(
    'own',
    z.object({
      company: companyOf,
      signal: z.extend(z.pick(signalSchema, { type: true, date: true, title: true, url: true, change: true }), {
        /** Whether the day is only about right; an exact one when left out. */
        isDateRough: z.optional(z.boolean()),
        /** What else the seller says of it; nothing when left out. */
        note: z.optional(z.string().check(z.trim(), z.maxLength(SIGNAL_NOTE_LENGTH))),
      }),
    }),
  ),
  'remove-signal': message<Undoable>()('own', z.object({ signalId: id })),
  /**
   * Says of a signal that it is so, is not so or of no use, or is over; null takes that back. What the seller says of
   * noticed ones shifts what their type counts.
   */
  'set-signal-opinion': message<Undoable & { signal: Signal }>()(
    'own',
    z.object({ signalId: id, opinion: z.nullable(z.enum(OPINIONS)) }),
  ),

  /**
   * Watches a feed of a company's own site, and fetches it for the first time; the company is saved. It may be sent while
   * the browser asks the seller for access to its host: the feed is then fetched as soon as that is given. One that is
   * watched already stays as it is.
   */
  'watch-feed': message<Undoable & { feed: ShownFeed }>()(
    'own',
    z.object({ company: companyOf, ...z.pick(feedSchema, { url: true, title: true }).shape }),
  ),
  /** Stops watching a feed; the signals it told of stay. */
  'unwatch-feed': message<Undoable>()('own', z.object({ feedId: id })),
  /** Fetches a watched feed now. */
  'check-feed': message<ShownFeed>()('own', z.object({ feedId: id })),
  /** The watched feeds of a company, or (null) all of them, those added first first. */
  'list-feeds': message<WatchedFeed[]>()('own', z.object({ companyId: z.nullable(id) })),

  /** The seller's playbook in the order in which its rules are tried. */
  'read-playbook': message<PlaybookEntry[]>()('own', z.object({})),
  /** Words, channel, days or the switch of a shipped rule; or an own rule, added before all others or replaced. */
  'put-rule': message<Undoable>()('own', z.object({ rule: playRuleSchema })),
  /** Puts a rule at another position (from 0); the last rule stays last. */
  'move-rule': message<Undoable>()('own', z.object({ ruleId: id, position: z.number().check(z.int(), z.minimum(0)) })),
  /** A shipped rule as it was shipped, in its own place; an own one is removed. */
  'restore-rule': message<Undoable>()('own', z.object({ ruleId: id })),
  /** The whole playbook as shipped; own rules are removed. */
  'restore-playbook': message<Undoable>()('own', z.object({})),
  /** The play for a situation that is made up, by the seller's playbook. */
  'try-play': message<Play>()('own', triedSituationSchema),
  /** Says what was done about a play: did it, put it off until a day (epoch ms), or neither. */
  'set-play-state': message<Undoable & { company: Company }>()(
    'own',
    z.object({
      company: companyOf,
      rule: id,
      signalId: z.nullable(id),
      state: z.enum(['done', 'snoozed', 'open']),
      until: z.nullable(z.number()),
    }),
  ),
  /** Sets, changes or (null) clears the day on which the seller wants to hear of a company again. */
  'set-follow-up': message<Undoable & { company: Company }>()(
    'own',
    z.object({ company: companyOf, followUp: z.nullable(followUpSchema) }),
  ),
  /** How many companies to hear of again there are, and the first of them, earliest day first. */
  'list-follow-ups': message<FollowUpList>()(
    'own',
    z.object({ limit: z.number().check(z.int(), z.minimum(0), z.maximum(200)) }),
  ),

  'list-icps': message<Icp[]>()('own', z.object({})),
  /** Adds or replaces a profile (by its id); open tabs are labelled anew. */
  'put-icp': message<Undoable & { icp: Icp }>()('own', z.object({ icp: icpSchema })),
  'remove-icp': message<Undoable>()('own', z.object({ icpId: id })),

  /** The workbench has changed what is known: open tabs are labelled anew. */
  'knowledge-changed': message<null>()('own', z.object({})),

  'read-settings': message<Settings>()('own', z.object({})),
  /**
   * Replaces where and when pages are read, and leaves the other settings; open tabs are labelled anew, and those in
   * front are read if they may be now.
   */
  'write-settings': message<Settings>()('own', z.object({ settings: browsingSettingsSchema })),
  /** Replaces how the words are used and interest is counted, and leaves the other settings; all is labelled anew. */
  'write-definitions': message<Undoable & { settings: Settings }>()(
    'own',
    z.pick(settingsSchema, { definitions: true, scoring: true }),
  ),
  /**
   * Replaces what is given of how signals are weighed, and leaves the rest and the other settings; all is labelled anew.
   * Where a life lets a signal expire before its full strength is over, it is refused.
   */
  'write-signal-settings': message<Undoable & { settings: Settings }>()('own', signalChangesSchema),

  /**
   * Whether and when a notification tells of the day's digest; the permission is asked for before. The first one comes
   * when that time of day comes next.
   */
  'write-notification': message<Settings>()('own', notificationSettingsSchema),
  /** How many companies stand in today's digest. */
  'count-today': message<{ readonly companies: number }>()('own', z.object({})),

  /** All that a team shares by its playbook file. */
  'read-shared': message<SharedKnowledge>()('own', z.object({})),
  /** Takes what a playbook file says, all or nothing: profiles by their id, and the parts that it has. */
  'take-shared': message<Undoable>()('own', sharedSchema),
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type RequestOf<Name extends MessageName> = z.infer<Contract[Name]['request']>;
export type ResponseOf<Name extends MessageName> =
  | NonNullable<Contract[Name]['response']>
  | (null extends Contract[Name]['response'] ? null : never);
