import { registrableDomain } from '../../interpret/domain.ts';
import type { CustomerChoice, MissingCustomer } from '../../messages/work/icp.ts';
import type { CompanyFacts } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { factsOfName } from '../../model/join-facts.ts';
import type { Database } from '../../store/database.ts';
import { identitiesOf, nameIdentityOf } from '../../store/identity.ts';
import { batchesOf, readAhead } from '../../store/scan.ts';
import { entriesOf } from './customer-list.ts';

/** Companies that were chosen as the best customers. */
export interface Customers {
  readonly ids: ReadonlySet<string>;
  readonly missing: readonly MissingCustomer[];
}

/** The registers whose numbers are looked for when nobody says which register one is of. */
const REGISTERS = ['FI', 'SE', 'NO', 'DK', 'EE', 'IS', 'DE', 'GB'];
/** A number as people write it: digits with hyphens, dots and spaces, a country before, "MVA" behind. */
const NUMBER = /^(?:[A-Z]{2}\s?)?\d[\d\s.-]{4,16}\d(?:\s?MVA)?$/i;

/** Finds the chosen customers in the store. Given up (`signal`), it gives those it has found so far. */
export async function findCustomers(
  choice: CustomerChoice,
  database: Database,
  signal: AbortSignal,
): Promise<Customers> {
  switch (choice.by) {
    case 'list':
      return customersOnList(choice.text, database, signal);
    case 'status':
      return { ids: await customersByStatus(database, signal), missing: [] };
    case 'tag':
      return { ids: new Set(await database.getAllKeysFromIndex('companies', 'tag', choice.tag)), missing: [] };
  }
}

async function customersOnList(text: string, database: Database, signal: AbortSignal): Promise<Customers> {
  const ids = new Set<string>();
  const missing: MissingCustomer[] = [];
  const keysOf = (identity: string) => database.getAllKeysFromIndex('companies', 'identity', identity, 3);
  for (const { entry, parts } of entriesOf(text)) {
    if (signal.aborted) break;
    // A name may hold a comma ("Lumivaara, Oy"): what stands in the store as a whole is one entry.
    for (const part of parts.length > 1 && (await keysOf(nameIdentity(entry))).length > 0 ? [entry] : parts) {
      const found = await firstFound(part, keysOf);
      if (found.length === 1) for (const id of found) ids.add(id);
      else missing.push({ entry: part, why: found.length === 0 ? 'not-known' : 'several' });
    }
  }
  return { ids, missing };
}

async function firstFound(entry: string, keysOf: (identity: string) => Promise<string[]>): Promise<string[]> {
  for (const identity of identitiesOfEntry(entry)) {
    const found = await keysOf(identity);
    if (found.length > 0) return found;
  }
  return [];
}

/** What an entry may be, surest first: a number, a domain, a name. Written as the store writes them. */
function identitiesOfEntry(entry: string): string[] {
  const facts = factsOfName(told(entry));
  if (NUMBER.test(entry)) {
    const orgNumbers: CompanyFacts['orgNumbers'] = REGISTERS.flatMap((country) =>
      (['organisation', 'vat'] as const).map((kind) => told({ country, kind, number: entry })),
    );
    return identitiesOf({ ...facts, orgNumbers });
  }
  const domain = /[\s,]/.test(entry) ? null : registrableDomain(entry);
  const named = nameIdentityOf(facts);
  return domain === null ? [named] : [...identitiesOf({ ...facts, domain: told(domain) }), named];
}

const nameIdentity = (name: string) => nameIdentityOf(factsOfName(told(name)));

const told = <Value>(value: Value): Fact<Value> => ({ value, source: 'seller', excerpt: '', confidence: 100 });

/** Companies the seller or the CRM calls customers, and those where somebody has bought. */
async function customersByStatus(database: Database, signal: AbortSignal): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const batch of readAhead(batchesOf(database, 'companies'))) {
    if (signal.aborted) return ids;
    for (const { id, status } of batch) if (status?.value === 'customer') ids.add(id);
  }
  for await (const batch of readAhead(batchesOf(database, 'contacts'))) {
    if (signal.aborted) return ids;
    for (const { companyId, stage } of batch) {
      if (companyId !== null && (stage === 'customer' || stage === 'evangelist')) ids.add(companyId);
    }
  }
  return ids;
}
