import type { ImportField } from '../../../model/import-plan.ts';
import { IMPORT_FIELDS } from '../../../model/import-plan.ts';
import { ALIASES, HEADER_LANGUAGES, SHARED_ALIASES } from './aliases.ts';
import {
  ENGAGEMENT_ALIASES,
  ENGAGEMENT_TYPE_HEADERS,
  OPEN_TYPE_HEADERS,
  SIGNAL_ALIASES,
  SIGNAL_TYPE_HEADERS,
} from './event-aliases.ts';
import { headerKey, wholeHeaderKey } from './header-key.ts';
import { PROFILES, type Profile } from './profiles.ts';

/** What a header says in a file with people, and in one without. */
export interface AliasMeaning {
  readonly company: ImportField;
  readonly person: ImportField;
}

/** A profile with its headers as headers are compared, what stands in parentheses included. */
export interface ComparedProfile {
  readonly profile: Profile;
  readonly needs: readonly string[];
  readonly oneOf: readonly string[];
  /** Null: left out. */
  readonly columns: ReadonlyMap<string, ImportField | null>;
}

/** The keys of headers in a list, written as its data file does: parted by commas. */
export function keysOf(headers: string, keyOf: (header: string) => string = headerKey): string[] {
  return headers
    .split(',')
    .map(keyOf)
    .filter((key) => key !== '');
}

export const aliasMeanings: ReadonlyMap<string, AliasMeaning> = new Map([
  ...IMPORT_FIELDS.flatMap((field) =>
    keysOf(ALIASES[field] ?? '').map((key) => [key, { company: field, person: field }] as const),
  ),
  ...SHARED_ALIASES.flatMap(({ company, person, headers }) =>
    keysOf(headers).map((key) => [key, { company, person }] as const),
  ),
]);

export const comparedProfiles: readonly ComparedProfile[] = PROFILES.map((profile) => ({
  profile,
  needs: keysOf(profile.needs, wholeHeaderKey),
  oneOf: keysOf(profile.oneOf, wholeHeaderKey),
  columns: columnsOf(profile),
}));

/** Headers by which a file's language is told. */
export const languageHeaders = HEADER_LANGUAGES.map(({ country, currency, headers }) => ({
  country,
  currency,
  keys: new Set(keysOf(headers)),
}));

/** What headers say in files of events, where they say something else than elsewhere. */
export const eventMeanings = {
  signals: meaningsOf(SIGNAL_ALIASES),
  engagements: meaningsOf(ENGAGEMENT_ALIASES),
} as const;

/** Headers of the column that says what an event is. */
export const typeHeaders = {
  signals: new Set(keysOf(SIGNAL_TYPE_HEADERS)),
  engagements: new Set(keysOf(ENGAGEMENT_TYPE_HEADERS)),
  open: new Set(keysOf(OPEN_TYPE_HEADERS)),
} as const;

function meaningsOf(aliases: Readonly<Partial<Record<ImportField, string>>>): ReadonlyMap<string, ImportField> {
  return new Map(IMPORT_FIELDS.flatMap((field) => keysOf(aliases[field] ?? '').map((key) => [key, field] as const)));
}

/** Whether a header is one we know, from an alias or a profile. */
export function isKnownHeader(header: string): boolean {
  const whole = wholeHeaderKey(header);
  const key = headerKey(header);
  const isOfEvents = typeHeaders.open.has(key) || eventMeanings.signals.has(key) || eventMeanings.engagements.has(key);
  return isOfEvents || aliasMeanings.has(key) || comparedProfiles.some(({ columns }) => columns.has(whole));
}

function columnsOf({ columns, leaveOut }: Profile): ReadonlyMap<string, ImportField | null> {
  const meanings = new Map<string, ImportField | null>(keysOf(leaveOut, wholeHeaderKey).map((key) => [key, null]));
  for (const field of IMPORT_FIELDS)
    for (const key of keysOf(columns[field] ?? '', wholeHeaderKey)) meanings.set(key, field);
  return meanings;
}
