// When two readings of a field say the same, so that only what differs can be a change.
import type { Employees } from '../../model/company.ts';
import { normaliseCompanyName, wordsOf } from '../../model/company-name.ts';
import type { FactChange } from '../../model/signal.ts';
import { registerStateOf } from '../words/register-states.ts';
import { TOWN_NAMES } from '../words/town-names.ts';

/** Head counts as LinkedIn and registers band them: upper ends. */
const BANDS = [10, 50, 200, 500, 1_000, 5_000, 10_000];
const FEWEST_PEOPLE = 5;
/** Shares by which a head count must differ; less is enough where the band is another. */
const MUCH = 0.2;
const SOME = 0.1;
/** Open jobs: so many more, and so many times as many, are sharply more. */
const MORE_JOBS = 3;
const TIMES_THE_JOBS = 1.5;

const towns = new Map(TOWN_NAMES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

/** Whether two values of a field mean the same. */
export function saysTheSame(field: FactChange['field'], one: string, other: string): boolean {
  if (one === other) return true;
  switch (field) {
    case 'employees':
      return !doEmployeesDiffer(one, other);
    case 'open-jobs':
      return !areSharplyMore(Number(one), Number(other)) && !areSharplyMore(Number(other), Number(one));
    case 'name':
      return isPartOf(normaliseCompanyName(one), normaliseCompanyName(other));
    case 'city':
      return townOf(one) === townOf(other);
    case 'management':
      return roleOf(one) === roleOf(other) && isPartOf(folded(personOf(one)), folded(personOf(other)));
    case 'register-status':
      return registerStateOf(one) === registerStateOf(other);
    case 'country':
    case 'domain':
    case 'industry':
    case 'technology':
      return one.toLowerCase() === other.toLowerCase();
  }
}

/** Whether a value can take the place of another: the same field, and of managers the same role. */
export function isOfSameThing(field: FactChange['field'], one: string, other: string): boolean {
  return field !== 'management' || roleOf(one) === roleOf(other);
}

/** Whether so many open jobs are sharply more than there were. */
export function areSharplyMore(now: number, before: number): boolean {
  return now >= before + MORE_JOBS && now >= before * TIMES_THE_JOBS;
}

/** Whether a head count grew; false for what is no head count. */
export function hasGrown(before: string, after: string): boolean {
  const [then, now] = [employeesIn(before), employeesIn(after)];
  return then !== null && now !== null && now.min > then.min;
}

function doEmployeesDiffer(one: string, other: string): boolean {
  const [first, second] = [employeesIn(one), employeesIn(other)];
  if (first === null || second === null) return one !== other;
  const [lower, higher] = first.min <= second.min ? [first, second] : [second, first];
  if (lower.max === null || lower.max >= higher.min) return false;
  // Two bands that do not meet are two bands, however near their ends.
  if (lower.max !== lower.min && higher.max !== higher.min) return true;
  const more = higher.min - lower.max;
  if (more < FEWEST_PEOPLE) return false;
  const share = more / lower.max;
  return share >= MUCH || (share >= SOME && bandOf(lower.max) !== bandOf(higher.min));
}

/** "85", "51-200" or "100+" as a range. */
function employeesIn(text: string): Employees | null {
  const [, min, max, open] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(text) ?? [];
  if (min === undefined) return null;
  return { min: Number(min), max: open === undefined ? Number(max ?? min) : null };
}

const bandOf = (people: number) => BANDS.findIndex((end) => people <= end);

const roleOf = (manager: string) => manager.slice(0, manager.indexOf(':'));
const personOf = (manager: string) => manager.slice(manager.indexOf(':') + 1);
const folded = (text: string) => wordsOf(text).join(' ');

function townOf(name: string): string {
  const plain = folded(name);
  return towns.get(plain) ?? plain;
}

/** Whether all words of one are in the other. */
function isPartOf(one: string, other: string): boolean {
  const [fewer, more] = [one.split(' '), other.split(' ')].toSorted((a, b) => a.length - b.length);
  return fewer?.every((word) => more?.includes(word)) === true;
}
