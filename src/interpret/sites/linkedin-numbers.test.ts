import { describe, expect, it } from 'vitest';
import { countIn, isSize, sizeIn } from './linkedin-numbers.ts';

describe('a count', () => {
  it.each([
    ['5,750 followers', 5_750],
    ['London, London · 5,750 followers', 5_750],
    ['12K followers', 12_000],
    ['1.2M followers', 1_200_000],
    ['2 345 följare', 2_345],
    ['12,3 tn följare', 12_300],
    ['8\u00a0412 følgere', 8_412],
    ['2.082.808 følgere', 2_082_808],
    ['1 240 seuraajaa', 1_240],
    ['2,3 tn seuraajaa', 2_300],
    ['1,2 milj. seuraajaa', 1_200_000],
    ['1 seuraaja', 1],
  ])('of followers in "%s"', (text, count) => {
    expect(countIn(text, 'followers')).toBe(count);
  });

  it.each([
    ['See all 44,632 employees on LinkedIn', 44_632],
    ['Visa alla 118 anställda', 118],
    ['Näytä kaikki 640 työntekijää', 640],
    ['31 tilknyttede medlemmer', 31],
    ['74 LinkedInissä', 74],
    ['164.655 på LinkedIn', 164_655],
    ['966 associated members', 966],
  ])('of members in "%s"', (text, count) => {
    expect(countIn(text, 'members')).toBe(count);
  });

  it.each(['51-200 employees', '10,001+ employees', '1K-5K employees', '51–200 anställda'])(
    'of members is not in the size range "%s"',
    (text) => {
      expect(countIn(text, 'members')).toBeNull();
    },
  );

  it.each([
    ['Acme has 12 job openings', 12],
    ['14 avointa työpaikkaa', 14],
    ['1 ledigt jobb', 1],
    ['23 ledige stillinger', 23],
    ['1.024 jobopslag', 1_024],
  ])('of open jobs in "%s"', (text, count) => {
    expect(countIn(text, 'openJobs')).toBe(count);
  });
});

describe('a size range', () => {
  it.each([
    ['51-200 employees', 51, 200],
    ['1,001-5,000 employees', 1_001, 5_000],
    ['501–1 000 työntekijää', 501, 1_000],
    ['1.001-5.000 medarbejdere', 1_001, 5_000],
    ['2-10 ansatte', 2, 10],
    ['10,001+ employees', 10_001, null],
    ['10 001+ anställda', 10_001, null],
    ['10 000+ työntekijää', 10_001, null],
    ['Over 10,000 employees', 10_001, null],
    ['1K-5K employees', 1_001, 5_000],
    ['501-1K employees', 501, 1_000],
    ['10K+ employees', 10_001, null],
    ['42 employees', 42, 42],
  ])('"%s"', (text, min, max) => {
    expect(sizeIn(text)).toEqual({ min, max });
  });

  it('is told from a count', () => {
    expect(['51-200 employees', '10 001+ anställda', '96 employees', '2-10'].map(isSize)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
