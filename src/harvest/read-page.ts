import { Harvester } from './harvester.ts';
import { MarkupReader } from './markup-reader.ts';
import { htmlRoot, isWithin, markupOf, pageParts } from './page-parts.ts';
import { shadowMarkups } from './shadow-roots.ts';

/** Milliseconds of all slices, and tags: for the page itself, then for a footer that lies beyond them. */
const PAGE = { milliseconds: 150, tags: 120_000 };
const FOOTER = { milliseconds: 170, tags: 6_000 };
/** Asking the clock costs more than a tag: a step is so many. */
const TAGS_OF_A_STEP = 64;

interface Reading {
  readonly harvester: Harvester;
  /** Milliseconds used so far. */
  readonly spent: () => number;
  tags: number;
}

/**
 * Copies what may carry a fact from a page's markup, in short steps. Never fails: a page may break any rule of the DOM,
 * and what was copied before it did is kept.
 * @param host the page's own host
 * @param spent milliseconds used so far
 */
export function* readPage(
  document: Document,
  host: string,
  spent: () => number,
): Generator<void, { harvester: Harvester; isCut: boolean }> {
  const reading: Reading = { harvester: new Harvester(host), spent, tags: 0 };
  let isCut = true;
  try {
    isCut = !(yield* readAll(htmlRoot(document, rootOf(document)), reading));
  } catch {
    // Nothing may be thrown into the page, nor said in its console; `cut` says that something is missing.
  }
  reading.harvester.startAnew();
  return { harvester: reading.harvester, isCut };
}

/** The document's root element. A document shows images and forms as properties of their names: its prototype knows. */
function rootOf(document: Document): Element {
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  if (root instanceof Element) return root;
  throw new TypeError('The document is empty.');
}

/** @returns whether all of the page was read */
function* readAll(root: Element, reading: Reading): Generator<void, boolean> {
  const read: Element[] = [];
  let isChanged = false;
  for (const { markup, element, isGone } of pageParts(root)) {
    const reader = new MarkupReader(markup);
    if (element !== null) read.push(element);
    if (!(yield* readPart(reader, reading, PAGE))) {
      yield* readLastFooters(root, reader, read, reading);
      return false;
    }
    isChanged ||= isGone;
    yield;
  }
  if (isChanged) yield* readLastFooters(root, null, read, reading);
  for (const markup of shadowMarkups(root, reading.harvester.customTags)) {
    reading.harvester.startAnew();
    if (!(yield* readPart(new MarkupReader(markup), reading, PAGE))) return false;
  }
  return !isChanged;
}

/** @returns whether the part was read to its end */
function* readPart(reader: MarkupReader, reading: Reading, limits: typeof PAGE): Generator<void, boolean> {
  for (;;) {
    const tags = reading.harvester.take(reader, TAGS_OF_A_STEP);
    reading.tags += tags + 1;
    if (reading.tags > limits.tags || reading.spent() > limits.milliseconds) return false;
    if (tags < TAGS_OF_A_STEP) return true;
    yield;
  }
}

/**
 * The end of a page that is too long to be read, or that changed meanwhile: company facts gather there.
 * @param reader stands where reading ended; null when it did not end early
 * @param read elements that were read, or as far as the reader stands
 */
function* readLastFooters(
  root: Element,
  reader: MarkupReader | null,
  read: readonly Element[],
  reading: Reading,
): Generator<void> {
  const limits = { milliseconds: FOOTER.milliseconds, tags: reading.tags + FOOTER.tags };
  reading.harvester.startAnew();
  if (reader?.skipToLast('footer') === true) yield* readPart(reader, reading, limits);
  for (const footer of [...root.getElementsByTagName('footer')].slice(-2)) {
    if (read.some((element) => isWithin(footer, element))) continue;
    reading.harvester.startAnew();
    yield* readPart(new MarkupReader(markupOf(footer)), reading, limits);
  }
}
