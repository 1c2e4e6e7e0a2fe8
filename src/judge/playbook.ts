import type { Stage } from '../model/contact.ts';
import type { SignalType } from '../model/signal.ts';
import type { Label, Play } from '../model/verdict.ts';

/** One rule of the playbook: every condition that is given must hold; the first rule that holds is the play. */
export interface PlayRule {
  /** Names the play; its words are in the locales under this name. */
  readonly id: string;
  readonly label?: Label;
  /** The furthest stage among the contacts is one of these. */
  readonly stages?: readonly Stage[];
  /** An active signal of one of these types is there. */
  readonly signals?: readonly SignalType[];
  readonly sign?: 'positive' | 'negative';
  readonly flipped?: true;
  readonly withoutIcp?: true;
  readonly channel: Play['channel'];
  readonly withinDays: number | null;
}

/** What to do in which situation (seed articles 000, 002 and, per stage, 004). Order matters. */
export const PLAYBOOK: readonly PlayRule[] = [
  { id: 'stop', label: 'hold', signals: ['insolvency', 'closure'], channel: 'none', withinDays: null },
  { id: 'hold', label: 'hold', channel: 'none', withinDays: null },
  { id: 'protect-customer', label: 'customer', sign: 'negative', channel: 'call', withinDays: 2 },
  { id: 'grow-customer', label: 'customer', sign: 'positive', channel: 'call', withinDays: 7 },
  { id: 'keep-customer', label: 'customer', channel: 'email', withinDays: 30 },
  {
    id: 'answer-inbound',
    label: 'trigger',
    signals: ['demo-request', 'contact-request', 'pricing-visit'],
    channel: 'call',
    withinDays: 1,
  },
  { id: 'act-on-flip', label: 'trigger', flipped: true, channel: 'call', withinDays: 2 },
  { id: 'act-on-trigger', label: 'trigger', channel: 'call', withinDays: 7 },
  { id: 'support-decision', stages: ['opportunity'], channel: 'meeting', withinDays: 3 },
  { id: 'contact-lead', stages: ['sales-qualified-lead'], channel: 'call', withinDays: 1 },
  { id: 'qualify-lead', stages: ['marketing-qualified-lead'], channel: 'call', withinDays: 3 },
  { id: 'prospect-first-contact', label: 'prospect', channel: 'call', withinDays: 14 },
  { id: 'nurture-lead', label: 'lead', channel: 'email', withinDays: 14 },
  { id: 'write-icp', withoutIcp: true, channel: 'none', withinDays: null },
  { id: 'leave', label: 'not-a-fit', channel: 'none', withinDays: null },
  { id: 'learn-more', channel: 'none', withinDays: null },
];
