// Pages of registers and directories: about a company, and somebody else's.
import type { OrgNumber } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { factsOfName } from '../../model/join-facts.ts';
import type { Reading } from '../../model/reading.ts';
import { placedLegalNames } from '../legal-name.ts';
import { type LegalName, legalNamesIn } from '../legal-names.ts';
import { nameKey } from '../name-words.ts';
import { findNumbers } from '../org-numbers.ts';
import type { Page } from '../page.ts';
import { makeFact } from '../text.ts';
import { REGISTERS } from '../words/directories.ts';
import type { MarkKind, Marks } from './marks.ts';

/** Points from which a page nobody has listed is a directory's. */
const ENOUGH = 4;
/** Companies named on one page, from which on it is likely a list of them. */
const MANY = 8;
/** Lines between a company's name and its number in a register's page. */
const NEAR = 12;

const registers = new Set(REGISTERS.map(nameKey));

/** Whether a page is of a directory that nobody has listed: by what only directories offer and call themselves. */
export function isListing(page: Page, marks: (kind: MarkKind) => Marks): boolean {
  const offers = marks('listingOffer');
  const names = marks('directoryName');
  let points = Math.min(4, 2 * new Set([...offers.text, ...offers.menu]).size);
  points += names.head.size > 0 ? 3 : names.menu.size > 0 ? 1 : 0;
  points += Math.min(2, marks('register').head.size);
  if (points === 0) return false;
  if (points < ENOUGH && namedIn(page) >= MANY) points += 2;
  return points >= ENOUGH;
}

/** Whether a name is a register's own: it tells of companies, and is none. */
export function isRegister(name: string): boolean {
  return registers.has(nameKey(name));
}

function namedIn(page: Page): number {
  const inText = placedLegalNames(page).filter(({ isEnd }) => !isEnd);
  return new Set(inText.map(({ name }) => nameKey(name))).size;
}

/** Reads a register's page: the one company it is about when its name and number are clear, else none. */
export function readListing(page: Page): Reading {
  const subject = subjectOf(page);
  const numbers = subject === null ? [] : numbersOf(page, subject);
  if (subject === null || numbers.length === 0) return { kind: 'none', url: page.url, reason: 'directory' };
  const name = makeFact(subject.name, 'article', subject.name, 85);
  const publisher = page.metas.get('og:site_name') || page.domain || page.host;
  return {
    kind: 'article',
    url: page.url,
    facts: { ...factsOfName(name), legalName: name, orgNumbers: numbers },
    observations: [],
    publisher: makeFact(publisher.slice(0, 200), 'meta', publisher, 75),
  };
}

/** The company whose full name is a heading or begins the title. */
function subjectOf({ harvest, segments }: Page): LegalName | null {
  const places = [...harvest.headings.slice(0, 3).map(({ text }) => text), ...segments.slice(0, 1)];
  return places.flatMap((place) => legalNamesIn(place).slice(0, 1)).at(0) ?? null;
}

/** The numbers beside the company's name and no other's; of the register's own kind there must be only one. */
function numbersOf(page: Page, subject: LegalName): Fact<OrgNumber>[] {
  const placed = placedLegalNames(page);
  const key = nameKey(subject.name);
  const isSubjects = (line: number) => {
    const owner = placed.findLast((name) => name.line >= 0 && name.line <= line && line - name.line <= NEAR);
    return owner !== undefined && nameKey(owner.name) === key;
  };
  const near = findNumbers(page, placed).filter(({ line }) => line >= 0 && isSubjects(line));
  const organisations = near.filter(({ fact }) => fact.value.kind === 'organisation');
  return new Set(organisations.map(({ fact }) => fact.value.number)).size === 1 ? near.map(({ fact }) => fact) : [];
}
