import type { Fact } from '../model/fact.ts';
import { legalNamesIn } from './legal-names.ts';
import type { PlacedLegalName } from './name-candidates.ts';
import { nameKey, nameWords } from './name-words.ts';
import type { FoundNumber } from './org-numbers.ts';
import type { Page } from './page.ts';
import { makeFact, surest } from './text.ts';

/** Lines between a company's number and its name in an address block. */
const NEAR = 4;

/** Legal names looked at, half of them from the page's beginning and half from its end: a list of firms says little. */
const MOST_NAMES = 120;

/** The legal names in a page's title and lines. */
export function placedLegalNames({ lines, title }: Page): PlacedLegalName[] {
  const inLines = lines.flatMap(({ text, isEnd }, line) =>
    legalNamesIn(text).map((name) => ({ ...name, line, isEnd, text })),
  );
  const inTitle = legalNamesIn(title).map((name) => ({ ...name, line: -1, isEnd: false, text: title }));
  return [...inTitle, ...inLines.slice(0, MOST_NAMES / 2), ...inLines.slice(MOST_NAMES / 2).slice(-MOST_NAMES / 2)];
}

/**
 * The name the company is registered under: the one beside its number, in its own structured data, in its copyright
 * line, or one that agrees with its name. Null when the page does not say.
 */
export function chooseLegalName(
  page: Page,
  name: string,
  placed: readonly PlacedLegalName[],
  numbers: readonly FoundNumber[],
): Fact<string> | null {
  const structured = page.organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ legalName, name: called, source }) => {
      const legal = legalName === '' ? (legalNamesIn(called)[0]?.name ?? '') : legalName;
      return legal === '' ? [] : [makeFact(legal, source, legal, legalName === '' ? 88 : 97)];
    });
  const written = placed.map((one) =>
    makeFact(one.name, one.isEnd ? 'footer' : 'text', one.text, pointsOf(one, name, page.label, placed, numbers)),
  );
  const best = surest([...structured, ...written]);
  return best !== null && best.confidence >= 50 ? best : null;
}

function pointsOf(
  one: PlacedLegalName,
  name: string,
  label: string,
  placed: readonly PlacedLegalName[],
  numbers: readonly FoundNumber[],
): number {
  const isNearNumber = numbers.some(({ line }) => line >= 0 && line - one.line <= NEAR && line >= one.line - 1);
  const times = placed.filter((other) => nameKey(other.name) === nameKey(one.name)).length;
  let points = 20 + Math.min(12, times * 4);
  if (agrees(one.name, name, label)) points += 40;
  if (isNearNumber) points += 30;
  if (/©|copyright/i.test(one.text)) points += 25;
  if (one.isEnd) points += 10;
  if (
    /ejes|drives|drivs|ägs|owned|operated|betreiber|eies|omistaa|ylläpitää|rekisterinpitäjä|personuppgiftsansvarig|behandlingsansvarlig/i.test(
      one.text,
    )
  )
    points += 14;
  return Math.min(96, points);
}

/**
 * Whether a legal name is a longer form of the name. Sharing the first word is enough only when the domain, too, begins
 * with it: many companies of a town begin with the town's name.
 */
export function agrees(legalName: string, name: string, label: string): boolean {
  const [legal, short] = [nameKey(legalName), nameKey(name)];
  if (legal.startsWith(short) || short.startsWith(legal)) return true;
  const first = nameWords(name)[0] ?? '';
  return first.length > 3 && nameWords(legalName)[0] === first && nameKey(label).startsWith(first);
}

/** The company whose legal name stands closest before a line, or in it; null when none does. */
export function ownerBefore(line: number, placed: readonly PlacedLegalName[], near = NEAR): PlacedLegalName | null {
  return placed.filter((name) => name.line >= 0 && name.line <= line && line - name.line <= near).at(-1) ?? null;
}
