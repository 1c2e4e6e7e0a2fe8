import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, sentencesOf } from './tokens.ts';

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string): string[] => sentencesOf(text).flatMap(({ tokens }) => tokens.map(({ folded }) => folded));

describe('tokens', () => {
  it('keep what stands inside a word, and no mark around it', () => {
    expect(words('“M&A” at Voltia A/S: YT-neuvottelut, Kelme:n Q1-4 (12,5 %)')).toEqual([
      'm&a',
      'at',
      'voltia',
      'a/s',
      'yt-neuvottelut',
      'kelme:n',
      'q1-4',
      '12,5',
      '%',
    ]);
  });

  it('are folded: small letters, no soft hyphens, accents joined, one form of apostrophe and hyphen', () => {
    expect(words('Toimitus\u00adjohtaja A\u0308lmestad ICA’n co‑operation')).toEqual([
      'toimitusjohtaja',
      'älmestad',
      "ica'n",
      'co-operation',
    ]);
  });

  it('lose an English possessive', () => {
    expect(words("Voltia's Kelme’s")).toEqual(['voltia', 'kelme']);
  });

  it('know their place in the text as it was given', () => {
    const text = 'Ny  mark\u00adnadschef';
    const [sentence] = sentencesOf(text);
    expect(sentence?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Ny', 'mark\u00adnadschef']);
  });

  it('part a sign of money from its number', () => {
    expect(words('$12m €3,5')).toEqual(['$', '12m', '€', '3,5']);
  });
});

describe('sentences', () => {
  it('end at a full stop before a capital or a number, and at a line break', () => {
    expect(sentences('Voltia kasvaa. Kelme ostaa! 30 uutta\nToinen otsikko')).toEqual([
      'Voltia kasvaa',
      'Kelme ostaa',
      '30 uutta',
      'Toinen otsikko',
    ]);
  });

  it('end at the bullet of a list', () => {
    expect(sentences('Lessons: • Adapt early • Foster partnerships')).toEqual([
      'Lessons',
      'Adapt early',
      'Foster partnerships',
    ]);
  });

  it('do not end at an abbreviation, an initial, a decimal or a Nordic date', () => {
    expect(sentences('Mr. J. Berg fra Voltia Inc. Oslo starter 7. januar med 3.5 prosent')).toHaveLength(1);
  });

  it('say whether they ask, and whether they are closed', () => {
    expect(
      sentencesOf('Is Voltia sold? Yes. A headline').map(({ isQuestion, isClosed }) => [isQuestion, isClosed]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('are cut where a list has no end, and the text is read no further than its limit', () => {
    expect(sentencesOf('word '.repeat(200)).length).toBeGreaterThan(1);
    expect(sentencesOf('a '.repeat(MOST_CHARACTERS)).at(-1)?.end).toBeLessThanOrEqual(MOST_CHARACTERS);
  });

  it('are none in a text without a word', () => {
    expect(sentencesOf(' … – ?! \n')).toEqual([]);
  });
});
