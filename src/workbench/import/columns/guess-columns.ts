import type { Stage } from '../../../model/contact.ts';
import { type ImportField, isPersonField, type RowKind, tellsOfPeople } from '../../../model/import-plan.ts';
import { eventColumnOf } from './event-column.ts';
import { fieldOfValues } from './field-of-values.ts';
import { headerKey, wholeHeaderKey } from './header-key.ts';
import {
  aliasMeanings,
  type ComparedProfile,
  comparedProfiles,
  eventMeanings,
  languageHeaders,
} from './header-tables.ts';

/** Why a column is taken for what it is: its profile says so, its header, or its values. */
export type ColumnReason = 'profile' | 'alias' | 'values' | 'none';

export interface ColumnGuess {
  /** Null: left out. */
  readonly field: ImportField | null;
  readonly why: ColumnReason;
}

export interface TableGuess {
  /** The CRM or list the file is from, and what its rows are there; null for any other sheet. */
  readonly profile: { readonly brand: string; readonly rows: RowKind } | null;
  readonly columns: readonly ColumnGuess[];
  readonly rows: RowKind;
  readonly stage: Stage;
  /** See ImportPlan. */
  readonly country: string;
  readonly currency: string;
}

const TYPE_FIELDS = { signals: 'signal-type', engagements: 'engagement-type' } as const;
const NOT_KNOWN: ColumnGuess = { field: null, why: 'none' };

/**
 * What the columns of a table are: by the profile whose headers they are, then by their headers, then by their values.
 * @param headers empty texts for a file without headers
 * @param samples the first rows
 */
export function guessTable(headers: readonly string[], samples: readonly (readonly string[])[]): TableGuess {
  const keys = headers.map(headerKey);
  const wholeKeys = headers.map(wholeHeaderKey);
  const compared = profileOf(wholeKeys);
  const hasPeopleInside = compared === null ? hasPeopleHeaders(keys) : tellsOfPeople(compared.profile.rows);
  const events = compared === null ? eventColumnOf(keys, samples, hasPeopleInside || keys.some(isAddress)) : null;
  const hasPeople = hasPeopleInside || events?.rows === 'engagements';
  const eventRows = events?.rows ?? eventRowsOf(compared);
  const columns = keys.map((key, index): ColumnGuess => {
    const told = compared?.columns.get(wholeKeys[index] ?? '');
    if (told !== undefined) return { field: told, why: 'profile' };
    if (events?.index === index) return { field: TYPE_FIELDS[events.rows], why: 'alias' };
    const eventField = eventRows === null ? undefined : eventMeanings[eventRows].get(key);
    if (eventField !== undefined) return { field: eventField, why: 'alias' };
    const meaning = aliasMeanings.get(key);
    if (meaning !== undefined) return { field: hasPeople ? meaning.person : meaning.company, why: 'alias' };
    const values = samples.map((row) => row[index] ?? '');
    const field = fieldOfValues(values, hasPeople);
    return field === null ? NOT_KNOWN : { field, why: 'values' };
  });
  const language = languageOf(keys);
  return {
    profile: compared === null ? null : { brand: compared.profile.brand, rows: compared.profile.rows },
    columns: withoutDoubts(columns),
    rows: compared?.profile.rows ?? events?.rows ?? rowsOf(columns),
    stage: compared?.profile.stage ?? 'stranger',
    country: language?.country ?? '',
    currency: compared?.profile.currency || (language?.currency ?? ''),
  };
}

function profileOf(keys: readonly string[]): ComparedProfile | null {
  const known = new Set(keys);
  const fits = ({ needs, oneOf }: ComparedProfile) =>
    needs.every((key) => known.has(key)) && (oneOf.length === 0 || oneOf.some((key) => known.has(key)));
  return comparedProfiles.find(fits) ?? null;
}

function eventRowsOf(compared: ComparedProfile | null): 'signals' | 'engagements' | null {
  const rows = compared?.profile.rows;
  return rows === 'signals' || rows === 'engagements' ? rows : null;
}

/** Whether a header is of an e-mail address: beside an event it is of whoever did it. */
const isAddress = (key: string): boolean => aliasMeanings.get(key)?.person === 'email';

/** Whether a header is one that only files with people have. */
function hasPeopleHeaders(keys: readonly string[]): boolean {
  return keys.some((key) => {
    const meaning = aliasMeanings.get(key);
    return meaning !== undefined && meaning.company === meaning.person && isPersonField(meaning.person);
  });
}

/** People with telling facts of their companies are both; people who only name their employer are contacts. */
function rowsOf(columns: readonly ColumnGuess[]): RowKind {
  const has = (fields: readonly ImportField[]) => columns.some(({ field }) => field !== null && fields.includes(field));
  if (!has(['full-name', 'first-name', 'last-name', 'email'])) return 'companies';
  return has(['domain', 'org-number', 'company-linkedin']) ? 'both' : 'contacts';
}

/** What values alone say gives way where a header says the same. */
function withoutDoubts(columns: readonly ColumnGuess[]): ColumnGuess[] {
  const told = new Set(columns.flatMap(({ field, why }) => (why === 'values' ? [] : (field ?? []))));
  const seen = new Set<ImportField>();
  return columns.map((column) => {
    if (column.why !== 'values' || column.field === null) return column;
    if (told.has(column.field) || seen.has(column.field)) return NOT_KNOWN;
    seen.add(column.field);
    return column;
  });
}

/** Headers that must be in a language to tell it: one alone may be another's word as well. */
const FEWEST_HEADERS = 2;

/** The language most headers are in, where enough are. */
function languageOf(keys: readonly string[]): { country: string; currency: string } | null {
  const counted = languageHeaders
    .map((language) => ({ language, count: keys.filter((key) => language.keys.has(key)).length }))
    .toSorted((one, other) => other.count - one.count);
  const [first, second] = counted;
  if (first === undefined || first.count < FEWEST_HEADERS || first.count === second?.count) return null;
  return first.language;
}
