import type { CompanyFacts, Contradictions, Employees, Industry } from './company.ts';
import type { Fact } from './fact.ts';

/** Most values of one kind that a company keeps. */
const MOST_VALUES = 60;

/** Most values kept beside one that they contradict. */
const MOST_OTHERS = 3;

/** Most industries kept of one company, and the confidence from which one is stated rather than guessed. */
const MOST_INDUSTRIES = 4;
const STATED = 70;

/**
 * Two sets of facts about one company as one. Of two different values the better sourced wins, and the first when
 * both are equally sure: pass the newer reading first. The one that lost is kept among the contradictions. Of counts that
 * change from day to day the newer is told.
 */
export function joinFacts(newer: CompanyFacts, older: CompanyFacts): CompanyFacts {
  const name = betterFact(newer.name, older.name);
  const single = singleFacts(newer, older);
  return {
    name,
    aliases: joinLists([...newer.aliases, ...older.aliases, newer.name, older.name]).filter(
      (alias) => alias.value !== name.value,
    ),
    saidNames: joinLists([...newer.saidNames, ...older.saidNames]),
    legalName: single.legalName.kept,
    orgNumbers: joinLists([...newer.orgNumbers, ...older.orgNumbers]),
    domain: better(newer.domain, older.domain),
    aliasDomains: joinLists([...newer.aliasDomains, ...older.aliasDomains]),
    languages: joinLists([...newer.languages, ...older.languages]),
    country: single.country.kept,
    city: single.city.kept,
    address: single.address.kept,
    phones: joinLists([...newer.phones, ...older.phones]),
    emails: joinLists([...newer.emails, ...older.emails]),
    description: better(newer.description, older.description),
    industries: joinIndustries([...newer.industries, ...older.industries]),
    employees: single.employees.kept,
    employeesOnLinkedIn: newer.employeesOnLinkedIn ?? older.employeesOnLinkedIn,
    followers: newer.followers ?? older.followers,
    revenue: single.revenue.kept,
    foundedYear: single.foundedYear.kept,
    linkedIn: better(newer.linkedIn, older.linkedIn),
    socialLinks: joinLists([...newer.socialLinks, ...older.socialLinks]),
    feeds: joinLists([...newer.feeds, ...older.feeds]),
    careersPage: better(newer.careersPage, older.careersPage),
    openJobs: newer.openJobs ?? older.openJobs,
    technologies: joinLists([...newer.technologies, ...older.technologies]),
    contradictions: {
      legalName: single.legalName.others,
      country: single.country.others,
      city: single.city.others,
      address: single.address.others,
      employees: single.employees.others,
      foundedYear: single.foundedYear.others,
      revenue: single.revenue.others,
    },
  };
}

/** No contradictions: what one page alone says. */
export const NO_CONTRADICTIONS: Contradictions = {
  legalName: [],
  country: [],
  city: [],
  address: [],
  employees: [],
  foundedYear: [],
  revenue: [],
};

/** Facts of a company of which only the name is known. */
export function factsOfName(name: Fact<string>): CompanyFacts {
  return {
    name,
    aliases: [],
    saidNames: [],
    legalName: null,
    orgNumbers: [],
    domain: null,
    aliasDomains: [],
    languages: [],
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
    revenue: null,
    foundedYear: null,
    linkedIn: null,
    socialLinks: [],
    feeds: [],
    careersPage: null,
    openJobs: null,
    technologies: [],
    contradictions: NO_CONTRADICTIONS,
  };
}

/** The facts a company has one of, each with what contradicts it. */
function singleFacts(newer: CompanyFacts, older: CompanyFacts) {
  const settle = <Value>(
    read: (facts: CompanyFacts) => Fact<Value> | null,
    othersOf: (contradictions: Contradictions) => readonly Fact<Value>[],
  ) =>
    settled([
      ...[newer, older].flatMap((facts) => read(facts) ?? []),
      ...[newer, older].flatMap((facts) => othersOf(facts.contradictions)),
    ]);
  return {
    legalName: settle(
      (facts) => facts.legalName,
      ({ legalName }) => legalName,
    ),
    country: settle(
      (facts) => facts.country,
      ({ country }) => country,
    ),
    city: settle(
      (facts) => facts.city,
      ({ city }) => city,
    ),
    address: settle(
      (facts) => facts.address,
      ({ address }) => address,
    ),
    employees: settle(
      (facts) => facts.employees,
      ({ employees }) => employees,
    ),
    foundedYear: settle(
      (facts) => facts.foundedYear,
      ({ foundedYear }) => foundedYear,
    ),
    revenue: settle(
      (facts) => facts.revenue,
      ({ revenue }) => revenue,
    ),
  };
}

/** The surest of some values of one thing, the first where two are as sure, and those that say otherwise. */
function settled<Value>(values: readonly Fact<Value>[]): { kept: Fact<Value> | null; others: Fact<Value>[] } {
  const distinct: Fact<Value>[] = [];
  for (const fact of values.toSorted((one, other) => other.confidence - one.confidence)) {
    if (!distinct.some((kept) => agree(kept.value, fact.value))) distinct.push(fact);
  }
  return { kept: distinct[0] ?? null, others: distinct.slice(1, 1 + MOST_OTHERS) };
}

/** Whether two values may both be true: the same in another spelling, one part of the other, ranges that meet. */
function agree(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = [plainWords(one), plainWords(other)];
    return first.includes(second) || second.includes(first);
  }
  if (isRange(one) && isRange(other)) {
    return one.min <= (other.max ?? Infinity) && other.min <= (one.max ?? Infinity);
  }
  return keyOf(one) === keyOf(other);
}

/** The words of a text between blanks, without case, accents and punctuation, so that one can be looked for in another. */
function plainWords(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}

function isRange(value: unknown): value is Employees {
  return typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
}

function better<Value>(newer: Fact<Value> | null, older: Fact<Value> | null): Fact<Value> | null {
  return newer === null || older === null ? (newer ?? older) : betterFact(newer, older);
}

function betterFact<Value>(newer: Fact<Value>, older: Fact<Value>): Fact<Value> {
  return older.confidence > newer.confidence ? older : newer;
}

/**
 * The industries of several pages: each code once, the surest first, and no guess beside a statement of the same
 * division. Bounded, as each page may guess anew.
 */
function joinIndustries(facts: readonly Fact<Industry>[]): Fact<Industry>[] {
  const kept: Fact<Industry>[] = [];
  for (const fact of facts.toSorted((one, other) => other.confidence - one.confidence)) {
    const { nace, words } = fact.value;
    const isKnown = kept.some(({ value, confidence }) => {
      if (nace === null || value.nace === null) return nace === value.nace && value.words === words;
      return (
        value.nace === nace || (confidence >= STATED && fact.confidence < STATED && isSameDivision(value.nace, nace))
      );
    });
    if (!isKnown) kept.push(fact);
  }
  return kept.slice(0, MOST_INDUSTRIES);
}

const isSameDivision = (one: string, other: string) => one.slice(0, 2) === other.slice(0, 2);

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
