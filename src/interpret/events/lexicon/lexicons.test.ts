import { describe, expect, it } from 'vitest';
import { compile } from '../compiled-lexicon.ts';
import type { EventLexicon, LexiconLanguage } from '../event-lexicon.ts';
import { DANISH } from './da.ts';
import { ENGLISH } from './en.ts';
import { FINNISH } from './fi.ts';
import { NORWEGIAN } from './nb.ts';
import { SWEDISH } from './sv.ts';

const LEXICONS: readonly (readonly [LexiconLanguage, EventLexicon])[] = [
  ['en', ENGLISH],
  ['fi', FINNISH],
  ['sv', SWEDISH],
  ['nb', NORWEGIAN],
  ['da', DANISH],
];

/** What is wrong with the patterns of a lexicon, each tried alone: all of it at once, not only the first. */
function faultsOf(lexicon: EventLexicon, language: LexiconLanguage): string[] {
  const patterns = [
    ...lexicon.not,
    ...Object.values(lexicon.events).flatMap(({ strong = [], likely = [], weak = [], not = [] }) => [
      ...strong,
      ...likely,
      ...weak,
      ...not,
    ]),
  ];
  return patterns.flatMap((pattern) => {
    try {
      compile({ ...lexicon, events: {}, not: [pattern] }, language);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

describe('each lexicon', () => {
  it.each(LEXICONS)('has only patterns of the syntax: %s', (language, lexicon) => {
    expect(faultsOf(lexicon, language)).toEqual([]);
  });
});
