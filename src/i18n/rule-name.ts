import type { PlayRule, RuleWords } from '../model/play-rule.ts';
import { fillBlanks } from './play-blanks.ts';
import { editableWords } from './play-words.ts';
import { situationWords } from './situation-words.ts';
import { translate } from './translate.ts';

/** What a rule is called where one is told from another: its situation. */
export function ruleName({ when }: Pick<PlayRule, 'when'>): string {
  return situationWords(when);
}

/** The words of a rule with their blanks open: the seller's own, else the shipped ones. */
export function ruleWords({ id, words }: Pick<PlayRule, 'id' | 'words'>): RuleWords {
  return words ?? editableWords(id);
}

/** What a rule says to do, with its blanks as words in brackets: "Call [contact] about [signal]". */
export function ruleAction(rule: Pick<PlayRule, 'id' | 'words'>): string {
  return fillBlanks(ruleWords(rule).action, {
    company: `[${translate('blank_company')}]`,
    contact: `[${translate('blank_contact')}]`,
    signal: `[${translate('blank_signal')}]`,
    date: `[${translate('blank_date')}]`,
    opener: `[${translate('blank_opener')}]`,
  });
}
