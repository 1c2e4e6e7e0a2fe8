import { browser } from '../platform/browser.ts';
import { translate } from './translate.ts';

/**
 * The BCP 47 tag for dates, numbers and names: the browser's own ("en-GB") when our words are in that language, else
 * the language of our words, so that a sentence never mixes two.
 */
export function locale(): string {
  const words = translate('language');
  const ui = browser.i18n.getUILanguage();
  return ui.split('-')[0] === words ? ui : words;
}
