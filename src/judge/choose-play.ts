import type { CompanyStatus, PlayState } from '../model/company.ts';
import { type Contact, STAGES, type Stage } from '../model/contact.ts';
import type { PlayRule, Situation } from '../model/play-rule.ts';
import type { DatedSignal, Flip, Grade, Label, Play } from '../model/verdict.ts';
import { channelFor } from './channel.ts';
import { lastsLongest } from './freshness.ts';
import { PLAYBOOK } from './playbook.ts';

const DAY = 86_400_000;
/** Days for which a play about no event rests once it was done: then it is worth doing again. */
const REST = 90;

/** What the playbook is asked about. */
export interface PlayQuestion {
  readonly label: Label;
  readonly company: string;
  /** ISO 3166-1 alpha-2; null when not known. */
  readonly country: string | null;
  readonly status: CompanyStatus['value'] | null;
  /** Grade of the best fit; null without a profile. */
  readonly grade: Grade | null;
  /** The one the seller looks at first, then furthest stage first. */
  readonly contacts: readonly Contact[];
  /** Active signals, the one that counts most first. */
  readonly signals: readonly DatedSignal[];
  readonly flip: Flip | null;
  readonly hasIcp: boolean;
  /** What the seller has done about plays, newest last. */
  readonly plays: readonly PlayState[];
  readonly rules?: readonly PlayRule[];
  /** Epoch ms. */
  readonly now: number;
}

/** A rule that holds, and the event it is about; null when it is about none. */
interface Match {
  readonly rule: PlayRule;
  readonly signal: DatedSignal['signal'] | null;
}

/**
 * The first play whose rule holds and that was not done yet. One that was put off stands back for another event, and is
 * else given with the day until which it waits. The last rule of the playbook holds always.
 */
export function choosePlay(question: PlayQuestion): Play {
  let waiting: Match | null = null;
  let last: Match | null = null;
  for (const match of matchesIn(question)) {
    last = match;
    if (isDone(match, question)) continue;
    const isOpen = snoozeOf(match, question) === null;
    if (isOpen && (waiting === null || match.signal !== null)) return playOf(match, question, null);
    waiting ??= match;
  }
  const chosen = waiting ?? last;
  if (chosen === null) throw new Error('The playbook has no rule for every situation.');
  return playOf(chosen, question, snoozeOf(chosen, question));
}

/** Rules that hold, in their order, each looked at only when the ones before it were not taken. */
function* matchesIn(question: PlayQuestion): Generator<Match> {
  const stage = furthest(question.contacts[0]?.stage, question.status);
  for (const rule of question.rules ?? PLAYBOOK) {
    if (!rule.isOff && holds(rule.when, question, stage)) yield* matchesOf(rule, question);
  }
}

function playOf({ rule, signal }: Match, question: PlayQuestion, snoozedUntil: number | null): Play {
  const contact = question.contacts[0] ?? null;
  return {
    id: rule.id,
    rule: { when: rule.when, words: rule.words },
    ...channelFor(rule.channel, { ...question, contact }),
    withinDays: rule.withinDays,
    company: question.company,
    contact: contact?.name ?? null,
    signal,
    lookAgainAt: rule.channel === 'none' && question.label === 'hold' ? expiryOf(signal, question) : null,
    snoozedUntil,
  };
}

function expiryOf(signal: Match['signal'], { signals }: PlayQuestion): number | null {
  return signals.find((dated) => dated.signal === signal)?.expiresAt ?? null;
}

/** A rule about events matches once for each of them, the one that counts most first; in a hold the one that lasts longest. */
function matchesOf(rule: PlayRule, question: PlayQuestion): Match[] {
  const { when } = rule;
  if (when.flipped === true) return question.flip === null ? [] : [{ rule, signal: question.flip.signal }];
  if (!isAboutSignal(when)) return [{ rule, signal: null }];
  const wanted = question.signals.filter((dated) => isMeant(dated, when));
  const ordered = question.label === 'hold' ? wanted.toSorted(lastsLongest) : wanted;
  return ordered.map(({ signal }) => ({ rule, signal }));
}

/** Whether all conditions but those on the event hold. */
function holds(
  when: Situation,
  { label, grade, status, country, hasIcp }: PlayQuestion,
  stage: Stage | undefined,
): boolean {
  return (
    isAmong(label, when.labels) &&
    isAmong(grade, when.grades) &&
    isAmong(stage, when.stages) &&
    isAmong(status, when.statuses) &&
    isAmong(country, when.countries) &&
    (when.withoutIcp === undefined || !hasIcp)
  );
}

const isAboutSignal = ({ signals, signalAge, sign }: Situation): boolean =>
  signals !== undefined || signalAge !== undefined || sign !== undefined;

function isMeant({ signal, sign, ageDays }: DatedSignal, when: Situation): boolean {
  const { min, max } = when.signalAge ?? { min: null, max: null };
  return (
    isAmong(signal.type, when.signals) &&
    (when.sign === undefined || when.sign === sign) &&
    (min === null || (ageDays !== null && ageDays >= min)) &&
    (max === null || (ageDays !== null && ageDays <= max))
  );
}

/** A value that is not known is among no values; where none are asked for, any will do. */
function isAmong<Value>(value: Value | null | undefined, values: readonly Value[] | undefined): boolean {
  return values === undefined || (value !== null && value !== undefined && values.includes(value));
}

/** The stage of the first contact, or the company's own where that is further (004: "the company gets the same status"). */
function furthest(stage: Stage | undefined, status: CompanyStatus['value'] | null): Stage | undefined {
  if (status !== 'opportunity' && status !== 'customer') return stage;
  return stage !== undefined && STAGES.indexOf(stage) > STAGES.indexOf(status) ? stage : status;
}

/** An event that was acted on is done, whatever rule suggested it; a play about no event rests for a while. */
function isDone(match: Match, question: PlayQuestion): boolean {
  const last = lastStateOf(match, question.plays);
  if (last?.state !== 'done') return false;
  return match.signal !== null || question.now - last.at < REST * DAY;
}

/** The day until which a match was put off; null when it was not, or that day has come. */
function snoozeOf(match: Match, { plays, now }: PlayQuestion): number | null {
  const last = lastStateOf(match, plays);
  return last?.state === 'snoozed' && last.until !== null && last.until > now ? last.until : null;
}

function lastStateOf({ rule, signal }: Match, plays: readonly PlayState[]): PlayState | undefined {
  return plays.findLast((play) =>
    signal === null ? play.signalId === null && play.rule === rule.id : play.signalId === signal.id,
  );
}
