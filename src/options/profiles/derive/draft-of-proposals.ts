import type { Proposal } from '../../../model/derived-icp.ts';
import type { Criterion, Icp } from '../../../model/icp.ts';
import { newProfile } from '../new-profile.ts';

/**
 * A profile of the accepted proposals, to be read over and saved like any other. Values of one kind and importance are
 * asked for together, for one of several is enough there; countries and cities are not, for either would do.
 */
export function draftOfProposals(proposals: readonly Proposal[], name: string, newId: () => string): Icp {
  const groups = new Map<string, Criterion>();
  for (const { criterion } of proposals) {
    const key = groupOf(criterion);
    const others = groups.get(key);
    groups.set(key, others === undefined ? { ...criterion, id: newId() } : together(others, criterion));
  }
  return { ...newProfile(newId), name, criteria: [...groups.values()].toSorted(mustFirst) };
}

function groupOf(criterion: Criterion): string {
  const place = criterion.kind === 'place' && criterion.cities.length > 0 ? 'city' : '';
  return `${criterion.kind} ${place} ${criterion.importance}`;
}

/** Two criteria of a kind as one that asks for either, with the greater weight. Ranges cannot be: the first stays. */
function together(one: Criterion, other: Criterion): Criterion {
  const weight = Math.max(one.weight, other.weight);
  if (one.kind === 'industry' && other.kind === 'industry') {
    return {
      ...one,
      weight,
      nace: united(one.nace, other.nace),
      linkedIn: united(one.linkedIn, other.linkedIn),
      keywords: united(one.keywords, other.keywords),
    };
  }
  if (one.kind === 'place' && other.kind === 'place') {
    return {
      ...one,
      weight,
      countries: united(one.countries, other.countries),
      cities: united(one.cities, other.cities),
    };
  }
  if (one.kind === 'technology' && other.kind === 'technology') {
    return { ...one, weight, technologies: united(one.technologies, other.technologies) };
  }
  if (one.kind === 'words' && other.kind === 'words') return { ...one, weight, words: united(one.words, other.words) };
  return one;
}

const united = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];

const ORDER = { must: 0, nice: 1, exclude: 2 } as const;

function mustFirst(one: Criterion, other: Criterion): number {
  return ORDER[one.importance] - ORDER[other.importance] || other.weight - one.weight;
}
