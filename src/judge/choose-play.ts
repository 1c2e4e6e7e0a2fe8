import type { Contact } from '../model/contact.ts';
import type { DatedSignal, Flip, Label, Play } from '../model/verdict.ts';
import { expiryOf, lastsLongest } from './freshness.ts';
import { PLAYBOOK, type PlayRule } from './playbook.ts';

/** What the playbook is asked about. */
export interface Situation {
  readonly label: Label;
  readonly company: string;
  /** Furthest stage first. */
  readonly contacts: readonly Contact[];
  /** Active signals, the one that counts most first. */
  readonly signals: readonly DatedSignal[];
  readonly flip: Flip | null;
  readonly hasIcp: boolean;
}

/** The first play whose rule holds. The last rule of the playbook holds always. */
export function choosePlay(situation: Situation): Play {
  const rule = PLAYBOOK.find((candidate) => holds(candidate, situation));
  if (rule === undefined) throw new Error('The playbook has no rule for every situation.');
  const signal = signalOf(rule, situation);
  return {
    id: rule.id,
    channel: rule.channel,
    withinDays: rule.withinDays,
    company: situation.company,
    contact: situation.contacts[0]?.name ?? null,
    signal,
    lookAgainAt: situation.label === 'hold' && signal !== null ? expiryOf(signal) : null,
  };
}

function holds(rule: PlayRule, { label, contacts, signals, flip, hasIcp }: Situation): boolean {
  const stage = contacts[0]?.stage;
  return (
    (rule.label === undefined || rule.label === label) &&
    (rule.stages === undefined || (stage !== undefined && rule.stages.includes(stage))) &&
    (rule.signals === undefined || signals.some(({ signal }) => rule.signals?.includes(signal.type))) &&
    (rule.sign === undefined || signals.some(({ sign }) => sign === rule.sign)) &&
    (rule.flipped === undefined || flip !== null) &&
    (rule.withoutIcp === undefined || !hasIcp)
  );
}

/** The signal the play is about: the one its rule asks for, or the one that made the label. */
function signalOf(rule: PlayRule, { label, signals, flip }: Situation): Play['signal'] {
  if (rule.flipped) return flip?.signal ?? null;
  const sign = rule.sign ?? (label === 'hold' ? 'negative' : label === 'trigger' ? 'positive' : undefined);
  const types = rule.signals;
  const wanted = signals.filter(
    (dated) =>
      (types === undefined || types.includes(dated.signal.type)) && (sign === undefined || dated.sign === sign),
  );
  return (label === 'hold' ? wanted.toSorted(lastsLongest)[0] : wanted[0])?.signal ?? null;
}
