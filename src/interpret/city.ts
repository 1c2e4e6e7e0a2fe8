import type { Fact, FactSource } from '../model/fact.ts';
import type { Owners } from './owners.ts';
import type { Page, PageLine } from './page.ts';
import { isArticlePage, isCustomerStory } from './subjects.ts';
import { escapePattern, lowered, makeFact } from './text.ts';
import { CITIES, FINNISH_STEMS } from './words/cities.ts';
import { THE_COMPANY, WE } from './words/subjects.ts';
import { BASED_IN } from './words/towns.ts';

interface Vote {
  readonly city: string;
  points: number;
  readonly source: FactSource;
  readonly excerpt: string;
}

/** Finnish towns are told in cases: "Espoossa", "Tampereella", "Turun". */
const CASES = '(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|an|en|in|on|un|hen|seen|lle|ksi|na)?';
const patterns = new Map<string, { readonly pattern: RegExp; readonly cities: ReadonlyMap<string, string> }>();
const ENOUGH = 5;
const LONGEST_SLOGAN = 60;
/** A line where companies sign that is little but a place: "Havnegata - Trondheim". */
const LONGEST_PLACE = 32;
const LOOKED_BACK = 100;
/** "We are based in", "yritys toimii": said of the company shortly before the town. */
const based = new RegExp(
  `(?<![a-zà-ÿ])(?:${[...WE, ...THE_COMPANY, 'jag', 'jeg', 'eg', 'i', 'olen', 'toimin'].join('|')})(?![a-zà-ÿ])[^.!?]{0,60}?(?<![a-zà-ÿ])(?:${BASED_IN.join('|')})\\s(?:[A-Za-zÀ-ӿ]+\\s){0,2}$`,
);

/**
 * The town a page without an address says the company is in: named in the title or the description, or where companies
 * sign. Null when the country is not known, or when the page names several towns alike.
 */
export function cityNamed(page: Page, country: string | null, owners: Owners): Fact<string> | null {
  const known = country === null ? null : citiesOf(country);
  if (known === null) return null;
  const votes = new Map<string, Vote>();
  const cast = (text: string, source: FactSource, usual: number, again: number, line = -1) => {
    const seen = new Set<string>();
    for (const match of text.matchAll(known.pattern)) {
      const points = line < 0 ? usual : Math.max(usual, placedPoints(page.lines[line], match.index, match[0].length));
      const city = known.cities.get(match[1] ?? '');
      if (city === undefined || (line >= 0 && owners.at(line, match.index)?.isOwn === false)) continue;
      const vote = votes.get(city) ?? { city, points: 0, source, excerpt: text };
      vote.points += seen.has(city) ? again : points;
      seen.add(city);
      votes.set(city, vote);
    }
  };
  // A story's or an article's headline and text name where it happened.
  const isTold = isCustomerStory(page) || isArticlePage(page);
  if (!isTold) cast(page.title, 'title', 6, 0);
  if (!isTold) cast(page.metas.get('description') ?? page.metas.get('og:description') ?? '', 'meta', 5, 0);
  page.lines.forEach(({ area, text, isEnd }, line) => {
    if (isTold ? area === 'footer' || area === 'contact' : isEnd) cast(text, 'footer', 4, 2, line);
    else if (!isTold) cast(text, 'text', text.length < LONGEST_SLOGAN ? 2 : 1, 0, line);
  });
  return winner([...votes.values()]);
}

/** Points for a town that the company says it is in, or that ends a signed line of little else; 0 for others. */
function placedPoints(line: PageLine | undefined, offset: number, length: number): number {
  const text = line?.text ?? '';
  if (based.test(lowered(text.slice(Math.max(0, offset - LOOKED_BACK), offset)))) return ENOUGH;
  const isPlace = line?.isEnd === true && text.length < LONGEST_PLACE && !/\d/.test(text);
  return isPlace && offset + length === text.length && /[A-Za-zÀ-ӿ]\s?[–,·|-]\s$/.test(text.slice(0, offset))
    ? ENOUGH
    : 0;
}

function winner(votes: readonly Vote[]): Fact<string> | null {
  const [first, second] = votes.toSorted((one, other) => other.points - one.points);
  if (first === undefined || first.points < ENOUGH) return null;
  if (second !== undefined && second.points * 2 > first.points) return null;
  return makeFact(first.city, first.source, first.excerpt, 40 + Math.min(20, first.points));
}

/** The pattern of a country's towns, made when first asked for; null for a country whose towns we do not know. */
function citiesOf(country: string) {
  const known = patterns.get(country);
  if (known !== undefined) return known;
  const names = CITIES[country];
  if (names === undefined) return null;
  const cities = new Map(names.flatMap((city) => stemsOf(city, country).map((stem) => [stem, city] as const)));
  const stems = [...cities.keys()].toSorted((one, other) => other.length - one.length).map(escapePattern);
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ӿ0-9])(${stems.join('|')})${country === 'FI' ? CASES : 's?'}(?![A-Za-zÀ-ӿ0-9])`,
    'g',
  );
  const made = { pattern, cities };
  patterns.set(country, made);
  return made;
}

function stemsOf(city: string, country: string): string[] {
  if (country !== 'FI') return [city];
  const [ending, changed] = FINNISH_STEMS.find(([end]) => city.endsWith(end)) ?? ['', ''];
  return ending === '' ? [city] : [city, `${city.slice(0, -ending.length)}${changed}`];
}
