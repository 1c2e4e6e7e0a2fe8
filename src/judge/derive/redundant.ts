import type { Proposal, Trait } from '../../model/derived-icp.ts';
import { naceSection } from '../../model/nace.ts';

/** The share (0–1) of a section's customers that its divisions must hold to stand for it. */
const DIVISIONS_HOLD = 0.8;
/** A city says more than its country when it is so many times as telling. */
const CITY_TIMES = 1.5;
/** The most proposals of a kind: a profile is read by people. */
const MOST: Readonly<Record<Trait, number>> = {
  division: 5,
  section: 3,
  employees: 1,
  country: 5,
  city: 4,
  technology: 6,
  word: 8,
};

/** The proposals without those that say again what another says; the most telling first. */
export function withoutRedundant(proposals: readonly Proposal[]): Proposal[] {
  const sorted = proposals.toSorted(mostTelling);
  const counts = new Map<Trait, number>();
  return sorted.filter((proposal) => {
    if (isRedundant(proposal, sorted)) return false;
    const count = (counts.get(proposal.trait) ?? 0) + 1;
    counts.set(proposal.trait, count);
    return count <= MOST[proposal.trait];
  });
}

function isRedundant(proposal: Proposal, all: readonly Proposal[]): boolean {
  switch (proposal.trait) {
    case 'section':
      return divisionsHold(proposal, all);
    case 'division':
      return all.some(
        (other) => other.trait === 'section' && sectionOf(proposal) === codeOf(other) && !divisionsHold(other, all),
      );
    case 'city':
      return all.some((other) => other.trait === 'country' && telling(proposal) < CITY_TIMES * telling(other));
    case 'word':
      return all.some((other) => other.trait === 'word' && isBeginning(wordOf(other), wordOf(proposal)));
    case 'employees':
      return all.some((other) => other.trait === 'employees' && apart(other) > apart(proposal));
    case 'country':
    case 'technology':
      return false;
  }
}

/** Whether the proposed divisions of a section hold nearly all that it holds: then they say it more exactly. */
function divisionsHold(section: Proposal, all: readonly Proposal[]): boolean {
  const divisions = all.filter((other) => other.trait === 'division' && sectionOf(other) === codeOf(section));
  const held = divisions.reduce((sum, { customers }) => sum + customers.yes, 0);
  return held >= DIVISIONS_HOLD * section.customers.yes;
}

/** Words are found by how they begin, so that a shorter one finds all that a longer one does. */
const isBeginning = (short: string, long: string) => short !== long && long.startsWith(short);

/** How far a trait sets customers apart: a narrow range is rarer among others, but leaves customers out too. */
function apart({ customers, others }: Proposal): number {
  return customers.yes / customers.known - (others === null ? 0 : others.yes / others.known);
}

const telling = ({ surelyTimes }: Proposal) => surelyTimes ?? 0;

function mostTelling(one: Proposal, other: Proposal): number {
  return telling(other) - telling(one) || other.customers.yes - one.customers.yes;
}

function codeOf({ criterion }: Proposal): string {
  return criterion.kind === 'industry' ? (criterion.nace[0] ?? '') : '';
}

const sectionOf = (proposal: Proposal) => naceSection(codeOf(proposal));

function wordOf({ criterion }: Proposal): string {
  return criterion.kind === 'words' ? (criterion.words[0] ?? '') : '';
}
