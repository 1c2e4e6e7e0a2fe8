import * as z from 'zod/mini';
import { type CompanyFacts, companyFactsSchema } from '../model/company.ts';
import { factOf } from '../model/fact.ts';
import type { Observation, Reading } from '../model/reading.ts';
import { clean, INVISIBLE } from './text.ts';

const LINE_LENGTH = 200;
const ADDRESS_LENGTH = 2_048;
/** Most events of one page: a news list may have a hundred. */
const MOST_OBSERVATIONS = 20;
/** Longer than any text of a fact: its own cap is the schema's to say. */
const FACT_LENGTH = 2_048;
/** Most facts of one kind: see companyFactsSchema. */
const MOST_FACTS = 60;
const publisherSchema = z.nullable(factOf(z.string().check(z.minLength(1), z.maxLength(LINE_LENGTH))));

/**
 * A reading as it may leave the reader, whatever the page wrote: nothing invisible in its texts, and no value over the
 * model's caps. Such a value is left out, not cut: half a mailbox is nobody's. Without its name there is no company.
 */
export function withinLimits(reading: Reading): Reading {
  if (reading.kind === 'none' || reading.kind === 'unreadable') return reading;
  const { url } = reading;
  const facts = factsWithin(reading.facts);
  if (facts === null) return { kind: 'none', url, reason: 'nothing-found' };
  if (reading.kind === 'article') {
    const publisher = z.safeParse(publisherSchema, visible(reading.publisher));
    return {
      ...reading,
      facts,
      observations: observationsWithin(reading.observations),
      publisher: publisher.success ? publisher.data : null,
    };
  }
  const { person } = reading;
  return {
    ...reading,
    facts,
    observations: observationsWithin(reading.observations),
    person: person && { name: clean(person.name, LINE_LENGTH), profile: clean(person.profile, LINE_LENGTH) },
  };
}

function factsWithin(facts: CompanyFacts): CompanyFacts | null {
  const told = visible(facts);
  const whole = z.safeParse(companyFactsSchema, told);
  if (whole.success) return whole.data;
  const kept = z.safeParse(companyFactsSchema, without(told, whole.error.issues));
  return kept.success ? kept.data : null;
}

/** The same value with each text in it cleaned of what no one sees. */
function visible(value: unknown): unknown {
  if (typeof value === 'string') return value.search(INVISIBLE) < 0 ? value : clean(value, FACT_LENGTH);
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visible(inner)]));
}

/** The facts without those that an issue is about: a single one becomes null, of a list it goes. */
function without(told: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof told !== 'object' || told === null) return told;
  const wrong = new Map<unknown, Set<unknown>>();
  for (const { path } of issues) wrong.set(path[0], (wrong.get(path[0]) ?? new Set()).add(path[1]));
  const kept = Object.entries(told).map(([key, value]: [string, unknown]) => {
    const places = wrong.get(key);
    if (places === undefined) return [key, value];
    return [key, Array.isArray(value) ? value.filter((_item, index) => !places.has(index)).slice(0, MOST_FACTS) : null];
  });
  return Object.fromEntries(kept);
}

function observationsWithin(observations: readonly Observation[]): Observation[] {
  return observations.flatMap(observationWithin).slice(0, MOST_OBSERVATIONS);
}

function observationWithin({ title, excerpt, url, ...rest }: Observation): Observation[] {
  const line = clean(title, LINE_LENGTH);
  const address = /^https?:\/\/\S+$/.test(url) && url.length <= ADDRESS_LENGTH ? url : '';
  return line === '' ? [] : [{ ...rest, title: line, excerpt: clean(excerpt, LINE_LENGTH), url: address }];
}
