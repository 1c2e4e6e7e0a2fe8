import type { Area } from '../model/harvest-limits.ts';
import { agrees } from './legal-name.ts';
import type { PlacedLegalName } from './name-candidates.ts';
import type { Page } from './page.ts';
import { businessOf, rolesIn } from './roles.ts';
import { clean } from './text.ts';

/** Who is named before a place of the page: the company itself or somebody else. */
export interface Owner {
  readonly isOwn: boolean;
  /** The legal name it was told by; null when by other words. */
  readonly legalName: string | null;
  /** The name has a line to itself, as at the head of an address block, and is not part of a sentence or a list. */
  readonly isHead: boolean;
}

/** Tells whose details stand at a place: the one named last before it, in its line or up to `reach` lines above. */
export interface Owners {
  /** Null when nobody is named. `offset` is where in the line; without it, the whole line counts. */
  readonly at: (line: number, offset?: number, reach?: number) => Owner | null;
  /** Who is named before `offset` in the line itself. */
  readonly before: (line: number, offset: number) => Owner | null;
}

interface Mark extends Owner {
  /** Lines below that it may speak of. */
  readonly reach: number;
  readonly offset: number;
  readonly end: number;
}

const MENUS: ReadonlySet<Area> = new Set(['header', 'navigation', 'footer']);
type Unplaced = Omit<Mark, 'isHead'>;

const LETTER = /[A-Za-zÀ-ӿ]/;
/** Characters beside a name in a line of its own: a colon, a label. */
const LITTLE = 16;
/** Lines between a company's name and what belongs to it in an address block. */
const REACH = 4;

/**
 * The owners of a page's lines, looked up as they are asked for: each line is read once. `names` are the company's own.
 * A heading that names nobody ends what stood above it.
 */
export function ownersOf(page: Page, names: readonly string[], legalNames: readonly PlacedLegalName[]): Owners {
  const headings = new Set(page.harvest.headings.map(({ text }) => clean(text)));
  const placed = new Map<number, PlacedLegalName[]>();
  for (const name of legalNames) placed.set(name.line, [...(placed.get(name.line) ?? []), name]);
  const isOwnName = remembered((legalName: string) => names.some((name) => agrees(legalName, name, page.label)));
  const plainNames = names.map((name) => name.toLowerCase()).filter((name) => name.length > 3);
  const business = businessOf(page);
  const marksOf = remembered((line: number) => {
    const text = page.lines[line]?.text ?? '';
    const named = [...begun(text, plainNames), ...namedIn(text, placed.get(line) ?? [], isOwnName)];
    // A footer names authorities in links: what stands below is not theirs.
    const isMenu = MENUS.has(page.lines[line]?.area ?? 'main') && !text.endsWith(':');
    const told = toldIn(text, business, named).map((mark) => (isMenu ? { ...mark, reach: 0 } : mark));
    return [...named, ...told]
      .map((mark) => placedMark(mark, text))
      .toSorted((one, other) => one.offset - other.offset);
  });
  const before = (line: number, offset: number): Owner | null => {
    const text = page.lines[line]?.text ?? '';
    return marksOf(line).findLast((mark) => mark.offset <= offset && !isInBrackets(text, mark, offset)) ?? null;
  };
  const at = (line: number, offset = Number.POSITIVE_INFINITY, reach = REACH): Owner | null => {
    const named = before(line, offset);
    if (named !== null) return named;
    for (let above = line - 1; above >= 0 && line - above <= reach; above--) {
      const last = marksOf(above).findLast((mark) => line - above <= mark.reach);
      if (last !== undefined) return last;
      if (headings.has(page.lines[above]?.text ?? '')) break;
    }
    return marksOf(line)[0] ?? null;
  };
  return { at, before };
}

/** A line that begins with the company's plain name. */
function begun(text: string, plainNames: readonly string[]): Unplaced[] {
  const plain = text.toLowerCase();
  const first = plainNames.find((name) => plain.startsWith(name) && !LETTER.test(plain.charAt(name.length)));
  return first === undefined ? [] : [{ offset: 0, end: first.length, reach: REACH, isOwn: true, legalName: null }];
}

function namedIn(
  text: string,
  legalNames: readonly PlacedLegalName[],
  isOwnName: (legalName: string) => boolean,
): Unplaced[] {
  return legalNames.map(({ name }) => {
    const offset = Math.max(0, text.indexOf(name));
    return { offset, end: offset + name.length, reach: REACH, isOwn: isOwnName(name), legalName: name };
  });
}

/** Another named in a sentence owns that line alone, at a line's beginning also the next. */
function placedMark(mark: Unplaced, text: string): Mark {
  const isHead = text.length - (mark.end - mark.offset) < LITTLE;
  const isMention = !mark.isOwn && mark.legalName !== null && !isHead;
  return { ...mark, isHead, reach: isMention ? (mark.offset < LITTLE / 4 ? 1 : 0) : mark.reach };
}

function toldIn(text: string, business: string, named: readonly Unplaced[]): Unplaced[] {
  return rolesIn(text, business)
    .filter(({ offset }) => !named.some((name) => offset >= name.offset && offset < name.end))
    .map((role) => ({ ...role, legalName: null }));
}

/** "Acme Oy (a part of Beta Oyj), Business ID …": what stands in brackets that are closed again owns nothing after them. */
function isInBrackets(text: string, mark: Mark, offset: number): boolean {
  const between = text.slice(mark.end, Math.min(offset, text.length));
  const closing = between.indexOf(')');
  return closing >= 0 && !between.slice(0, closing).includes('(');
}

function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
