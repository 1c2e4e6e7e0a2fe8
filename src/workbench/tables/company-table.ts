import { isActive } from '../../judge/freshness.ts';
import { COMPANY_FACETS, type CompanyFacet, type CompanyRow } from '../../messages/work/tables.ts';
import { COMPANY_STATUSES, type Company } from '../../model/company.ts';
import { STAGES } from '../../model/contact.ts';
import { SIGNAL_TYPES } from '../../model/signal.ts';
import { GRADES, LABELS, type Verdict } from '../../model/verdict.ts';
import { nameKeyOf } from '../../store/name-key.ts';
import { foldForSearch } from './fold.ts';
import type { KnownCompany } from './judging.ts';
import { marksOf } from './marks.ts';
import type { Entry, TableShape } from './shape.ts';
import type { Table } from './table.ts';

const NUMBERS = [
  'score',
  'employees',
  'people',
  'saved',
  'followUp',
  'updated',
  'sameName',
  'samePhone',
  'sameAddress',
];

/** The order in which labels stand in a table: what to call about first, then what to know, then the rest. */
const LABEL_ORDER = ['trigger', 'prospect', 'lead', 'customer', 'hold', 'unknown', 'not-a-fit', 'no-company'] as const;

export const COMPANY_SHAPE: TableShape = {
  facets: COMPANY_FACETS,
  numbers: NUMBERS,
  texts: { name: 0, domain: 1, city: 2 },
  rankOf(facet, [value = ''], locale) {
    switch (facet) {
      case 'label':
        return rankIn(LABEL_ORDER, value);
      case 'grade':
        return rankIn(GRADES, value);
      case 'stage':
        return rankIn(STAGES, value);
      case 'status':
        return rankIn(COMPANY_STATUSES, value);
      case 'country':
        return countryRank(value, locale);
      default:
        return value === '' ? 0 : 1;
    }
  },
};

/** The place of a value in a list, from 1; 0 where it is not in it. */
export function rankIn(list: readonly string[], value: string): number {
  return list.indexOf(value) + 1;
}

/** A number by which countries are sorted as their names in a language are: from the first letters alone. */
export function countryRank(code: string, locale: string): number {
  if (code === '') return 0;
  const ranks = countryRanks(locale);
  return ranks.get(code) ?? ranks.size + 1;
}

const ranksByLocale = new Map<string, ReadonlyMap<string, number>>();
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

function countryRanks(locale: string): ReadonlyMap<string, number> {
  const known = ranksByLocale.get(locale);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(locale);
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const named = codes.map((code) => ({ code, name: names.of(code) ?? code }));
  const sorted = named.toSorted((one, other) => compare(one.name, other.name));
  const ranks = new Map(sorted.map(({ code }, index) => [code, index + 1]));
  ranksByLocale.set(locale, ranks);
  return ranks;
}

/** What a company is found, narrowed and sorted by. */
export function companyEntry({ company, contacts }: KnownCompany, verdict: Verdict): Entry {
  const { facts } = company;
  const nameKey = nameKeyOf(facts.name.value);
  const [first] = verdict.fits;
  // Of a company of which too little is known no grade is told: it would be that of the little.
  const best = first?.outcome === 'unknown' ? undefined : first;
  const marks = marksOf(facts, nameKey);
  const facets: Record<CompanyFacet, readonly string[]> = {
    label: [verdict.label],
    grade: best === undefined ? [] : [best.grade],
    stage: verdict.contacts[0] === undefined ? [] : [verdict.contacts[0].stage],
    status: company.status === null ? [] : [company.status.value],
    icp: verdict.fits.filter(({ outcome }) => outcome === 'match').map(({ icp }) => icp.id),
    signal: activeTypes(verdict),
    tag: company.tags,
    country: facts.country === null ? [] : [facts.country.value],
    saved: [company.savedAt === null ? 'no' : 'yes'],
  };
  return {
    id: company.id,
    parts: [nameKey, facts.domain?.value ?? '', foldForSearch(facts.city?.value ?? ''), otherNames(company, nameKey)],
    facets,
    numbers: {
      score: best === undefined ? 0 : best.score + 1,
      employees: facts.employees === null ? 0 : facts.employees.value.min + 1,
      people: contacts.length,
      saved: secondsOf(company.savedAt),
      followUp: secondsOf(company.followUp?.at ?? null),
      updated: secondsOf(company.updatedAt),
      sameName: marks.name,
      samePhone: marks.phone,
      sameAddress: marks.address,
    },
  };
}

/** The signals that count now, each type once, in the order of the types. */
function activeTypes({ signals }: Verdict): string[] {
  if (signals.length === 0) return [];
  const active = new Set(signals.filter(isActive).map(({ signal }) => signal.type));
  return SIGNAL_TYPES.filter((type) => active.has(type));
}

/** Names beside the one that rows are sorted by: with the legal form, and what else it is called. */
function otherNames({ facts }: Company, nameKey: string): string {
  const names = [facts.name, ...facts.aliases.slice(0, 3)].map(({ value }) => foldForSearch(value));
  return [...new Set(names)].filter((name) => name !== nameKey).join(' ');
}

/** Whole seconds, which a column of 32 bits holds until 2106; 0 for none. */
export function secondsOf(time: number | null): number {
  return time === null ? 0 : Math.floor(time / 1_000);
}

/** A company as its row shows it, with what the table worked out of it. */
export function companyRow({ id, facts, ...company }: Company, table: Table, row: number): CompanyRow {
  const [score, grade] = [table.numberAt(row, 'score'), table.valuesAt(row, 'grade')[0]];
  const icps = table.valuesAt(row, 'icp');
  const signals = table.valuesAt(row, 'signal');
  return {
    id,
    name: facts.name.value,
    domain: facts.domain?.value ?? null,
    country: facts.country?.value ?? null,
    city: facts.city?.value ?? null,
    employees: facts.employees?.value ?? null,
    label: LABELS.find((label) => label === table.valuesAt(row, 'label')[0]) ?? 'unknown',
    grade: GRADES.find((known) => known === grade) ?? null,
    score: score === 0 ? null : score - 1,
    stage: STAGES.find((stage) => stage === table.valuesAt(row, 'stage')[0]) ?? null,
    status: company.status?.value ?? null,
    people: table.numberAt(row, 'people'),
    signals: SIGNAL_TYPES.filter((type) => signals.includes(type)),
    icps,
    tags: company.tags,
    savedAt: company.savedAt,
    followUpAt: company.followUp?.at ?? null,
    updatedAt: company.updatedAt,
  };
}
