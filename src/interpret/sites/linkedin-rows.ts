import type { Employees } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { isNode, own, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { MOST_EMPLOYEES } from '../words/headcount.ts';
import { LINKEDIN_ROWS, NO_JOBS, OVERVIEW_WORDS } from '../words/linkedin-labels.ts';
import { countIn, isSize, sizeIn } from './linkedin-numbers.ts';

export type LinkedInRow = keyof typeof LINKEDIN_ROWS;

export interface Row {
  readonly label: string;
  readonly value: string;
}

const labelOf = new Map(
  Object.entries(LINKEDIN_ROWS).flatMap(([row, labels]) => labels.map((label) => [label, row] as const)),
);
const overviews = new Set(OVERVIEW_WORDS);
/** More people than there are; what counts more is no count. */
const MOST_PEOPLE = 1e9;
/** Most lines from the top of the main area in which what is not in rows may stand. */
const TOP_LINES = 100;

/**
 * A row of About by its label in any of the interface's languages: a dt and its dd, a named part of public pages, or a
 * line that is the label alone with its value in the next.
 */
export function rowOf({ harvest, lines }: Page, row: LinkedInRow): Row | null {
  const pair = harvest.pairs.find(({ label }) => rowNamed(label) === row);
  if (pair !== undefined) return { label: clean(pair.label, 80), value: firstOf(pair.value) };
  const part = harvest.parts.find(({ name }) => name === row);
  if (part !== undefined) return { label: row, value: firstOf(part.value) };
  const index = lines.findIndex(({ text }) => rowNamed(text) === row);
  const next = lines[index + 1]?.text ?? '';
  return index < 0 || next === '' || rowNamed(next) !== null
    ? null
    : { label: lines[index]?.text ?? '', value: clean(next) };
}

function rowNamed(label: string): string | null {
  return labelOf.get(clean(label, 80).toLowerCase().replace(/:$/, '')) ?? null;
}

/** The first piece of a value: what follows repeats it, or says how sure LinkedIn is. */
const firstOf = (value: string) => clean(value.split(' | ')[0] ?? '');

/** The size range the company states: "51-200 employees", "10,001+ employees", in its row or beside its name. */
export function sizeOf(page: Page): Fact<Employees> | null {
  const row = rowOf(page, 'size');
  const stated = row === null ? null : sizeIn(row.value);
  if (row !== null && stated !== null) return makeFact(stated, 'linkedin', `${row.label} ${row.value}`, 94);
  const beside = besideName(page).find(isSize);
  const size = beside === undefined ? null : sizeIn(beside);
  return beside === undefined || size === null ? null : makeFact(size, 'linkedin', beside, 88);
}

/** Members who name the company as their employer: told in structured data, beside their faces, and on the People tab. */
export function membersOf(page: Page): Fact<number> | null {
  const node = page.nodes.find(
    (candidate) =>
      /Organization|Corporation|University|School|Business$/.test(typesOf(candidate).join()) &&
      own(candidate, 'numberOfEmployees') !== undefined,
  );
  const structured = node === undefined ? undefined : own(node, 'numberOfEmployees');
  const stated = isNode(structured) ? own(structured, 'value') : structured;
  // A list would be written out to be read as a number, to any depth.
  const value = typeof stated === 'number' || typeof stated === 'string' ? Number(stated) : Number.NaN;
  if (Number.isInteger(value) && value > 0 && value <= MOST_EMPLOYEES)
    return makeFact(value, 'json-ld', `numberOfEmployees ${value}`, 95);
  const isPeople = /\/people\/?$/.test(page.path);
  const texts = [
    ...partsOf(page, 'members', 'job-about'),
    ...page.harvest.pairs.filter(({ label }) => rowNamed(label) === 'size').flatMap((pair) => pair.value.split(' | ')),
    ...linesUnder(page, 'size'),
    ...(isPeople ? [...page.harvest.headings.map(({ text }) => text), ...topLines(page)] : []),
  ];
  return counted(
    texts.filter((text) => !isSize(text)),
    'members',
    90,
  );
}

/** The lines after a label that is a line of its own: the value, and what may stand under it. */
function linesUnder({ lines }: Page, row: LinkedInRow): string[] {
  const index = lines.findIndex(({ text }) => rowNamed(text) === row);
  return index < 0 ? [] : lines.slice(index + 1, index + 3).map(({ text }) => text);
}

/** How many follow the page. */
export function followersOf(page: Page): Fact<number> | null {
  const texts = [...partsOf(page, 'followers', 'subline', 'info', 'tagline'), page.metas.get('description') ?? ''];
  return counted([...texts, ...topLines(page)], 'followers', 92);
}

/** Open jobs, as the Jobs tab counts them. */
export function openJobsOf(page: Page): Fact<number> | null {
  const headlines = partsOf(page, 'open-jobs');
  const isJobs = /\/jobs\/?$/.test(page.path);
  if (headlines.length === 0 && !isJobs) return null;
  const texts = [...headlines, ...page.harvest.headings.map(({ text }) => text), ...topLines(page).slice(0, 40)];
  const none = texts.find((text) => NO_JOBS.some((words) => text.toLowerCase().includes(words)));
  return none === undefined ? counted(texts, 'openJobs', 90) : makeFact(0, 'linkedin', none, 90);
}

/** What stands beside the name, in pieces: "Software Development", "Turku, Varsinais-Suomi", "1,240 followers". */
export function besideName(page: Page): string[] {
  const parts = partsOf(page, 'info', 'subline', 'followers');
  const lines = parts.length > 0 ? [] : topLines(page).slice(0, 30);
  return [...parts, ...partsOf(page, 'members'), ...lines]
    .flatMap((text) => text.split(/\s[|·•]\s/))
    .map((text) => clean(text, 120))
    .filter((text) => text !== '');
}

/**
 * Industry and place beside the name of a page without rows: LinkedIn writes "industry, place, followers, size" in this
 * order, and leaves out what it does not know.
 */
export function introOf(page: Page): { readonly industry: string | null; readonly place: string | null } {
  const pieces = besideName(page);
  const end = pieces.findIndex((piece) => countIn(piece, 'followers') !== null || isSize(piece));
  const [last = '', before = ''] = pieces.slice(0, Math.max(0, end)).toReversed();
  const isPlace = last.includes(',');
  const industry = isPlace ? before : partsOf(page, 'info').length > 0 ? last : '';
  return { industry: isWords(industry, page) ? industry : null, place: isPlace ? last : null };
}

function isWords(text: string, { harvest }: Page): boolean {
  return text !== '' && text.length < 80 && !/\d/.test(text) && text !== (harvest.headings[0]?.text ?? '');
}

/** What the company says of itself: its part, the lines under About's heading, or structured data. */
export function describedAs(page: Page): string {
  const [part] = partsOf(page, 'description');
  if (part !== undefined) return part;
  const index = page.lines.findIndex(({ text }) => overviews.has(text.toLowerCase()));
  const after = index < 0 ? [] : page.lines.slice(index + 1, index + 6).map(({ text }) => text);
  const end = after.findIndex((text) => rowNamed(text) !== null);
  const told = (end < 0 ? after.slice(0, 1) : after.slice(0, end)).join(' ');
  return told.length > 40
    ? told
    : (page.organisations.find(({ description }) => description !== '')?.description ?? '');
}

/** The values of parts with these names, in the order of the names. */
export function partsOf({ harvest }: Page, ...names: readonly string[]): string[] {
  return names.flatMap((wanted) =>
    harvest.parts.filter(({ name }) => name === wanted).map(({ value }) => clean(value, 1_000)),
  );
}

function topLines({ lines }: Page): string[] {
  return lines.slice(0, TOP_LINES).map(({ text }) => text);
}

function counted(
  texts: readonly string[],
  what: Parameters<typeof countIn>[1],
  confidence: number,
): Fact<number> | null {
  for (const text of texts) {
    const found = countIn(clean(text), what);
    // "12K" is rounded.
    if (found !== null && found <= MOST_PEOPLE)
      return makeFact(found, 'linkedin', text, /\d\s?[km]\b/i.test(text) ? confidence - 15 : confidence);
  }
  return null;
}
