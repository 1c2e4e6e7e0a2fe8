import { LEXICON_LANGUAGES, type LexiconLanguage } from '../events/event-lexicon.ts';
import type { Page } from '../page.ts';
import { languageOfPage } from '../text-language.ts';

const languages: ReadonlyMap<string, LexiconLanguage> = new Map([
  ...LEXICON_LANGUAGES.map((language) => [language, language] as const),
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/**
 * The language to look for events in on a page: as its text tells, else as it says itself. Null where neither does: then
 * each text tells. `'other'`: a language without a lexicon.
 */
export function languageOfNews(page: Page): LexiconLanguage | 'other' | null {
  const told = languageOfPage(page)?.language ?? '';
  if (told !== '') return languages.get(told) ?? 'other';
  // Themes say "en" whatever the page is written in.
  return page.language === '' || page.language === 'en' ? null : (languages.get(page.language) ?? 'other');
}
