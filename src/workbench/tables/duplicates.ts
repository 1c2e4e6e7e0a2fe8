// Companies that may be one. Candidates come from the table, by marks they share; what is suspected is decided on the
// records themselves. Nothing is ever merged unasked.
import type { DuplicateGroup, DuplicateReason } from '../../messages/work/tables.ts';
import type { CompanyFacts } from '../../model/company.ts';
import type { Database } from '../../store/database.ts';
import { areSetApart } from '../../store/identity.ts';
import { factCount } from './join-companies.ts';
import type { KnownCompany } from './judging.ts';
import { addressMark, nameMark, phoneMark } from './marks.ts';
import { knownCompanies } from './refresh-tables.ts';
import type { Table } from './table.ts';

/** Companies that share a mark beyond this number say nothing: a switchboard, an office hotel, a common word. */
const MOST_SHARING = 8;

/** Groups of ids that share a mark, those that share more than one first. */
export function candidateGroups(table: Table): string[][] {
  const parents = new Map<number, number>();
  const rootOf = (row: number): number => {
    const parent = parents.get(row) ?? row;
    return parent === row ? row : rootOf(parent);
  };
  const links = new Map<number, number>();
  for (const column of ['sameName', 'samePhone', 'sameAddress']) {
    for (const [first, ...others] of table.sharing(column, MOST_SHARING)) {
      for (const other of others) {
        if (first === undefined) continue;
        const [one, two] = [rootOf(first), rootOf(other)];
        parents.set(first, one);
        parents.set(other, one);
        parents.set(two, one);
        links.set(one, (links.get(one) ?? 0) + (links.get(two) ?? 0) * Number(one !== two) + 1);
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const row of parents.keys()) {
    const root = rootOf(row);
    groups.set(root, [...(groups.get(root) ?? []), row]);
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 1)
    .toSorted(([one, ones], [other, others]) => linksPerRow(links, other, others) - linksPerRow(links, one, ones))
    .map(([, rows]) => rows.map(table.idAt));
}

function linksPerRow(links: ReadonlyMap<number, number>, root: number, rows: readonly number[]): number {
  return (links.get(root) ?? 0) / rows.length;
}

/** The groups within some candidates: each company is tied to another of its group by a reason that still holds. */
export async function suspectedGroups(database: Database, ids: readonly string[]): Promise<DuplicateGroup[]> {
  const known = (await knownCompanies(database, ids)).filter((company) => company !== null);
  const apart = await pairsApart(database, ids);
  const groups: { members: KnownCompany[]; reasons: Set<DuplicateReason> }[] = [];
  for (const next of known) {
    const ties = groups.map((group) => ({ group, reasons: reasonsWith(next, group.members, apart) }));
    const tied = ties.filter(({ reasons }) => reasons.length > 0);
    const joined = {
      members: [next, ...tied.flatMap(({ group }) => group.members)],
      reasons: new Set(tied.flatMap(({ group, reasons }) => [...group.reasons, ...reasons])),
    };
    for (const { group } of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter(({ members }) => members.length > 1).map(groupOf);
}

/** Names a pair of companies as the store does. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** Why two companies may be one; nothing where their numbers, their countries or the seller set them apart. */
export function reasonsFor(one: CompanyFacts, other: CompanyFacts): DuplicateReason[] {
  if (areSetApart(one, other)) return [];
  const shares = (markOf: (facts: CompanyFacts) => string) => markOf(one) !== '' && markOf(one) === markOf(other);
  const countries = new Set([one.country?.value, other.country?.value].filter((country) => country !== undefined));
  const reasons: DuplicateReason[] = [];
  if (shares(nameMark) && countries.size < 2) reasons.push('name');
  if (shares(phoneMark)) reasons.push('phone');
  if (shares(addressMark)) reasons.push('address');
  return reasons;
}

function reasonsWith(
  next: KnownCompany,
  members: readonly KnownCompany[],
  apart: ReadonlySet<string>,
): DuplicateReason[] {
  const facts = members.map(({ company }) => company.facts);
  const isApart = members.some(
    ({ company }) => apart.has(pairOf(company.id, next.company.id)) || areTwo(company.facts, next.company.facts),
  );
  return isApart ? [] : facts.flatMap((known) => reasonsFor(known, next.company.facts));
}

/** Whether numbers or countries say that two companies of a group are two, however alike a third is to both. */
function areTwo(one: CompanyFacts, other: CompanyFacts): boolean {
  if (areSetApart(one, other)) return true;
  const areAbroad = one.country !== null && other.country !== null && one.country.value !== other.country.value;
  return areAbroad && reasonsFor(one, other).length === 0;
}

async function pairsApart(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => pairOf(one, other)));
  const { store } = database.transaction('distinct');
  const found = await Promise.all(pairs.map((pair) => store.getKey(pair)));
  return new Set(found.filter((pair) => pair !== undefined));
}

function groupOf({
  members,
  reasons,
}: {
  readonly members: readonly KnownCompany[];
  readonly reasons: ReadonlySet<DuplicateReason>;
}): DuplicateGroup {
  const suspects = members
    .toSorted((one, other) => factCount(other.company) - factCount(one.company))
    .map(({ company, contacts, signals }) => ({ company, contacts: contacts.length, signals: signals.length }));
  return { suspects, reasons: [...reasons] };
}
