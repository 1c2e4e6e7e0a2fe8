import type { ErrorCode } from '../messages/outcome.ts';
import type { CompanyStatus } from '../model/company.ts';
import type { Contact, EngagementType, Stage, StageChange } from '../model/contact.ts';
import type { FactSource } from '../model/fact.ts';
import type { NoCompanyReason } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { FactChange, Signal, SignalType } from '../model/signal.ts';
import type { TechnologyCategory } from '../model/technology-categories.ts';
import type { Answer, DatedSignal, Freshness, Label, Play } from '../model/verdict.ts';
import { formatAge } from './format.ts';
import {
  ANSWER_KEYS,
  BADGE_KEYS,
  CHANGED_FIELD_KEYS,
  CHANNEL_KEYS,
  CONSENT_KEYS,
  ENGAGEMENT_KEYS,
  ERROR_KEYS,
  FRESHNESS_KEYS,
  LABEL_KEYS,
  LINK_KEYS,
  NO_COMPANY_KEYS,
  PRESET_KEYS,
  SIGNAL_TYPE_KEYS,
  SOURCE_KEYS,
  STAGE_CAUSE_KEYS,
  STAGE_KEYS,
  STATUS_KEYS,
  TECHNOLOGY_CATEGORY_KEYS,
} from './message-keys.ts';
import { translate } from './translate.ts';

/** "Known lead". */
export const labelName = (label: Label): string => translate(LABEL_KEYS[label]);

/** One or two characters for the toolbar badge; empty where there is no company. */
export const badgeLetter = (label: Label): string => (label === 'no-company' ? '' : translate(BADGE_KEYS[label]));

/** "Sales qualified lead (SQL)". */
export const stageName = (stage: Stage): string => translate(STAGE_KEYS[stage]);

/** "Demo request". */
export const engagementName = (type: EngagementType): string => translate(ENGAGEMENT_KEYS[type]);

/** "Change in management". */
export const signalTypeName = (type: SignalType): string => translate(SIGNAL_TYPE_KEYS[type]);

/** "Fading". */
export const freshnessName = (freshness: Freshness): string => translate(FRESHNESS_KEYS[freshness]);

/** "footer": where on the page a value was read. */
export const sourceName = (source: FactSource): string => translate(SOURCE_KEYS[source]);

/** "Yes", "No", "Not known". */
export const answerName = (answer: Answer): string => translate(ANSWER_KEYS[answer]);

/** "Call": how to make contact. */
export const channelName = (channel: Exclude<Play['channel'], 'none'>): string => translate(CHANNEL_KEYS[channel]);

/** "Number of employees": what an event changed. */
export const changedFieldName = (field: FactChange['field']): string => translate(CHANGED_FIELD_KEYS[field]);

/** "Marketing automation"; "Other" for a technology of no known kind. */
export const technologyCategoryName = (category: TechnologyCategory | null): string =>
  category === null ? translate('tech_unsorted') : translate(TECHNOLOGY_CATEGORY_KEYS[category]);

/** Why a page has no label, as a sentence. */
export const noCompanySentence = (reason: NoCompanyReason): string => translate(NO_COMPANY_KEYS[reason]);

/** What went wrong, as a sentence that says what to do. */
export const errorSentence = (code: ErrorCode): string => translate(ERROR_KEYS[code]);

/** The type with the headline, when there is one, or with who did it: `Funding: “Aurinko raises 4 M€”`. */
export function signalWords({ type, title, source }: Pick<Signal, 'type' | 'title' | 'source'>): string {
  const name = signalTypeName(type);
  if (title === '') return name;
  return source === 'engagement'
    ? translate('signal_by_contact', { type: name, contact: title })
    : translate('signal_titled', { type: name, title });
}

/** The same with the age: `Funding: “Aurinko raises 4 M€” (3 days ago)`. */
export function datedSignalWords({ signal, ageDays }: DatedSignal): string {
  const age = ageDays === null ? freshnessName('undated') : formatAge(ageDays);
  return translate('signal_with_age', { signal: signalWords(signal), age });
}

/** "Former customer": how far the business with a company is. */
export const statusName = (status: CompanyStatus['value']): string => translate(STATUS_KEYS[status]);

/** "Profile first": how a team uses the words. */
export const presetName = (preset: Settings['definitions']): string => translate(PRESET_KEYS[preset].name);

/** "by: Demo request", "set by hand": why a person came to a stage. */
export const stageCauseName = ({ cause, engagement }: StageChange): string =>
  cause === 'engagement'
    ? translate('stage_cause_engagement', { engagement: engagement === null ? '' : engagementName(engagement) })
    : translate(STAGE_CAUSE_KEYS[cause]);

/** "Asked not to be e-mailed". */
export const consentName = (consent: Contact['emailConsent']): string => translate(CONSENT_KEYS[consent]);

/** "linked by the e-mail domain": how it is known where a person works. */
export const linkName = (link: NonNullable<Contact['link']>): string => translate(LINK_KEYS[link]);
