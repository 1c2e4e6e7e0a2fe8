import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { makeFact, surest, wordPattern } from './text.ts';
import { CITIES } from './words/cities.ts';

/** Finnish towns are told in cases: "Espoossa", "Tampereella", "Turun". */
const CASES = '(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|seen|lle|hen|on)?';
const patterns = new Map(
  Object.entries(CITIES).map(([country, cities]) => [
    country,
    new RegExp(
      wordPattern(cities, 'gu').source.replace(
        /\(\?!\[\\p\{L\}\\p\{N\}\]\)$/,
        `${country === 'FI' ? CASES : 's?'}(?![\\p{L}\\p{N}])`,
      ),
      'gu',
    ),
  ]),
);

/**
 * The town a page without an address says the company is in: named in the title or the description, or where companies
 * sign. Null when the country is not known, or when the page names several towns alike.
 */
export function cityNamed(page: Page, country: string | null): Fact<string> | null {
  const pattern = patterns.get(country ?? '');
  const cities = CITIES[country ?? ''];
  if (pattern === undefined || cities === undefined) return null;
  const places: readonly (readonly [string, Fact<string>['source'], number])[] = [
    [page.title, 'title', 6],
    [page.metas.get('description') ?? page.metas.get('og:description') ?? '', 'meta', 5],
    ...page.lines.map(({ text, isEnd }): readonly [string, Fact<string>['source'], number] => [
      text,
      isEnd ? 'footer' : 'text',
      isEnd ? 4 : 1,
    ]),
  ];
  const votes = new Map<string, { points: number; source: Fact<string>['source']; excerpt: string }>();
  for (const [text, source, points] of places) {
    for (const city of new Set(
      [...text.matchAll(pattern)].flatMap(([written]) => cities.find((known) => written.startsWith(known)) ?? []),
    )) {
      const vote = votes.get(city);
      votes.set(city, {
        points: (vote?.points ?? 0) + points,
        source: vote?.source ?? source,
        excerpt: vote?.excerpt ?? text,
      });
    }
  }
  const [first, second] = [...votes].toSorted(([, one], [, other]) => other.points - one.points);
  if (first === undefined || first[1].points < 5 || (second !== undefined && second[1].points * 2 > first[1].points))
    return null;
  return surest([makeFact(first[0], first[1].source, first[1].excerpt, 50 + Math.min(20, first[1].points))]);
}
