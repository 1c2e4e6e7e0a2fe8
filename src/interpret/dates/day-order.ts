import { type DayOrder, daysIn } from './days.ts';

const SLASHES = /(?<!\d)(?<one>\d{1,2})\/(?<other>\d{1,2})[/ -](?:19|20)\d\d(?!\d)/g;

/**
 * How texts of one page order the numbers of "3/4/2026". Told by one that can be read one way only, or by a day that
 * stands there in words as well; else by the language, as `html lang` writes it: only American English has the month first.
 */
export function dayOrderOn(texts: readonly string[], language: string): DayOrder {
  const usual = /^en[-_]us/i.test(language) ? 'month-first' : 'day-first';
  const slashed = texts.flatMap((text) => [...text.matchAll(SLASHES)]);
  if (slashed.length === 0) return usual;
  if (slashed.some(({ groups }) => Number(groups?.['other']) > 12)) return 'month-first';
  if (slashed.some(({ groups }) => Number(groups?.['one']) > 12)) return 'day-first';
  const plain = new Set(
    texts.flatMap((text) => daysIn(text.replace(SLASHES, ' '), usual)).map(({ earliest }) => earliest),
  );
  const isPlain = (order: DayOrder) =>
    slashed.some(([written]) => daysIn(written, order).some(({ earliest }) => plain.has(earliest)));
  const [byMonth, byDay] = [isPlain('month-first'), isPlain('day-first')];
  if (byMonth === byDay) return usual;
  return byMonth ? 'month-first' : 'day-first';
}
