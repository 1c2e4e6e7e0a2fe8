// Advertisements of jobs: whose job it is, and whose site.
import type { CompanyFacts } from '../../model/company.ts';
import { factsOfName } from '../../model/join-facts.ts';
import type { Reading } from '../../model/reading.ts';
import { isNode, own, typesOf } from '../json-ld.ts';
import { nameKey, nameWithin } from '../name-words.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';

/** The employers that the advertisements on a page name in their structured data, each once. */
export function employersOn({ nodes, harvest }: Page): string[] {
  const inJson = nodes
    .filter((node) => typesOf(node).includes('JobPosting'))
    .map((node) => employerOf(own(node, 'hiringOrganization')));
  const inItems = harvest.items
    .filter(({ type, property }) => type === 'JobPosting' && property === 'hiringOrganization')
    .map(({ value }) => value);
  const names = [...inJson, ...inItems].map((name) => nameWithin(clean(name, 200))).filter((name) => name !== '');
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

function employerOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const organisation = [value].flat().find(isNode);
  const name = organisation === undefined ? undefined : own(organisation, 'name');
  return typeof name === 'string' ? name : '';
}

/** Whether none of the employers is the one whose site it is: a board, or a recruiter who hires for a client. */
export function isOthersAdvert(page: Page, employers: readonly string[], facts: CompanyFacts | null): boolean {
  if (employers.length === 0) return false;
  const mine = [
    page.label,
    facts?.name.value ?? '',
    facts?.legalName?.value ?? '',
    page.metas.get('og:site_name') ?? '',
  ]
    .map(nameKey)
    .filter((key) => key.length > 1);
  const signed = page.lines.filter(({ area }) => area === 'footer').map(({ text }) => nameKey(text));
  return employers
    .map(nameKey)
    .every(
      (key) =>
        !mine.some((name) => name.startsWith(key) || key.startsWith(name)) &&
        !signed.some((line) => line.includes(key)),
    );
}

/** Reads an advertisement by others: the one employer, else none. */
export function readAdvert(page: Page, employers: readonly string[]): Reading {
  const [employer, another] = employers;
  if (employer === undefined || another !== undefined) return { kind: 'none', url: page.url, reason: 'directory' };
  const publisher = siteName(page);
  return {
    kind: 'article',
    url: page.url,
    facts: factsOfName(makeFact(employer, 'json-ld', employer, 88)),
    observations: [],
    publisher: publisher === '' ? null : makeFact(publisher, 'meta', publisher, 70),
  };
}

function siteName({ metas, segments, domain }: Page): string {
  const last = segments.length > 1 ? segments.at(-1) : undefined;
  return clean(metas.get('og:site_name') || last || domain || '', 200);
}
