import type { Fact } from '../model/fact.ts';
import { nameKey } from './name-words.ts';
import { pathSegments } from './own-address.ts';
import type { Page } from './page.ts';
import { lowered, makeFact } from './text.ts';
import { CAPITALS, SMALL } from './words/letters.ts';
import { MANAGER_ROLES, PEOPLE_PATHS } from './words/manager-roles.ts';

const MOST = 12;
const LONGEST_LINE = 90;
/** Role and name stand in one line, or in lines beside each other (0–100). */
const IN_ONE_LINE = 82;
const BESIDE = 76;

const roles = new Map(
  Object.entries(MANAGER_ROLES).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);
const word = `[${CAPITALS}](?:(?:[’'][${CAPITALS}])?[${SMALL}]+(?:[-’'][${CAPITALS}]?[${SMALL}]+)*|\\.)`;
/** Two to four words with capitals: a first name and what follows it. */
const PERSON = new RegExp(`^${word}(?: (?:(?:von|van|af|de|der) )?${word}){1,3}$`);
const BETWEEN = /\s*(?:[,:|·•/]|\s[–—-])\s+|\s{2,}/;

/**
 * The managers that a page of the company about its people names, "ceo: Aino Esimerkki": those roles of which a company
 * has one, at most 12. Nothing else of a person is read.
 */
export function managersOf(page: Page): Fact<string>[] {
  if (!isAboutPeople(page)) return [];
  const lines = page.lines.map(({ text }) => (text.length > LONGEST_LINE ? '' : text.trim()));
  const named = lines.flatMap((line) => inOneLine(line) ?? []);
  const beside = besideEachOther(lines);
  const managers = new Map<string, Fact<string>>();
  for (const { role, name, excerpt, confidence } of [...named, ...beside]) {
    const value = `${role}: ${name}`;
    if (!managers.has(value)) managers.set(value, makeFact(value, 'contact', excerpt, confidence));
  }
  return [...managers.values()].slice(0, MOST);
}

interface Named {
  readonly role: string;
  readonly name: string;
  readonly excerpt: string;
  readonly confidence: number;
}

function isAboutPeople({ url }: Page): boolean {
  const segments = URL.canParse(url) ? pathSegments(new URL(url)).map(nameKey) : [];
  return segments.some((segment) => PEOPLE_PATHS.some((start) => segment.startsWith(nameKey(start))));
}

const roleOf = (text: string): string | null => roles.get(lowered(text).replace(/[\s:,]+$/, '')) ?? null;

/** "Aino Esimerkki, CEO", "Toimitusjohtaja: Aino Esimerkki", "VD Aino Esimerkki". */
function inOneLine(line: string): Named | null {
  const [first = '', ...rest] = line.split(BETWEEN);
  const second = rest.join(', ');
  const parted =
    roleOf(second) === null ? { role: roleOf(first), name: second } : { role: roleOf(second), name: first };
  const told = parted.role === null ? withoutSign(line) : parted;
  if (told.role === null || !PERSON.test(told.name)) return null;
  return { role: told.role, name: told.name, excerpt: line, confidence: IN_ONE_LINE };
}

function withoutSign(line: string): { role: string | null; name: string } {
  const words = line.split(' ');
  for (const [count] of words.slice(0, 3).entries()) {
    const role = roleOf(words.slice(0, count + 1).join(' '));
    if (role !== null) return { role, name: words.slice(count + 1).join(' ') };
  }
  return { role: null, name: '' };
}

/** The name above the role, as on cards; below it where the page's first role has its name there. */
function besideEachOther(lines: readonly string[]): Named[] {
  const places = lines.flatMap((line, place) => (roleOf(line) === null ? [] : [place]));
  const first = places[0];
  if (first === undefined) return [];
  const isPerson = (place: number) => PERSON.test(lines[place] ?? '') && roleOf(lines[place] ?? '') === null;
  const step = isPerson(first - 1) ? -1 : 1;
  return places.flatMap((place) => {
    const [role, name] = [roleOf(lines[place] ?? ''), lines[place + step] ?? ''];
    if (role === null || !isPerson(place + step)) return [];
    return [{ role, name, excerpt: `${name} · ${lines[place]}`, confidence: BESIDE }];
  });
}
