import { type COMPANY_STATUSES, type Company, type CompanyFacts, NOTE_LENGTH } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { joinFacts } from '../../model/join-facts.ts';

/** The schema's limits, beyond which something would have to be given up. */
const MOST_TAGS = 50;
const MOST_PLAYS = 50;

/** Furthest last: who buys now is a customer, whatever they were. */
const FURTHEST = [
  'prospect',
  'opportunity',
  'former-customer',
  'customer',
] as const satisfies (typeof COMPANY_STATUSES)[number][];

/**
 * Several companies as one under the first one's id. Facts are joined as readings are; what a company has one of and the
 * other said otherwise is kept beside (other domains) or in the note (descriptions, LinkedIn and careers pages).
 * Null when the notes or tags are together more than a company can have: nothing is given up unasked.
 */
export function joinCompanies(lead: Company, others: readonly Company[], now: number): Company | null {
  const all = [lead, ...others];
  const facts = others.reduce((known, other) => joinTwo(known, other.facts), lead.facts);
  const note = [...new Set([...all.map((company) => company.note.trim()), ...leftOver(all, facts)])]
    .filter((text) => text !== '')
    .join('\n\n');
  const tags = [...new Set(all.flatMap((company) => company.tags))];
  if (note.length > NOTE_LENGTH || tags.length > MOST_TAGS) return null;
  return {
    id: lead.id,
    facts,
    savedAt: earliest(all.map(({ savedAt }) => savedAt)),
    note,
    status: furthestStatus(all),
    tags,
    followUp: earliestFollowUp(all),
    plays: all
      .flatMap(({ plays }) => plays)
      .toSorted((one, other) => one.at - other.at)
      .slice(-MOST_PLAYS),
    createdAt: Math.min(...all.map(({ createdAt }) => createdAt)),
    updatedAt: now,
  };
}

/** How much is known of a company: the one with most leads when two are joined. */
export function factCount({ facts }: Pick<Company, 'facts'>): number {
  return Object.values(facts).reduce<number>((count, fact) => {
    if (fact === null) return count;
    return count + (Array.isArray(fact) ? fact.length : 1);
  }, 0);
}

/** Somebody who knows says that both domains are the company's own: the second one is kept as surely. */
function joinTwo(lead: CompanyFacts, other: CompanyFacts): CompanyFacts {
  const joined = joinFacts(lead, other);
  const domains = [lead.domain, other.domain].filter(
    (domain): domain is Fact<string> => domain !== null && domain.value !== joined.domain?.value,
  );
  const known = new Set(domains.map(({ value }) => value));
  const aliases = joined.aliasDomains.filter(({ value }) => !known.has(value) && value !== joined.domain?.value);
  return { ...joined, aliasDomains: [...domains.map((domain) => ({ ...domain, confidence: 100 })), ...aliases] };
}

/** What the joined facts have no room for, as lines for the note. */
function leftOver(all: readonly Company[], joined: CompanyFacts): string[] {
  return all.flatMap(({ facts }) => {
    const { description, careersPage, linkedIn } = facts;
    const page = linkedIn?.value.slug ?? linkedIn?.value.id ?? null;
    const joinedPage = joined.linkedIn?.value.slug ?? joined.linkedIn?.value.id ?? null;
    return [
      description !== null && description.value !== joined.description?.value ? description.value : '',
      careersPage !== null && careersPage.value !== joined.careersPage?.value ? careersPage.value : '',
      page !== null && page !== joinedPage ? `linkedin.com/${linkedIn?.value.kind ?? 'company'}/${page}` : '',
    ];
  });
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function furthestStatus(all: readonly Company[]): Company['status'] {
  const statuses = all.flatMap(({ status }) => status ?? []);
  return statuses.toSorted((one, other) => FURTHEST.indexOf(other.value) - FURTHEST.indexOf(one.value))[0] ?? null;
}

function earliestFollowUp(all: readonly Company[]): Company['followUp'] {
  const followUps = all.flatMap(({ followUp }) => followUp ?? []).toSorted((one, other) => one.at - other.at);
  const [first] = followUps;
  if (first === undefined) return null;
  const note = [...new Set(followUps.map((followUp) => followUp.note))].filter((text) => text !== '').join('; ');
  return { at: first.at, note: note.length > 200 ? first.note : note };
}
