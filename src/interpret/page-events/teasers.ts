// News items as lists and front pages tease them: a headline, a day above or below it, a first sentence, a link.
import type { When } from '../../model/when.ts';
import { ageAlone } from '../dates/age.ts';
import { dayOrderOn } from '../dates/day-order.ts';
import { type DayOrder, daysIn, type FoundDay, monthAndDayIn } from '../dates/days.ts';
import { own, typesOf } from '../json-ld.ts';
import { absoluteAddress } from '../own-address.ts';
import type { Page } from '../page.ts';
import { phraseWords } from '../phrases.ts';
import { wordPattern } from '../text.ts';
import { NOT_PUBLISHED } from '../words/months.ts';
import { READ_MORE } from '../words/news-sections.ts';
import type { Item } from './item-events.ts';

export type Teaser = Item;

interface Line {
  readonly text: string;
  readonly when: When | null;
  readonly isHeadline: boolean;
}

const SHORTEST_HEADLINE = 15;
const LONGEST_HEADLINE = 240;
const LONGEST_PLAIN_HEADLINE = 140;
const LEAST_WORDS = 3;
/** A line of a day may also name the section and the writer. */
const LONGEST_DAY_LINE = 60;
const MOST_BESIDE_MONTH = 12;
const A_YEAR = /^20[0-4]\d$/;
const ABOVE = 2;
const BELOW = 5;
const SHORTEST_LEAD = 25;
const MOST_LINES = 400;
const readMore = new Set(READ_MORE);
const notPublished = wordPattern(NOT_PUBLISHED);

/** The items a page teases, in its order; those it writes no day at have none. */
export function teasersOn(page: Page): Teaser[] {
  const links = linksOf(page);
  const lines = linesOf(page, links);
  const isAbove = areDaysAbove(lines);
  const places = lines.flatMap(({ isHeadline }, index) => (isHeadline ? [index] : []));
  const days = structuredDays(page);
  return places.map((at, index) => {
    const { text, when } = lines[at] ?? { text: '', when: null };
    const previous = places[index - 1] ?? -1;
    const next = places[index + 1] ?? lines.length;
    const above = lines.slice(Math.max(previous + 1, at - ABOVE), at).toReversed();
    const below = lines.slice(at + 1, Math.min(next, at + 1 + BELOW));
    const beside = (isAbove ? above : below).find((line) => line.when !== null)?.when ?? null;
    const headline = withoutDay(text);
    return {
      headline,
      lead: below.find((line) => line.text.length >= SHORTEST_LEAD && line.when === null)?.text ?? '',
      when: when ?? beside ?? days.get(keyOf(headline)) ?? null,
      url: addressOf(headline, links, page),
    };
  });
}

type Link = Page['harvest']['links'][number];

/** Links within the site that say more than "Read more", by the beginning of their text. */
function linksOf({ harvest }: Page): Link[] {
  return harvest.links.filter(
    ({ rel, area, text }) =>
      rel === 'site' &&
      area !== 'navigation' &&
      area !== 'footer' &&
      phraseWords(text).length >= LEAST_WORDS &&
      !readMore.has(text.toLowerCase()),
  );
}

function linesOf(page: Page, links: readonly Link[]): Line[] {
  const shown = page.lines.filter(({ area }) => area !== 'navigation' && area !== 'footer').slice(0, MOST_LINES);
  const order = dayOrderOn(
    shown.map(({ text }) => text),
    page.harvest.language,
  );
  const headings = new Set(page.harvest.headings.map(({ text }) => text));
  const linked = new Set(links.map(({ text }) => text));
  const years = yearsOf(page);
  let year = '';
  const lines = shown.map(({ text }) => {
    if (A_YEAR.test(text)) year = text;
    return {
      text,
      when: whenOf(text, order) ?? withYear(text, years, year),
      isHeadline: (headings.has(text) || linked.has(text)) && isHeadlineLike(text),
    };
  });
  return lines.some(({ isHeadline }, index) => isHeadline && hasDayBeside(lines, index)) ? lines : besideDays(lines);
}

const isDayAlone = ({ when, isHeadline }: Line) => when !== null && !isHeadline;

function hasDayBeside(lines: readonly Line[], at: number): boolean {
  return lines[at]?.when !== null || lines.slice(Math.max(0, at - ABOVE), at + BELOW).some(isDayAlone);
}

/** Where no heading or link has a day, the lines just below the days are headlines, or those just above them. */
function besideDays(lines: readonly Line[]): Line[] {
  const candidates = (step: number) =>
    new Set(
      lines.flatMap((line, index) => {
        const { text = '', when = null } = lines[index + step] ?? {};
        const isTitle = text.length <= LONGEST_PLAIN_HEADLINE && !text.endsWith('.') && isHeadlineLike(text);
        return isDayAlone(line) && when === null && isTitle ? [index + step] : [];
      }),
    );
  const [below, above] = [candidates(1), candidates(-1)];
  const chosen = below.size >= above.size ? below : above;
  return lines.map((line, index) => (chosen.has(index) ? { ...line, isHeadline: true } : line));
}

