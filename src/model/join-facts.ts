import type { CompanyFacts } from './company.ts';
import type { Fact } from './fact.ts';

/** Most values of one kind that a company keeps. */
const MOST_VALUES = 40;

/**
 * Two sets of facts about one company as one. Of two different values the better sourced wins, and the first when
 * both are equally sure: pass the newer reading first.
 */
export function joinFacts(newer: CompanyFacts, older: CompanyFacts): CompanyFacts {
  const name = betterFact(newer.name, older.name);
  return {
    name,
    aliases: joinLists([...newer.aliases, ...older.aliases, newer.name, older.name]).filter(
      (alias) => alias.value !== name.value,
    ),
    legalName: better(newer.legalName, older.legalName),
    orgNumbers: joinLists([...newer.orgNumbers, ...older.orgNumbers]),
    domain: better(newer.domain, older.domain),
    country: better(newer.country, older.country),
    city: better(newer.city, older.city),
    address: better(newer.address, older.address),
    phones: joinLists([...newer.phones, ...older.phones]),
    emails: joinLists([...newer.emails, ...older.emails]),
    description: better(newer.description, older.description),
    industries: joinLists([...newer.industries, ...older.industries]),
    employees: better(newer.employees, older.employees),
    employeesOnLinkedIn: better(newer.employeesOnLinkedIn, older.employeesOnLinkedIn),
    followers: better(newer.followers, older.followers),
    foundedYear: better(newer.foundedYear, older.foundedYear),
    linkedIn: better(newer.linkedIn, older.linkedIn),
    socialLinks: joinLists([...newer.socialLinks, ...older.socialLinks]),
    technologies: joinLists([...newer.technologies, ...older.technologies]),
  };
}

/** Facts of a company of which only the name is known. */
export function factsOfName(name: Fact<string>): CompanyFacts {
  return {
    name,
    aliases: [],
    legalName: null,
    orgNumbers: [],
    domain: null,
    country: null,
    city: null,
    address: null,
    phones: [],
    emails: [],
    description: null,
    industries: [],
    employees: null,
    employeesOnLinkedIn: null,
    followers: null,
    foundedYear: null,
    linkedIn: null,
    socialLinks: [],
    technologies: [],
  };
}

function better<Value>(newer: Fact<Value> | null, older: Fact<Value> | null): Fact<Value> | null {
  return newer === null || older === null ? (newer ?? older) : betterFact(newer, older);
}

function betterFact<Value>(newer: Fact<Value>, older: Fact<Value>): Fact<Value> {
  return older.confidence > newer.confidence ? older : newer;
}

/** Each value once, with its surest receipt, in order of first mention. */
function joinLists<Value>(facts: readonly Fact<Value>[]): Fact<Value>[] {
  const byValue = new Map<string, Fact<Value>>();
  for (const fact of facts) {
    const key = keyOf(fact.value);
    const seen = byValue.get(key);
    byValue.set(key, seen === undefined ? fact : betterFact(seen, fact));
  }
  return [...byValue.values()].slice(0, MOST_VALUES);
}

/** The same text for the same value: a record's parts may come in another order from the store than from a page. */
function keyOf(value: unknown): string {
  return JSON.stringify(
    typeof value === 'object' && value !== null
      ? Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other))
      : value,
  );
}
