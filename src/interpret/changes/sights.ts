// What a reading shows of a company that may change from visit to visit, as text.
import type { Employees } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { FactChange } from '../../model/signal.ts';
import { phoneNumberIn } from '../phone-number.ts';

/** One value that a reading shows now. */
export interface Sight {
  readonly field: FactChange['field'];
  readonly value: string;
  /** 0–100. */
  readonly confidence: number;
  readonly excerpt: string;
}

export type CompanyReading = Extract<Reading, { kind: 'company' }>;

const LONGEST_VALUE = 120;
/** Confidence (0–100) of a country whose numbers a page gives: an office has a number there, and so has an agent. */
const BY_PHONE = 60;

/** All that a reading shows, each value once. */
export function sightsIn({ facts, standing }: CompanyReading): Sight[] {
  const single: readonly [FactChange['field'], Fact<unknown> | null, string][] = [
    ['name', facts.name, facts.name.value],
    ['domain', facts.domain, facts.domain?.value ?? ''],
    ['city', facts.city, facts.city?.value ?? ''],
    ['employees', facts.employees, facts.employees === null ? '' : employeesText(facts.employees.value)],
    ['open-jobs', facts.openJobs, `${facts.openJobs?.value ?? ''}`],
    ['register-status', standing?.register ?? null, standing?.register?.value ?? ''],
  ];
  const sights = [
    ...single.flatMap(([field, fact, value]) => (fact === null ? [] : [sightOf(field, value, fact)])),
    ...facts.technologies.map((fact) => sightOf('technology', fact.value, fact)),
    ...facts.aliasDomains.map((fact) => sightOf('domain', fact.value, fact)),
    ...(standing?.managers ?? []).map((fact) => sightOf('management', fact.value, fact)),
    ...facts.orgNumbers.map((fact) => sightOf('country', fact.value.country, fact)),
    ...facts.phones.flatMap((fact) => {
      const country = phoneNumberIn(fact.value, null)?.country ?? null;
      return country === null ? [] : [sightOf('country', country, { ...fact, confidence: BY_PHONE })];
    }),
  ];
  const distinct = new Map<string, Sight>();
  for (const sight of sights) {
    const key = `${sight.field} ${sight.value}`;
    if (sight.value !== '' && (distinct.get(key)?.confidence ?? -1) < sight.confidence) distinct.set(key, sight);
  }
  return [...distinct.values()];
}

function sightOf(field: FactChange['field'], value: string, { confidence, excerpt }: Fact<unknown>): Sight {
  return { field, value: value.slice(0, LONGEST_VALUE), confidence, excerpt };
}

function employeesText({ min, max }: Employees): string {
  if (max === null) return `${min}+`;
  return max === min ? `${min}` : `${min}-${max}`;
}
