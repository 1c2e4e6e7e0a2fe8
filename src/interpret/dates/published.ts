// When a page was published, as far as it tells. A change to it, its copyright and days to come are not that.
import type { FactSource } from '../../model/fact.ts';
import type { When } from '../../model/when.ts';
import { own, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { wordPattern } from '../text.ts';
import { NOT_PUBLISHED } from '../words/months.ts';
import { ageAlone } from './age.ts';
import { dayOrderOn } from './day-order.ts';
import { type DayOrder, daysIn, type FoundDay, monthAndDayIn } from './days.ts';

export interface PublishedDate {
  readonly when: When;
  readonly source: FactSource;
  readonly excerpt: string;
}

/** Metas that name the day, the surest first; `date` is at times the day of the last change. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
];
const PROPERTIES = ['datePublished', 'dateCreated'];
const ARTICLE = /Article|(?<!Job)Posting|Report|PressRelease/;
const PAGE = /^(?:Web|Item|About|Medical)Page$/;
/** Lines around the headline in which a day may be that of publication; more of them below it. */
const ABOVE = 4;
const BELOW = 8;
/** A line that says when says little else; in running text a day is that of what is told. */
const SHORT_LINE = 110;
/** "STOCKHOLM, 5 februari 2026 – Acme": the day a release begins with. */
const DATELINE = 90;
const AFTER_DATELINE = /^[)\]]?\s?(?:[,.:;]?\s?(?:\d{1,2}[.:]\d\d|\(|\/[A-Z])|[–—|-]|[.:]\s)/;
const WITHIN = 40;
const notPublished = wordPattern(NOT_PUBLISHED);

/** The day a page's article was published, by the best of its sources; null when none says. `headline` is as it stands. */
export function publishedOn(page: Page, headline: string): PublishedDate | null {
  const near = nearHeadline(page, headline);
  const order = dayOrderOn(datedTexts(page, near), page.harvest.language);
  return (
    inStructuredData(page, order) ??
    inMetas(page, order) ??
    inMarkup(page, near, order) ??
    inAddress(page) ??
    firstOf(near, order) ??
    inDateline(page, order)
  );
}

/** The texts that a page's own days stand in. */
function datedTexts(page: Page, near: readonly string[]): string[] {
  const values = [
    ...page.nodes.flatMap((node) => [own(node, 'datePublished'), own(node, 'dateCreated')]),
    ...page.harvest.items.filter(({ property }) => PROPERTIES.includes(property)).map(({ value }) => value),
    ...METAS.map((name) => page.metas.get(name)),
    ...page.harvest.dates.map(({ value }) => value),
    ...near,
    ...page.lines
      .filter(({ text }) => text.length > SHORT_LINE)
      .slice(0, 5)
      .map(({ text }) => text.slice(0, DATELINE)),
  ];
  return values.filter((value) => typeof value === 'string');
}

function inStructuredData({ nodes, harvest }: Page, order: DayOrder): PublishedDate | null {
  for (const property of PROPERTIES)
    for (const type of [ARTICLE, PAGE]) {
      const node = nodes.find(
        (one) => typesOf(one).some((name) => type.test(name)) && own(one, property) !== undefined,
      );
      const found = written(own(node ?? {}, property), 'json-ld', order);
      if (found !== null) return found;
      const item = harvest.items.find((one) => one.property === property && type.test(one.type));
      const inItem = written(item?.value, 'microdata', order);
      if (inItem !== null) return inItem;
    }
  return null;
}

function inMetas({ metas }: Page, order: DayOrder): PublishedDate | null {
  for (const name of METAS) {
    const found = written(metas.get(name), 'meta', order);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Elements made for times, then those named as a date: what stands near the headline, or the one day they all name. A
 * list of other articles has days of its own.
 */
function inMarkup(page: Page, near: readonly string[], order: DayOrder): PublishedDate | null {
  const nearDays = new Set(near.flatMap((line) => daysIn(line, order).map(({ earliest }) => earliest)));
  const nearWithoutYear = new Set(near.map(monthAndDayIn));
  const isNear = (day: string) => nearDays.has(day) || nearWithoutYear.has(day.slice(5));
  for (const kind of ['time', 'text']) {
    const found = page.harvest.dates
      .filter(({ source, value }) => source === kind && !notPublished.test(value))
      .flatMap(({ value }) => written(value, 'markup', order) ?? []);
    const beside = found.find(({ when }) => 'earliest' in when && isNear(when.earliest));
    if (beside !== undefined) return beside;
    const days = new Set(found.map(({ when }) => ('earliest' in when ? when.earliest : '')));
    if (days.size === 1 && found[0] !== undefined) return found[0];
  }
  return null;
}

/** "/2026/11/21/", "/2026-11-21-acme". */
function inAddress({ path }: Page): PublishedDate | null {
  const found = /\/(?<year>20\d\d)[/-](?<month>[01]\d)[/-](?<day>[0-3]\d)(?=[/_-]|$|[A-Za-z])/.exec(path)?.groups;
  const day = `${found?.['year'] ?? ''}-${found?.['month'] ?? ''}-${found?.['day'] ?? ''}`;
  return found === undefined ? null : written(day, 'address-bar', 'day-first');
}

/** The short lines below and above the headline, those below first; the first ones of the page where it is not found. */
function nearHeadline({ lines }: Page, headline: string): string[] {
  const told = lines.filter(({ area, text }) => area !== 'footer' && area !== 'navigation' && !text.includes('©'));
  const at = headline === '' ? -1 : told.findIndex(({ text }) => text === headline);
  const isBeginning = (text: string) => text.length > 20 && headline.startsWith(text.slice(0, 60));
  const place = at >= 0 ? at : told.findIndex(({ text }) => isBeginning(text));
  const around =
    place < 0
      ? told.filter(({ area }) => area === 'main').slice(0, ABOVE + BELOW)
      : [...told.slice(place + 1, place + 1 + BELOW), ...told.slice(Math.max(0, place - ABOVE), place).toReversed()];
  return around.map(({ text }) => text).filter((text) => text.length <= SHORT_LINE);
}

function firstOf(texts: readonly string[], order: DayOrder): PublishedDate | null {
  for (const [index, text] of texts.entries()) {
    // "Updated", and the day in a line of its own.
    const label = texts[index - 1] ?? '';
    if (label.length < WITHIN && daysIn(label, order).length === 0 && notPublished.test(label)) continue;
    const day = daysIn(text, order)
      .filter((one) => isSaid(one, text))
      .find(({ start }) => !notPublished.test(text.slice(Math.max(0, start - WITHIN), start)));
    if (day !== undefined)
      return { when: { earliest: day.earliest, latest: day.latest }, source: 'text', excerpt: text };
    const age = text.length < WITHIN ? ageAlone(text) : null;
    if (age !== null) return { when: age, source: 'text', excerpt: text };
  }
  return null;
}

/** A month alone is a day's stand-in only where the line is for it. */
function isSaid({ earliest, latest, start, end }: FoundDay, text: string): boolean {
  return earliest === latest || text.length - (end - start) < 12;
}

function inDateline({ lines }: Page, order: DayOrder): PublishedDate | null {
  for (const { text } of lines.filter(({ area }) => area === 'main').slice(0, 40)) {
    const day = text.length > SHORT_LINE ? daysIn(text.slice(0, DATELINE + 20), order)[0] : undefined;
    if (day === undefined || day.end > DATELINE || !AFTER_DATELINE.test(text.slice(day.end))) continue;
    if (/[a-zà-ÿ]{3}[.!?]\s/.test(text.slice(0, day.start))) continue;
    return { when: { earliest: day.earliest, latest: day.latest }, source: 'text', excerpt: text };
  }
  return null;
}

/** A value made to hold a date: its first day, and an exact one. */
function written(value: unknown, source: FactSource, order: DayOrder): PublishedDate | null {
  if (typeof value !== 'string') return null;
  const text = value
    .trim()
    .replace(/^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/, '$<year>-$<month>-$<day>');
  const day = daysIn(text, order)[0];
  return day === undefined ? null : { when: { earliest: day.earliest, latest: day.latest }, source, excerpt: value };
}
