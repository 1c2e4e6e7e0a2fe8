import type { Share, Trait } from '../../model/derived-icp.ts';
import { compileCriterion } from '../criteria.ts';
import type { Profile } from '../profile.ts';
import type { Candidate } from './candidates.ts';

/** Counts how many of the companies it is shown have each trait, without keeping any of them. */
export interface Tally {
  readonly add: (profile: Profile) => void;
  readonly companies: () => number;
  /** One share for each candidate, in their order. */
  readonly shares: () => Share[];
}

/**
 * Starts a tally. The judge itself answers for each company, so that what is counted is what the profile will say; but
 * a company of which the kind of fact is not known at all is left out, and not counted as a no.
 */
export function startTally(candidates: readonly Candidate[]): Tally {
  const rows = candidates.map(({ trait, criterion }) => ({
    trait,
    ask: compileCriterion(criterion),
    yes: 0,
    known: 0,
  }));
  let companies = 0;
  return {
    add: (profile) => {
      companies += 1;
      for (const row of rows) {
        if (!isKnown(row.trait, profile)) continue;
        const { answer } = row.ask(profile);
        // A head count that straddles the range says neither.
        if (row.trait === 'employees' && answer === 'unknown') continue;
        row.known += 1;
        if (answer === 'yes') row.yes += 1;
      }
    },
    companies: () => companies,
    shares: () => rows.map(({ yes, known }) => ({ yes, known })),
  };
}

/** Whether anything is known of a company that could tell whether it has such a trait. */
export function isKnown(trait: Trait, profile: Profile): boolean {
  switch (trait) {
    case 'section':
    case 'division':
      return profile.industries.some(({ nace }) => nace !== null);
    case 'employees':
      return profile.employees !== null;
    case 'country':
      return profile.countries.length > 0;
    case 'city':
      return profile.cities.length > 0;
    case 'technology':
      return profile.technologies.length > 0;
    case 'word':
      return profile.description !== null;
  }
}
