import type { Fact } from '../model/fact.ts';
import { legalNamesIn } from './legal-names.ts';
import type { PlacedLegalName } from './name-candidates.ts';
import { nameKey, nameWords } from './name-words.ts';
import type { FoundNumber } from './org-numbers.ts';
import type { Page } from './page.ts';
import { businessOf, rolesIn } from './roles.ts';
import { makeFact, surest } from './text.ts';

/** Lines between a company's number and its name in an address block. */
const NEAR = 4;

/** Legal names looked at, half of them from the page's beginning and half from its end: a list of firms says little. */
const MOST_NAMES = 120;

const ENOUGH = 50;
/** Below what structured data says of itself. */
const MOST = 96;
const COPYRIGHT = /©|\(c\)|copyright/i;
/** Words that name who runs the site. */
const RUN_BY =
  /ejes|drives|drivs|ägs av|owned|operated|betreiber|betrieben|eies|omistaa|ylläpitää|palvelun tarjoaa|trading name|trading as|part of|er en del av|er en del af|markkinointinimi|aputoiminimi|bifirma|särskilt företagsnamn|binavn/i;

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
  const times = new Map<string, number>();
  for (const one of placed) times.set(nameKey(one.name), (times.get(nameKey(one.name)) ?? 0) + 1);
  const context: Context = {
    page,
    name,
    times,
    numbered: new Set(numbers.flatMap(({ line }) => (line < 0 ? [] : [line]))),
    business: businessOf(page),
  };
  const written = placed
    .map((one) => ({ one, points: pointsOf(one, context) }))
    .toSorted((first, second) => second.points - first.points)
    .map(({ one, points }) => makeFact(one.name, one.isEnd ? 'footer' : 'text', one.text, Math.min(MOST, points)));
  const best = surest([...structured, ...written, ...describedAs(page, name), ...signedAs(page, name)]);
  return best !== null && best.confidence >= ENOUGH ? best : null;
}

const DESCRIBED = 66;

/** What the page's description calls the company, when it is just its name with a form. */
function describedAs({ metas }: Page, name: string): Fact<string>[] {
  const description = metas.get('description') ?? '';
  const own = legalNamesIn(description).find((legal) => nameKey(legal.name) === nameKey(name));
  return own === undefined ? [] : [makeFact(own.name, 'meta', description, DESCRIBED)];
}

const SIGNED = 78;

/** Whose the page says it is in its head, when that agrees with its name: systems write their own maker there, too. */
function signedAs({ metas, label }: Page, name: string): Fact<string>[] {
  const signature = metas.get('copyright') ?? '';
  const own = legalNamesIn(signature).find((legal) => agrees(legal.name, name, label));
  return own === undefined ? [] : [makeFact(own.name, 'meta', signature, SIGNED)];
}

interface Context {
  readonly page: Page;
  readonly name: string;
  /** How often each legal name stands on the page, by its key. */
  readonly times: ReadonlyMap<string, number>;
  /** Lines that hold an organisation number. */
  readonly numbered: ReadonlySet<number>;
  readonly business: string;
}

function pointsOf(one: PlacedLegalName, context: Context): number {
  const doesAgree = agrees(one.name, context.name, context.page.label);
  let points = 20 + Math.min(12, (context.times.get(nameKey(one.name)) ?? 1) * 4) + (doesAgree ? 40 : 0);
  if (nameKey(one.name) === nameKey(context.name)) points += 8;
  if (isNumbered(one, context)) points += 30;
  else if (isOnlyOne(one, context)) points += 24;
  if (COPYRIGHT.test(one.text)) points += 25;
  if (one.isEnd) points += 10;
  const role = roleBefore(one, context);
  if (role === true || RUN_BY.test(one.text)) points += 24;
  else if (!doesAgree && !one.isEnd) points -= 14; // A strange name in the running text is a partner's or a customer's.
  if (role === false && !doesAgree) points -= 30;
  return points;
}

/** A line of its own, and no other company is named: the head of an address block. */
function isOnlyOne({ name, text }: PlacedLegalName, { times }: Context): boolean {
  return times.size === 1 && text.length - name.length < 4;
}

/** Whether an organisation number follows in the name's line or block. */
function isNumbered({ line }: PlacedLegalName, { numbered }: Context): boolean {
  for (let below = line - 1; below <= line + NEAR; below++) if (numbered.has(below)) return true;
  return false;
}

/** Whether words before the name say that the page's owner (true) or somebody else (false) follows; null: neither. */
function roleBefore({ name, line, text }: PlacedLegalName, { page, business }: Context): boolean | null {
  const offset = text.indexOf(name);
  const inLine = rolesIn(text, business, true).findLast((role) => role.offset < offset);
  if (inLine !== undefined) return inLine.isOwn;
  return rolesIn(page.lines[line - 1]?.text ?? '', business, true).at(-1)?.isOwn ?? null;
}

/** Names shorter than this are the beginning of many others' by accident ("Nord"). */
const SHORTEST = 5;

/**
 * Whether a legal name is a longer form of the name: it holds its words, or begins with its letters. Sharing the first
 * word is enough only when the domain, too, begins with it: many companies of a town begin with the town's name.
 */
export function agrees(legalName: string, name: string, label: string): boolean {
  const [legal, short] = [nameKey(legalName), nameKey(name)];
  if (legal === short) return true;
  if (Math.min(legal.length, short.length) >= SHORTEST && (legal.startsWith(short) || short.startsWith(legal)))
    return true;
  const [legalWords, words] = [nameWords(legalName), nameWords(name)];
  if (` ${legalWords.join(' ')} `.includes(` ${words.join(' ')} `)) return short.length > 2;
  const first = words[0] ?? '';
  return first.length > 3 && legalWords[0] === first && nameKey(label).startsWith(first);
}