function isHeadlineLike(text: string): boolean {
  const bare = withoutDay(text);
  return bare.length >= SHORTEST_HEADLINE && bare.length <= LONGEST_HEADLINE && phraseWords(bare).length >= LEAST_WORDS;
}

function whenOf(text: string, order: DayOrder): When | null {
  const day = daysIn(text, order).find((one) => isDayOfLine(one, text));
  const isDayLine =
    text.length <= LONGEST_DAY_LINE || (day !== undefined && (day.start === 0 || day.end === text.length));
  if (!isDayLine || notPublished.test(text)) return null;
  if (day === undefined) return ageAlone(text);
  return { earliest: day.earliest, latest: day.latest };
}

/** A month in a headline is what it tells of: only a line that is for it gives a month as its day. */
function isDayOfLine({ earliest, latest, start, end }: FoundDay, text: string): boolean {
  return earliest === latest || text.length - (end - start) < MOST_BESIDE_MONTH;
}

/** The days of elements made for times, by month and day: what is shown of them is often no more. */
function yearsOf({ harvest }: Page): ReadonlyMap<string, string> {
  const days = harvest.dates.flatMap(({ value }) => daysIn(value, 'day-first').slice(0, 1));
  return new Map(days.map(({ earliest }) => [earliest.slice(5), earliest.slice(0, 4)]));
}

/** "28 okt" with the year of the element it is in, or of the heading above it. */
function withYear(text: string, years: ReadonlyMap<string, string>, heading: string): When | null {
  const day = text.length > LONGEST_DAY_LINE ? null : monthAndDayIn(text);
  const year = day === null ? '' : (years.get(day) ?? heading);
  if (year === '' || notPublished.test(text)) return null;
  const iso = `${year}-${day ?? ''}`;
  return { earliest: iso, latest: iso };
}

/** A headline without the day that stands before or behind it in its line. */
function withoutDay(text: string): string {
  const day = daysIn(text, 'day-first').find((one) => isDayOfLine(one, text));
  if (day === undefined) return text;
  const edge = /^[\s|·•,:;–—-]+|[\s|·•,:;–—(-]+$/g;
  if (day.start <= 2) return text.slice(day.end).replace(edge, '');
  return day.end >= text.length - 1 ? text.slice(0, day.start).replace(edge, '') : text;
}

/**
 * Whether days stand above their headlines: they are nearer to what follows them. Where each is as near to both, the
 * first headline tells.
 */
function areDaysAbove(lines: readonly Line[]): boolean {
  const places = lines.flatMap(({ isHeadline }, index) => (isHeadline ? [index] : []));
  const days = lines.flatMap(({ when, isHeadline }, index) => (when !== null && !isHeadline ? [index] : []));
  let [above, below] = [0, 0];
  for (const day of days) {
    const next = places.find((place) => place > day);
    const previous = places.findLast((place) => place < day);
    const [down, up] = [
      next === undefined ? MOST_LINES : next - day,
      previous === undefined ? MOST_LINES : day - previous,
    ];
    if (down < up) above += 1;
    else if (up < down) below += 1;
  }
  if (above !== below) return above > below;
  const [first = MOST_LINES] = places;
  return days.some((day) => day < first && first - day <= ABOVE);
}

/** The days that structured data of several articles gives, by their headlines. */
function structuredDays({ nodes, harvest }: Page): ReadonlyMap<string, When> {
  const order = dayOrderOn([], harvest.language);
  return new Map(
    nodes.flatMap((node) => {
      const [headline, published] = [own(node, 'headline') ?? own(node, 'name'), own(node, 'datePublished')];
      if (typeof headline !== 'string' || typeof published !== 'string' || typesOf(node).length === 0) return [];
      const [day] = daysIn(published, order);
      return day === undefined ? [] : [[keyOf(headline), { earliest: day.earliest, latest: day.latest }] as const];
    }),
  );
}

const keyOf = (headline: string) => phraseWords(headline).join(' ').slice(0, 80);

/** The address of the link whose text is the headline, or holds it; empty when there is none. */
function addressOf(headline: string, links: readonly Link[], page: Page): string {
  const start = headline.slice(0, 60);
  const link = links.find(({ text }) => text === headline) ?? links.find(({ text }) => text.includes(start));
  const address = link === undefined ? null : absoluteAddress(link.href, page);
  return address === null ? '' : address.href;
}
