import type { RowChange, TableName } from '../../messages/work/tables.ts';
import type { Company } from '../../model/company.ts';
import type { OperationKind } from '../../model/operation.ts';
import { companyOf, storedCompany } from '../../store/companies.ts';
import { contactOf, storedContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import type { RecordWrite } from '../../store/operations.ts';

/** Tags a record may have: the schema's limit. */
const MOST_TAGS = 50;

/** What the list of operations calls a change. */
export function operationOf(change: RowChange): { readonly kind: OperationKind; readonly title: string } {
  switch (change.kind) {
    case 'tag':
    case 'untag':
      return { kind: 'tag', title: change.tag };
    case 'remove':
      return { kind: 'remove', title: '' };
    case 'save':
      return { kind: 'edit', title: '' };
    case 'status':
      return { kind: 'edit', title: change.status ?? '' };
  }
}

/** What a change makes of some records, as they are stored now. Those it leaves as they are give nothing. */
export function writesOf(
  database: Database,
  table: TableName,
  change: RowChange,
  ids: readonly string[],
  now: number,
): Promise<RecordWrite[]> {
  return table === 'companies' ? companyWrites(database, change, ids, now) : personWrites(database, change, ids, now);
}

async function companyWrites(
  database: Database,
  change: RowChange,
  ids: readonly string[],
  now: number,
): Promise<RecordWrite[]> {
  if (change.kind === 'remove') return companyRemovals(database, ids);
  const { store } = database.transaction('companies');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((before): RecordWrite[] => {
    if (before === undefined) return [];
    const company = companyOf(before);
    const changed = changedCompany(company, change, now);
    if (changed === company) return [];
    const after = storedCompany({ ...changed, updatedAt: laterThan(company.updatedAt, now) });
    return [{ collection: 'companies', key: company.id, before, after }];
  });
}

/** The company itself where the change changes nothing. */
function changedCompany(company: Company, change: Exclude<RowChange, { kind: 'remove' }>, now: number): Company {
  switch (change.kind) {
    case 'tag':
    case 'untag': {
      const tags = changedTags(company.tags, change);
      return tags === company.tags ? company : { ...company, tags: [...tags] };
    }
    case 'save':
      return company.savedAt === null ? { ...company, savedAt: now } : company;
    case 'status': {
      if ((company.status?.value ?? null) === change.status) return company;
      return {
        ...company,
        status: change.status === null ? null : { value: change.status, date: now, source: 'seller' },
      };
    }
  }
}

/** Companies with all their people, signals and feeds. */
async function companyRemovals(database: Database, ids: readonly string[]): Promise<RecordWrite[]> {
  const transaction = database.transaction(['companies', 'contacts', 'signals', 'feeds']);
  const people = transaction.objectStore('contacts').index('companyId');
  const events = transaction.objectStore('signals').index('companyId');
  const watched = transaction.objectStore('feeds').index('companyId');
  const removed = await Promise.all(
    ids.map(async (id): Promise<RecordWrite[]> => {
      const [company, contacts, signals, feeds] = await Promise.all([
        transaction.objectStore('companies').get(id),
        people.getAll(id),
        events.getAll(id),
        watched.getAll(id),
      ]);
      if (company === undefined) return [];
      return [
        { collection: 'companies', key: id, before: company, after: null },
        ...contacts.map((before) => ({ collection: 'contacts', key: before.id, before, after: null }) as const),
        ...signals.map((before) => ({ collection: 'signals', key: before.id, before, after: null }) as const),
        ...feeds.map((before) => ({ collection: 'feeds', key: before.id, before, after: null }) as const),
      ];
    }),
  );
  return removed.flat();
}

async function personWrites(
  database: Database,
  change: RowChange,
  ids: readonly string[],
  now: number,
): Promise<RecordWrite[]> {
  const { store } = database.transaction('contacts');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((before): RecordWrite[] => {
    if (before === undefined) return [];
    if (change.kind === 'remove') return [{ collection: 'contacts', key: before.id, before, after: null }];
    if (change.kind !== 'tag' && change.kind !== 'untag') return [];
    const contact = contactOf(before);
    const tags = changedTags(contact.tags, change);
    if (tags === contact.tags) return [];
    const after = storedContact({ ...contact, tags: [...tags], updatedAt: laterThan(contact.updatedAt, now) });
    return [{ collection: 'contacts', key: contact.id, before, after }];
  });
}

/** The same list where the change changes nothing. */
function changedTags(
  tags: readonly string[],
  { kind, tag }: Extract<RowChange, { kind: 'tag' | 'untag' }>,
): readonly string[] {
  const has = tags.includes(tag);
  if (kind === 'untag') return has ? tags.filter((other) => other !== tag) : tags;
  return has || tags.length >= MOST_TAGS ? tags : [...tags, tag];
}

/** A change within the same millisecond must still be told from the record it found. */
export function laterThan(updatedAt: number, now: number): number {
  return Math.max(now, updatedAt + 1);
}
