import type { Employees } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { isNode, own, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { FOLLOWER_WORDS, LINKEDIN_ROWS, MEMBER_WORDS } from '../words/linkedin-labels.ts';

export type LinkedInRow = keyof typeof LINKEDIN_ROWS;

const NUMBER = '(?<count>\\d{1,3}(?:[., \\u00a0\\u202f]\\d{3})+|\\d+)';
const followers = new RegExp(`${NUMBER}\\s(?:${FOLLOWER_WORDS.join('|')})(?!\\p{L})`, 'iu');
const members = new RegExp(`${NUMBER}\\s(?:${MEMBER_WORDS.join('|')})(?!\\p{L})`, 'iu');
const RANGE =
  /(?<min>\d{1,3}(?:[., \u00a0\u202f]\d{3})*|\d+)(?:\s?[-–]\s?(?<max>\d{1,3}(?:[., \u00a0\u202f]\d{3})*|\d+)|(?<open>\s?\+))?/u;

/** A row of the About list by its label in any of the interface's languages; the named part of public pages else. */
export function rowOf({ harvest }: Page, row: LinkedInRow): { label: string; value: string } | null {
  const labels = LINKEDIN_ROWS[row];
  const pair = harvest.pairs.find(({ label }) => labels.includes(clean(label).toLowerCase().replace(/:$/, '')));
  if (pair !== undefined) return { label: pair.label, value: clean(pair.value) };
  const part = harvest.parts.find(({ name }) => name === row);
  return part === undefined ? null : { label: row, value: clean(part.value) };
}

/** The size range the company states: "51-200 employees", "10,001+ employees". */
export function sizeOf(page: Page): Fact<Employees> | null {
  const row = rowOf(page, 'size');
  const groups = RANGE.exec(row?.value ?? '')?.groups;
  if (row === null || groups === undefined) return null;
  const min = count(groups['min']);
  const max = groups['open'] === undefined ? (groups['max'] === undefined ? min : count(groups['max'])) : null;
  return Number.isFinite(min) ? makeFact({ min, max }, 'linkedin', `${row.label} ${row.value}`, 94) : null;
}

/** Members who name the company as their employer: told in structured data and beside their faces. */
export function employeesOnLinkedInOf(page: Page): Fact<number> | null {
  const node = page.nodes.find(
    (candidate) => typesOf(candidate).includes('Organization') && own(candidate, 'numberOfEmployees') !== undefined,
  );
  const structured = node === undefined ? undefined : own(node, 'numberOfEmployees');
  const value = isNode(structured) ? Number(own(structured, 'value')) : Number.NaN;
  if (Number.isInteger(value) && value > 0) return makeFact(value, 'json-ld', `numberOfEmployees ${value}`, 95);
  const texts = [
    ...page.harvest.parts.filter(({ name }) => name === 'members' || name === 'job-about').map((part) => part.value),
    ...page.harvest.pairs.map((pair) => pair.value).filter((text) => /member|medlem|jäsen/i.test(text)),
  ];
  return counted(texts, members, 90);
}

/** How many follow the page. */
export function followersOf(page: Page): Fact<number> | null {
  const parts = page.harvest.parts
    .filter(({ name }) => ['followers', 'subline', 'info', 'tagline'].includes(name))
    .map(({ value }) => value);
  return counted(
    [...parts, page.metas.get('description') ?? '', ...page.lines.slice(0, 25).map(({ text }) => text)],
    followers,
    92,
  );
}

function counted(texts: readonly string[], pattern: RegExp, confidence: number): Fact<number> | null {
  for (const text of texts) {
    const found = count(pattern.exec(clean(text))?.groups?.['count']);
    if (Number.isFinite(found)) return makeFact(found, 'linkedin', text, confidence);
  }
  return null;
}

function count(written: string | undefined): number {
  return written === undefined ? Number.NaN : Number(written.replace(/\D/g, ''));
}
