import type { CompanyFacts } from '../model/company.ts';
import { factsOfName } from '../model/join-facts.ts';
import type { StoredFacts } from './schema.ts';

/** The facts without those that are not known, as they are stored. */
export function storedFacts(facts: CompanyFacts): StoredFacts {
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => !saysNothing(fact)));
  return { ...known, name: facts.name };
}

/** All facts, those that are not known included. */
export function wholeFacts(stored: StoredFacts): CompanyFacts {
  return { ...factsOfName(stored.name), ...stored };
}

/** Whether a fact is null, has no values, or (contradictions) only lists without values. */
function saysNothing(fact: unknown): boolean {
  if (fact === null) return true;
  if (Array.isArray(fact)) return fact.length === 0;
  return typeof fact === 'object' && Object.values(fact).every((part) => Array.isArray(part) && part.length === 0);
}
