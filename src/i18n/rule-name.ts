import type { PlayRule, RuleWords } from '../model/play-rule.ts';
import { editableWords } from './play-words.ts';
import { situationWords } from './situation-words.ts';

/** What a rule is called where one is told from another: its situation. */
export function ruleName({ when }: Pick<PlayRule, 'when'>): string {
  return situationWords(when);
}

/** The words of a rule with their blanks open: the seller's own, else the shipped ones. */
export function ruleWords({ id, words }: Pick<PlayRule, 'id' | 'words'>): RuleWords {
  return words ?? editableWords(id);
}
