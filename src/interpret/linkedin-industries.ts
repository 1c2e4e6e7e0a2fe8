import type { Industry } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Reading } from '../model/reading.ts';
import namesByCode from './data/linkedin-nace.json' with { type: 'json' };

const codes = new Map(
  Object.entries(namesByCode).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** The NACE Rev. 2 code that holds a LinkedIn industry, by its name in any interface language we know; null for others. */
export function naceOfLinkedIn(name: string): string | null {
  return codes.get(name.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** A reading of LinkedIn with the NACE codes of the industries it names. */
export function withNaceCodes(reading: Reading): Reading {
  if (reading.kind !== 'company') return reading;
  return { ...reading, facts: { ...reading.facts, industries: reading.facts.industries.map(withCode) } };
}

function withCode(fact: Fact<Industry>): Fact<Industry> {
  const { nace, linkedIn } = fact.value;
  return nace !== null || linkedIn === null
    ? fact
    : { ...fact, value: { ...fact.value, nace: naceOfLinkedIn(linkedIn) } };
}
