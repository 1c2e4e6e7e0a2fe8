import * as z from 'zod/mini';
import type { BackedUp } from '../../messages/work/backup.ts';
import { storedCompany } from '../../store/companies.ts';
import { contactOf, storedContact } from '../../store/contacts.ts';
import { bringUp } from '../../store/migrations/bring-up.ts';
import type { ErmineSchema } from '../../store/schema.ts';
import { isBackedUp, jsonOf, SCHEMA_VERSION } from './format.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';

/** A record with its collection, ready to be stored. */
export type RestoredRecord = {
  readonly [Name in BackedUp]: { readonly collection: Name; readonly value: ErmineSchema[Name]['value'] };
}[BackedUp];

/** What the seller knows of companies, as against by what it is judged. */
export const isKnowledge = (collection: BackedUp): collection is 'companies' | 'contacts' | 'signals' | 'feeds' =>
  collection === 'companies' || collection === 'contacts' || collection === 'signals' || collection === 'feeds';

/** Collections of which each holds one record, under its own name. */
const NAMED: ReadonlySet<BackedUp> = new Set(['settings', 'playbook']);

const lineSchema = z.object({ collection: z.string(), value: z.unknown() });

/** The line of a record as it lies in the store; null for one that could not be restored from it. */
export function recordLine(collection: BackedUp, stored: unknown): string | null {
  const read = readValue(collection, stored);
  if ('wrong' in read) return null;
  const key = NAMED.has(collection) ? { key: collection } : {};
  return `${JSON.stringify({ collection, ...key, value: withoutDerived(read) })}\n`;
}

/** The record of a line, brought up from its version of the database; what is wrong with it (a path, or nothing). */
export function readRecord(line: string, schemaVersion: number): RestoredRecord | { readonly wrong: string } {
  const read = z.safeParse(lineSchema, jsonOf(line));
  if (!read.success) return { wrong: '' };
  const { collection, value } = read.data;
  if (!isBackedUp(collection)) return { wrong: 'collection' };
  const current = schemaVersion === SCHEMA_VERSION ? value : bringUp(collection, value, schemaVersion);
  return readValue(collection, current);
}

/** A record without what it is found by, which follows from it. */
function withoutDerived(record: RestoredRecord): unknown {
  if (record.collection === 'companies') {
    const { identities: _identities, nameKey: _nameKey, ...company } = record.value;
    return company;
  }
  return record.collection === 'contacts' ? contactOf(record.value) : record.value;
}

function readValue(collection: BackedUp, value: unknown): RestoredRecord | { readonly wrong: string } {
  switch (collection) {
    case 'companies':
      return checked(z.safeParse(RECORD_SCHEMAS.companies, value), (company) => ({
        collection,
        value: storedCompany(company),
      }));
    case 'contacts':
      return checked(z.safeParse(RECORD_SCHEMAS.contacts, value), (contact) => ({
        collection,
        value: storedContact(contact),
      }));
    case 'signals':
      return checked(z.safeParse(RECORD_SCHEMAS.signals, value), (signal) => ({ collection, value: signal }));
    case 'snapshots':
      return checked(z.safeParse(RECORD_SCHEMAS.snapshots, value), (snapshot) => ({ collection, value: snapshot }));
    case 'feeds':
      return checked(z.safeParse(RECORD_SCHEMAS.feeds, value), (feed) => ({ collection, value: feed }));
    case 'icps':
      return checked(z.safeParse(RECORD_SCHEMAS.icps, value), (icp) => ({ collection, value: icp }));
    case 'settings':
      return checked(z.safeParse(RECORD_SCHEMAS.settings, value), (settings) => ({ collection, value: settings }));
    case 'playbook':
      return checked(z.safeParse(RECORD_SCHEMAS.playbook, value), (playbook) => ({ collection, value: playbook }));
    case 'operations':
      return checked(z.safeParse(RECORD_SCHEMAS.operations, value), (operation) => ({ collection, value: operation }));
    case 'forgotten':
      return checked(z.safeParse(RECORD_SCHEMAS.forgotten, value), (person) => ({ collection, value: person }));
    case 'plans':
      return checked(z.safeParse(RECORD_SCHEMAS.plans, value), (plan) => ({ collection, value: plan }));
    case 'distinct':
      return checked(z.safeParse(RECORD_SCHEMAS.distinct, value), (pair) => ({ collection, value: pair }));
  }
}

function checked<Value>(
  result: z.core.util.SafeParseResult<Value>,
  recordOf: (value: Value) => RestoredRecord,
): RestoredRecord | { readonly wrong: string } {
  return result.success ? recordOf(result.data) : { wrong: result.error.issues[0]?.path.join('.') ?? '' };
}
