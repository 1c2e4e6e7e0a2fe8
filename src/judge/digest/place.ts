// Which part of the digest a company stands in, if any.
import type { Company } from '../../model/company.ts';
import type { DigestPart, DigestRow } from '../../model/digest.ts';
import type { DatedSignal, Flip, Verdict } from '../../model/verdict.ts';
import { lastsLongest } from '../freshness.ts';
import { type OpenSignals, openSignals } from './open-signals.ts';

const DAY = 86_400_000;
/** Days before a hold ends from which it is worth a look, and after it for which it still is. */
const AHEAD = 7;
const LOOK_BACK = 14;

/** Where a company stands in the digest, and what it is about there. */
export interface Place extends Pick<DigestRow, 'signal' | 'flip' | 'lookAt' | 'about'> {
  readonly part: DigestPart;
  readonly open: OpenSignals;
}

interface Question {
  readonly company: Company;
  readonly verdict: Verdict;
  readonly open: OpenSignals;
  /** Epoch ms. */
  readonly now: number;
}

/** The first part of the digest that applies to a company; null where nothing is to be done there today. */
export function placeOf(company: Company, verdict: Verdict, now: number): Place | null {
  const question = { company, verdict, open: openSignals(verdict, company.plays, now), now };
  return call(question) ?? followUp(question) ?? badNews(question) ?? endOfHold(question) ?? noLongerMatch(question);
}

/**
 * Somebody is to be called about what happened: a trigger, or what the playbook has a step for (a lead who asked). A
 * company that nothing else speaks for than the change that made it match stands apart.
 */
function call(question: Question): Place | null {
  const { verdict, open } = question;
  const { play } = verdict;
  if (play.channel === 'none' || play.snoozedUntil !== null) return null;
  const flip = flipOf(verdict, 'now-matches', open);
  const others = open.calls.filter(({ signal }) => signal.id !== flip?.signal.id);
  const suggested = open.calls.find(({ signal }) => signal.id === play.signal?.id);
  const isTrigger = verdict.label === 'trigger' || verdict.also.includes('trigger');
  if (others.length > 0 && (isTrigger || suggested !== undefined)) {
    return placed(question, 'triggers', suggested ?? others[0] ?? null, { flip, about: playOf(question) });
  }
  if (flip === null || !isTrigger) return null;
  return placed(question, 'nowMatches', open.find(flip.signal.id) ?? null, { flip, about: playOf(question) });
}

function followUp(question: Question): Place | null {
  const { company, open, now } = question;
  if (company.followUp === null || company.followUp.at > now) return null;
  return placed(question, 'followUpsDue', open.calls[0] ?? null, { about: playOf(question) });
}

/** Bad news at a customer, or at an open deal: what the playbook has a step for. */
function badNews(question: Question): Place | null {
  const { verdict, open } = question;
  const { play } = verdict;
  if (play.signal === null || play.channel === 'none' || play.snoozedUntil !== null) return null;
  const signal = open.find(play.signal.id);
  if (signal?.sign !== 'negative') return null;
  return placed(question, 'holdsToLookAt', signal, { lookAt: signal.expiresAt, about: playOf(question) });
}

/** A hold whose day comes within a week, or has just come. */
function endOfHold(question: Question): Place | null {
  const { verdict, open, now } = question;
  const isHeld = verdict.label === 'hold';
  if (!isHeld && !['trigger', 'prospect', 'lead'].includes(verdict.label)) return null;
  const standing = isHeld ? 'counts' : 'expired';
  const news = open.all.filter((dated) => dated.sign === 'negative' && dated.standing === standing);
  const [last] = news.toSorted(lastsLongest);
  if (last === undefined || last.expiresAt === null) return null;
  const { expiresAt: lookAt } = last;
  if (lookAt > now + AHEAD * DAY || lookAt < now - LOOK_BACK * DAY) return null;
  return placed(question, 'holdsToLookAt', last, { lookAt, about: about(question, last) });
}

function noLongerMatch(question: Question): Place | null {
  const { verdict, open } = question;
  const flip = flipOf(verdict, 'no-longer-matches', open);
  const signal = flip === null ? undefined : open.find(flip.signal.id);
  if (signal === undefined) return null;
  return placed(question, 'noLongerMatches', signal, { flip, about: about(question, signal) });
}

function placed(
  { open }: Question,
  part: DigestPart,
  signal: DatedSignal | null,
  rest: Partial<Place> & Pick<Place, 'about'>,
): Place {
  return { part, open, signal, flip: null, lookAt: null, ...rest };
}

/** A change of this kind that nothing was done about yet. */
function flipOf({ reasons }: Verdict, code: 'now-matches' | 'no-longer-matches', open: OpenSignals): Flip | null {
  for (const reason of reasons) {
    if (reason.code === code && open.find(reason.flip.signal.id) !== undefined) return reason.flip;
  }
  return null;
}

const playOf = ({ verdict: { play } }: Question): Place['about'] => ({
  rule: play.id,
  signalId: play.signal?.id ?? null,
});

const about = ({ verdict: { play } }: Question, { signal }: DatedSignal): Place['about'] => ({
  rule: play.id,
  signalId: signal.id,
});
