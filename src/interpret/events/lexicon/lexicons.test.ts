import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compile } from '../compiled-lexicon.ts';
import type { EventLexicon, LexiconLanguage } from '../event-lexicon.ts';
import { withKnownSets } from '../known-sets.ts';
import { PatternParser, type Term } from '../pattern-syntax.ts';
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

/** What all of them together may weigh gzipped: 25 KB of 1,024 bytes. */
const MOST_BYTES = 25 * 1_024;

function patternsOf({ not: ofTexts, notByFirms = [], events }: EventLexicon): string[] {
  const ofTypes = Object.values(events).flatMap(({ strong = [], likely = [], weak = [], not = [] }) => [
    ...strong,
    ...likely,
    ...weak,
    ...not,
  ]);
  return [...ofTexts, ...notByFirms, ...ofTypes];
}

/** What is wrong with the patterns of a lexicon, each tried alone: all of it at once, not only the first. */
function faultsOf(lexicon: EventLexicon, language: LexiconLanguage): string[] {
  return patternsOf(lexicon).flatMap((pattern) => {
    try {
      compile({ ...lexicon, events: {}, not: [pattern] }, language);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

const isIdle = (term: Term | undefined): boolean =>
  term?.kind === 'gap' || (term?.kind === 'one-of' && term.isOptional);

describe('each lexicon', () => {
  it.each(LEXICONS)('has only patterns of the syntax: %s', (language, lexicon) => {
    expect(faultsOf(lexicon, language)).toEqual([]);
  });

  it.each(LEXICONS)(
    'has no row with a first or last term that may be missing, and so says nothing: %s',
    (language, lexicon) => {
      const parser = new PatternParser(withKnownSets(lexicon.sets, language));
      const idle = patternsOf(lexicon).filter((pattern) => {
        const { row, near, together, without } = parser.parse(pattern);
        return [row, ...near, ...together, ...without].some((terms) => isIdle(terms[0]) || isIdle(terms.at(-1)));
      });
      expect(idle).toEqual([]);
    },
  );

  it('weighs with the others no more than all may', () => {
    const all = JSON.stringify(LEXICONS.map(([, lexicon]) => lexicon));
    expect(gzipSync(all, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
