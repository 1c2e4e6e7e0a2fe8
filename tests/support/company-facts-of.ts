import { interpret } from '../../src/interpret/interpret.ts';
import type { CompanyFacts } from '../../src/model/company.ts';
import { harvestOf } from './harvest-of.ts';

/** What is read of a company's own page written by hand; throws when the page is read as something else. */
export function companyFactsOf(given: Parameters<typeof harvestOf>[0]): CompanyFacts {
  const reading = interpret(harvestOf(given));
  if (reading.kind !== 'company') throw new Error(`Read as ${JSON.stringify(reading)}.`);
  return reading.facts;
}

/** The values of facts, without their receipts. */
export function valuesOf<Value>(facts: readonly { readonly value: Value }[]): Value[] {
  return facts.map(({ value }) => value);
}
