import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { Lines } from './lines.ts';
import { Pieces } from './pieces.ts';
import { INLINE, textWithin, tidy } from './text.ts';
import type { Visitor } from './walk.ts';

/** Between the pieces of a card in one value. */
const BETWEEN = ' | ';
const MOST_PIECES = 40;

/** Never read: navigation, what stands beside, what only machines read, and what the seller types or presses. */
const CLOSED = new Set(
  'header nav aside footer script style noscript template code svg form textarea select button iframe video audio canvas'.split(
    ' ',
  ),
);
/** Said a second time for screen readers; and links to people, which name them. */
const MUTE = '.visually-hidden, .a11y-text, .sr-only, a[href*="/in/"]';

/** Copies the text, the headings and the dt/dd rows of an organisation's page, without the people it shows. */
export class OrganisationCopier implements Visitor {
  readonly lines = new Lines();
  readonly pairs = new Pieces<{ label: string; value: string }>(LIMITS.pairs, 8_000);
  readonly headings = new Pieces<{ level: number; text: string }>(10, 1_500);

  text(text: string): void {
    this.lines.write(text);
  }

  enter(element: Element): boolean {
    const tag = element.localName;
    if (!INLINE.has(tag)) this.lines.end('main');
    if (CLOSED.has(tag) || isUnseen(element) || isPerson(element, tag)) return false;
    if (tag === 'a' || tag === 'span') this.lines.write(' ');
    if (tag === 'h1' || tag === 'h2' || tag === 'h3' || tag === 'h4') this.#heading(element, tag);
    if (tag === 'dt') this.#term(element);
    return true;
  }

  leave(element: Element): void {
    if (!INLINE.has(element.localName)) this.lines.end('main');
  }

  #heading(element: Element, tag: string): void {
    const text = textWithin(element, LIMITS.line);
    if (text !== '') this.headings.add({ level: Number(tag.slice(1)), text });
  }

  #term(element: Element): void {
    const label = textWithin(element, LIMITS.pairLabel);
    let next = element.nextElementSibling;
    for (let count = 0; count < 3 && next?.localName === 'dd'; count++) {
      const value = piecesWithin(next, LIMITS.line);
      if (label !== '' && value !== '') this.pairs.add({ label, value });
      next = next.nextElementSibling;
    }
  }
}

function isUnseen(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute('contenteditable')) return true;
  const style = element.getAttribute('style');
  return (style?.includes('display:none') ?? false) || (style?.includes('display: none') ?? false) || isSpoken(element);
}

function isSpoken(element: Element): boolean {
  const { classList } = element;
  return classList.contains('visually-hidden') || classList.contains('a11y-text') || classList.contains('sr-only');
}

/** A link to somebody's profile names somebody: who works there, who of the seller's acquaintances follows it. */
function isPerson(element: Element, tag: string): boolean {
  return tag === 'a' && (element.getAttribute('href')?.includes('/in/') ?? false);
}

/** The pieces of text inside an element, each once, as far as `limit` characters, with " | " between them. */
export function piecesWithin(element: Element, limit: number): string {
  return piecesOf(element, limit).join(BETWEEN).slice(0, limit);
}

/** The same as a list. A piece that goes on the one before (a dash, a dot) is put to it. */
export function piecesOf(element: Element, limit: number): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let length = 0;
  while (walker.nextNode() !== null && pieces.length < MOST_PIECES && length < limit) {
    const text = tidy(walker.currentNode.nodeValue ?? '', limit);
    if (text === '' || isMute(walker.currentNode)) continue;
    const last = pieces.at(-1) ?? '';
    if (last !== '' && (isDash(text.charAt(0)) || isDash(last.slice(-1)))) pieces.push(`${pieces.pop()} ${text}`);
    else if (!pieces.includes(text)) pieces.push(text);
    length += text.length;
  }
  return pieces;
}

const isDash = (character: string) => character !== '' && '-–—·•'.includes(character);

function isMute({ parentElement }: Node): boolean {
  return parentElement === null || CLOSED.has(parentElement.localName) || parentElement.closest(MUTE) !== null;
}
