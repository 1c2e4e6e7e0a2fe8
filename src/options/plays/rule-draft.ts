import { unknownBlanks } from '../../i18n/play-blanks.ts';
import { ruleWords } from '../../i18n/rule-name.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { PlayRule, RuleWords, Situation } from '../../model/play-rule.ts';

/** A rule as it is written in the form. */
export interface RuleDraft extends RuleWords {
  readonly when: Situation;
  readonly channel: PlayRule['channel'];
  /** As it is typed; empty: no hurry. */
  readonly days: string;
}

/** A rule of the seller's own before anything is said of it. */
export function newRule(id: string): PlayRule {
  const words = { action: '', why: '', opener: '' };
  return { id, when: {}, channel: 'call', withinDays: 7, words, isOff: false };
}

/** A rule of the seller's own that says what another one does: its situation can be chosen anew. */
export function copyOf(rule: PlayRule, id: string): PlayRule {
  return { ...rule, id, words: ruleWords(rule), isOff: false };
}

export function draftOf(rule: PlayRule): RuleDraft {
  const { when, channel, withinDays } = rule;
  return { when, channel, days: withinDays === null ? '' : String(withinDays), ...ruleWords(rule) };
}

/** The rule a draft describes. Words that are as shipped stay the shipped ones, in whatever language. */
export function ruleOf({ when, channel, days, action, why, opener }: RuleDraft, rule: PlayRule): PlayRule {
  const words = { action: action.trim(), why: why.trim(), opener: opener.trim() };
  const shipped = ruleWords({ ...rule, words: null });
  const isAsShipped = words.action === shipped.action && words.why === shipped.why && words.opener === shipped.opener;
  const withinDays = days.trim() === '' ? null : Number(days);
  return { ...rule, when, channel, withinDays, words: isAsShipped ? null : words };
}

export type RuleField = 'action' | 'days';

export function ruleProblems({ action, days }: RuleDraft): ReadonlyMap<RuleField, MessageKey> {
  const problems = new Map<RuleField, MessageKey>();
  if (action.trim() === '') problems.set('action', 'problem_action');
  if (days.trim() !== '' && !/^\d{1,3}$/.test(days.trim())) problems.set('days', 'problem_days');
  if (Number(days) > 365) problems.set('days', 'problem_days');
  return problems;
}

/** The blanks of a draft that nobody fills. */
export function blanksNobodyFills({ action, why, opener }: RuleWords): string[] {
  return unknownBlanks([action, why, opener].join('\n'));
}
