// The criteria of a profile as rules of json-rules-engine, and companies as its facts.
import * as z from 'zod/mini';
import type { Criterion } from '../../src/model/icp.ts';
import type { MadeUpCompany } from './made-up-companies.ts';

interface Condition {
  readonly fact: keyof EngineFacts;
  /** Those with "Any" are our own (tests/bench/judge.mjs): the engine has none for lists of words. */
  readonly operator: 'in' | 'greaterThanInclusive' | 'lessThanInclusive' | 'holdsAny' | 'sharesAny' | 'isWithinAny';
  readonly value: unknown;
}

/** A rule as the engine takes it: when its conditions hold, the criterion says yes. */
export interface Rule {
  readonly conditions: { readonly any: readonly Condition[] } | { readonly all: readonly Condition[] };
  readonly event: { readonly type: string };
}

/** What is known of a company, as flat as the engine likes it best. Null: not known. */
export interface EngineFacts {
  readonly nace: string;
  readonly words: string;
  readonly description: string | null;
  readonly country: string;
  readonly city: string;
  readonly employees: number | null;
  readonly revenue: number | null;
  readonly founded: number | null;
  readonly technologies: readonly string[];
}

/** What the engine's process answers: the time of all, and for each criterion how many companies it says yes to. */
export const answersSchema = z.object({ milliseconds: z.number(), yes: z.record(z.string(), z.number()) });

export function engineFactsOf(company: MadeUpCompany): EngineFacts {
  const [nace, words] = company.industry;
  const { description, country, city, employees, revenue, founded, technologies } = company;
  return { nace, words, description, country, city, employees, revenue, founded, technologies };
}

/** The rule that asks what a criterion asks. */
export function ruleOf(criterion: Criterion): Rule {
  return { conditions: conditionsOf(criterion), event: { type: criterion.id } };
}

function conditionsOf(criterion: Criterion): Rule['conditions'] {
  switch (criterion.kind) {
    case 'industry': {
      const { nace, keywords } = criterion;
      return { any: [{ fact: 'nace', operator: 'isWithinAny', value: nace }, ...wordConditions(keywords)] };
    }
    case 'place':
      return criterion.countries.length > 0
        ? { any: [{ fact: 'country', operator: 'in', value: criterion.countries }] }
        : { any: [{ fact: 'city', operator: 'in', value: criterion.cities }] };
    case 'employees':
      return { all: rangeConditions('employees', criterion) };
    case 'revenue':
      return { all: rangeConditions('revenue', criterion) };
    case 'founded':
      return { all: rangeConditions('founded', criterion) };
    case 'technology':
      return { any: [{ fact: 'technologies', operator: 'sharesAny', value: criterion.technologies }] };
    case 'words':
      return { any: wordConditions(criterion.words) };
  }
}

function wordConditions(words: readonly string[]): Condition[] {
  return [
    { fact: 'description', operator: 'holdsAny', value: words },
    { fact: 'words', operator: 'holdsAny', value: words },
  ];
}

function rangeConditions(
  fact: 'employees' | 'revenue' | 'founded',
  { min, max }: { min: number | null; max: number | null },
): Condition[] {
  return [
    ...(min === null ? [] : [{ fact, operator: 'greaterThanInclusive', value: min } as const]),
    ...(max === null ? [] : [{ fact, operator: 'lessThanInclusive', value: max } as const]),
  ];
}
