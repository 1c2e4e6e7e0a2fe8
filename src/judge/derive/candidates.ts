import { TRAITS, type Trait } from '../../model/derived-icp.ts';
import type { Criterion } from '../../model/icp.ts';
import { naceDivision, naceSection } from '../../model/nace.ts';
import { foldText, type Profile } from '../profile.ts';
import { quantile } from './statistics.ts';
import { COMMON_WORDS } from './stop-words.ts';

/** A criterion that customers may have in common, still to be compared with the others. */
export interface Candidate {
  readonly trait: Trait;
  readonly criterion: Criterion;
}

/** Head counts that sellers draw borders at. */
const BORDERS = [1, 10, 20, 50, 100, 250, 500, 1_000, 5_000, 10_000];
/** Between which shares of the customers a range of head counts lies: nearly all, most, the middle. */
const BANDS = [
  [0.05, 0.95],
  [0.1, 0.9],
  [0.25, 0.75],
] as const;
/** A trait of fewer customers than these is none: at least so many, and at least this share of those known. */
const LEAST_COUNT = 4;
const LEAST_SHARE = 0.15;
const WORD_LENGTH = { min: 4, max: 30 };

/** What was met among the customers. */
export interface Met {
  /** What enough of them have in common. Those of a kind come most frequent first. */
  readonly candidates: readonly Candidate[];
  /** How many different values they have, rare ones included: among so many some are frequent by chance. */
  readonly values: number;
}

/** What customers have in common, as criteria. */
export function candidatesOf(customers: readonly Profile[]): Met {
  const bands = employeeBands(customers);
  const banded = bands.map(
    ({ min, max }): Candidate => ({
      trait: 'employees',
      criterion: { ...COMMON, kind: 'employees', id: `employees ${min ?? ''}-${max ?? ''}`, min, max },
    }),
  );
  const valued = VALUED.map((trait) => ({
    trait,
    values: countValues(customers.map((customer) => valuesOf(trait, customer))),
  }));
  return {
    candidates: [
      ...valued.flatMap(({ trait, values }) =>
        values.frequent.map((value): Candidate => ({ trait, criterion: criterionOf(trait, value) })),
      ),
      ...banded,
    ],
    values: valued.reduce((sum, { values }) => sum + values.distinct, bands.length),
  };
}

/** Traits that are a value which a company has or has not. */
const VALUED = TRAITS.filter((trait) => trait !== 'employees');
type Valued = Exclude<Trait, 'employees'>;

const COMMON = { importance: 'nice', weight: 5 } as const;

function criterionOf(trait: Valued, value: string): Criterion {
  const common = { ...COMMON, id: `${trait} ${value}` };
  switch (trait) {
    case 'section':
    case 'division':
      return { ...common, kind: 'industry', nace: [value], linkedIn: [], keywords: [] };
    case 'country':
      return { ...common, kind: 'place', countries: [value], cities: [] };
    case 'city':
      return { ...common, kind: 'place', countries: [], cities: [value] };
    case 'technology':
      return { ...common, kind: 'technology', technologies: [value] };
    case 'word':
      return { ...common, kind: 'words', words: [value] };
  }
}

function valuesOf(trait: Valued, customer: Profile): readonly string[] {
  switch (trait) {
    case 'section':
      return sectionsOf(customer);
    case 'division':
      return divisionsOf(customer);
    case 'country':
      return customer.countries.map(({ value }) => value);
    case 'city':
      return customer.cities.map(({ value }) => value);
    case 'technology':
      return customer.technologies.map(({ value }) => value);
    case 'word':
      return wordsOf(customer);
  }
}

function sectionsOf({ industries }: Profile): string[] {
  return industries.flatMap(({ nace }) => (nace === null ? [] : (naceSection(nace) ?? [])));
}

function divisionsOf({ industries }: Profile): string[] {
  return industries.flatMap(({ nace }) => (nace === null ? [] : (naceDivision(nace) ?? [])));
}

function wordsOf({ description }: Profile): string[] {
  const words = description?.folded.split(/[^\p{L}\p{N}]+/u) ?? [];
  return words.filter(
    (word) =>
      word.length >= WORD_LENGTH.min && word.length <= WORD_LENGTH.max && !/\d/.test(word) && !COMMON_WORDS.has(word),
  );
}

/** The values that enough companies have, of those of which any is known: the most frequent first. */
function countValues(companies: readonly (readonly string[])[]): { frequent: string[]; distinct: number } {
  const known = companies.filter((values) => values.length > 0);
  const counts = new Map<string, { spelling: string; count: number }>();
  for (const values of known) {
    for (const [folded, spelling] of new Map(values.map((value) => [foldText(value), value]))) {
      counts.set(folded, { spelling, count: (counts.get(folded)?.count ?? 0) + 1 });
    }
  }
  const least = Math.max(LEAST_COUNT, LEAST_SHARE * known.length);
  const frequent = [...counts.values()]
    .filter(({ count }) => count >= least)
    .toSorted((one, other) => other.count - one.count)
    .map(({ spelling }) => spelling);
  return { frequent, distinct: counts.size };
}

interface Band {
  readonly min: number | null;
  readonly max: number | null;
}

/** Ranges that hold nearly all, most and the middle of the customers, widened to the next border. Each once. */
function employeeBands(customers: readonly Profile[]): Band[] {
  const sizes = customers.flatMap(({ employees }) => {
    if (employees === null) return [];
    const { min, max } = employees.value;
    // The middle of a band as sizes are felt: 51–200 is about 100.
    return [Math.sqrt(Math.max(1, min) * Math.max(1, max ?? min))];
  });
  if (sizes.length < LEAST_COUNT) return [];
  const bands = BANDS.map(([low, high]): Band => {
    const min = BORDERS.findLast((border) => border <= quantile(sizes, low)) ?? 1;
    const max = BORDERS.find((border) => border >= quantile(sizes, high)) ?? null;
    return { min: min === 1 ? null : min, max };
  });
  const distinct = new Map(bands.map((band) => [`${band.min}-${band.max}`, band]));
  return [...distinct.values()].filter(({ min, max }) => min !== null || max !== null);
}
