import {
  type DerivedIcp,
  LEAST_CUSTOMERS,
  type Proposal,
  type Share,
  TRAITS,
  type Trait,
} from '../model/derived-icp.ts';
import type { Criterion } from '../model/icp.ts';
import { type Candidate, candidatesOf } from './derive/candidates.ts';
import { withoutRedundant } from './derive/redundant.ts';
import { chanceOfExcess, wilson } from './derive/statistics.ts';
import { isKnown, startTally, type Tally } from './derive/tally.ts';
import type { Profile } from './profile.ts';

/**
 * The chance (0–1) that a derivation proposes anything at all where customers are like everybody else. It is shared out
 * among all values that were met among the customers (Bonferroni): of many words one is frequent by chance.
 */
const CHANCE = 0.05;
/** Standard deviations to one side that hold with 95 %: what is told of a single proposal. */
const SURE = 1.645;
/** How many times as common among customers a trait is at least, as it was counted. */
const LEAST_TIMES = 1.3;
/** Others of whom a trait must be known before customers are compared with them. */
const LEAST_OTHERS = 20;
/** Without others to compare with: the share (0–1) of the customers that surely has the trait. */
const ALONE_SHARE = 0.5;
/** The share (0–1) of the customers that surely has a trait without which there shall be no match. */
const MUST_SHARE = 0.8;

/** A derivation under way: show it the others, then ask for the result. */
export interface Derivation {
  readonly addOther: (profile: Profile) => void;
  readonly result: () => DerivedIcp;
}

/**
 * Starts to derive a profile from the seller's customers. The others are shown one by one and not kept. The result does
 * not depend on their order.
 */
export function startDerivation(customers: readonly Profile[]): Derivation {
  const isTooFew = customers.length < LEAST_CUSTOMERS;
  const met = isTooFew ? { candidates: [], values: 0 } : candidatesOf(customers);
  const candidates = met.candidates.filter(({ trait }) => knownOf(trait, customers) >= LEAST_CUSTOMERS);
  const own = startTally(candidates);
  for (const customer of customers) own.add(customer);
  const others = startTally(candidates);
  return {
    addOther: others.add,
    result: () => ({
      customers: customers.length,
      others: others.companies(),
      isTooFew,
      proposals: withoutRedundant(proposalsOf(candidates, own, others, CHANCE / Math.max(1, met.values))),
      gaps: TRAITS.map((trait) => ({ trait, known: knownOf(trait, customers) })).filter(
        ({ known }) => known < LEAST_CUSTOMERS,
      ),
    }),
  };
}

function knownOf(trait: Trait, customers: readonly Profile[]): number {
  return customers.filter((customer) => isKnown(trait, customer)).length;
}

/** The candidates that customers have more often than chance explains. `chance` (0–1) is what each may have of it. */
function proposalsOf(candidates: readonly Candidate[], own: Tally, all: Tally, chance: number): Proposal[] {
  const [ownShares, otherShares] = [own.shares(), all.shares()];
  return candidates.flatMap(({ trait, criterion }, index): Proposal[] => {
    const customers = ownShares[index];
    const others = otherShares[index];
    if (customers === undefined || others === undefined || customers.known < LEAST_CUSTOMERS) return [];
    const surely = wilson(customers, SURE).low;
    if (others.known < LEAST_OTHERS) {
      if (surely < ALONE_SHARE || isChatter(trait)) return [];
      const weighed = weigh(criterion, trait, customers, null);
      return [{ trait, criterion: weighed, customers, others: null, surelyTimes: null }];
    }
    const surelyTimes = surely / wilson(others, SURE).high;
    const isMore = surelyTimes > 1 && shareOf(customers) >= LEAST_TIMES * shareOf(others);
    if (!isMore || chanceOfExcess(customers, others) > chance) return [];
    return [{ trait, criterion: weigh(criterion, trait, customers, surelyTimes), customers, others, surelyTimes }];
  });
}

/** Words and technologies that everybody has say nothing unless they are compared. */
const isChatter = (trait: Trait) => trait === 'word' || trait === 'technology' || trait === 'city';

/** The criterion with the weight its lift asks for: 4 for hardly more common, 10 for nine times and more. */
function weigh(criterion: Criterion, trait: Trait, customers: Share, surelyTimes: number | null): Criterion {
  const weight = surelyTimes === null ? 5 : Math.min(10, Math.round(4 + 2 * Math.log2(surelyTimes)));
  const isBasic = trait === 'division' || trait === 'section' || trait === 'country';
  const importance = isBasic && wilson(customers, SURE).low >= MUST_SHARE ? 'must' : 'nice';
  return { ...criterion, weight, importance };
}

const shareOf = ({ yes, known }: Share) => yes / known;
