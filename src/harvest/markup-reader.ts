import { IS_INLINE, IS_RAW, IS_UNREAD, IS_VOID, traitsOf } from './tag-traits.ts';
import { tidy } from './text.ts';

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const QUOTE = 34;
const EQUALS = 61;
/** Tags looked at within one element for its text. */
const MOST_STEPS = 400;
/** Characters of `&quot;`. */
const LONGEST_ESCAPE = 6;

/**
 * Reads markup tag by tag, as browsers serialise it (`outerHTML`): every element ended, values in quotes, with `"` and
 * `&` escaped. Markup and not the document's nodes, because a page script runs cold: asking for a node costs it several
 * times as much as reading over its tag.
 */
export class MarkupReader {
  /** Where to read on. */
  at: number;
  /** The name of the tag just read. */
  tag = '';
  /** The text before it, as written. */
  text = '';
  /** The attributes of a start tag, as written: ` class="a" id="b"`. */
  attributes = '';
  readonly #markup: string;

  constructor(markup: string, at = 0) {
    this.#markup = markup;
    this.at = at;
  }

  /** Goes to the next tag; `null` when there is none. */
  next(): 'start' | 'end' | null {
    const markup = this.#markup;
    this.text = '';
    for (;;) {
      const open = markup.indexOf('<', this.at);
      if (open < 0) break;
      if (open > this.at) this.text += markup.slice(this.at, open);
      const mark = markup.charCodeAt(open + 1);
      if (mark === EXCLAMATION || mark === QUESTION) {
        this.#skip(open, markup.startsWith('<!--', open) ? '-->' : '>');
        continue;
      }
      const close = markup.indexOf('>', open);
      this.at = close < 0 ? markup.length : close + 1;
      if (mark === SLASH) {
        this.tag = markup.slice(open + 2, close);
        return 'end';
      }
      const written = markup.slice(open + 1, close);
      const blank = written.indexOf(' ');
      if (blank < 0) {
        this.tag = written;
        this.attributes = '';
      } else if (
        written.charCodeAt(written.length - 1) === QUOTE &&
        written.charCodeAt(written.length - 2) !== EQUALS
      ) {
        // The first `>` stands behind the end of a value: it ends the tag, as nearly always.
        this.tag = written.slice(0, blank);
        this.attributes = written.slice(blank);
      } else this.#startTag(open, open + 1 + blank);
      return 'start';
    }
    this.text += markup.slice(this.at);
    this.at = markup.length;
    return null;
  }

  /** The value of an attribute of the start tag just read; null when it has none of that name. */
  attribute(name: string): string | null {
    const start = this.attributes.indexOf(` ${name}="`);
    if (start < 0) return null;
    const from = start + name.length + 3;
    return unescaped(this.attributes.slice(from, this.attributes.indexOf('"', from)));
  }

  /** The names of the attributes of the start tag just read. */
  attributeNames(): string[] {
    const parts = this.attributes.split('="').slice(0, -1);
    return parts.map((part) => part.slice(part.lastIndexOf(' ') + 1));
  }

  /** The text of the raw element just begun, which may hold what looks like tags. Goes behind the element. */
  rawText(): string {
    const start = this.at;
    const end = this.#markup.indexOf(`</${this.tag}>`, start);
    this.#skip(end < 0 ? this.#markup.length : end, '>');
    return this.#markup.slice(start, end < 0 ? undefined : end);
  }

  /** The text inside the element just begun, as far as `limit` characters. Stays where it is. */
  textInside(limit: number): string {
    const end = this.#markup.indexOf('<', this.at);
    // Most elements hold nothing but text.
    const isPlain = this.#markup.charCodeAt(end + 1) === SLASH;
    const text = isPlain
      ? readable(this.#markup.slice(this.at, end).trimStart(), limit)
      : new MarkupReader(this.#markup, this.at).#textToEnd(limit * 2);
    return tidy(text, limit);
  }

  /** The markup that follows, so many characters of it. Stays where it is. */
  ahead(length: number): string {
    return this.#markup.slice(this.at, this.at + length);
  }

  /** Goes to where an element of this name last begins, if that is still ahead. @returns whether it was */
  skipToLast(tag: string): boolean {
    const last = this.#markup.lastIndexOf(`<${tag}`);
    const isAhead = last >= this.at;
    if (isAhead) this.at = last;
    return isAhead;
  }

  /** The text as far as the end of the element that is read in, or about `limit` characters without indentation. */
  #textToEnd(limit: number): string {
    let text = '';
    let depth = 0;
    let unreadFrom = Number.POSITIVE_INFINITY;
    for (let step = 0; step < MOST_STEPS && text.length < limit; step++) {
      const kind = this.next();
      if (depth < unreadFrom) text = joined(text, this.text, limit);
      if (kind === null || (kind === 'end' && depth === 0)) break;
      if (kind === 'end') {
        depth -= 1;
        if (((traitsOf.get(this.tag) ?? 0) & IS_INLINE) === 0) text = joined(text, ' ', limit);
        if (depth < unreadFrom) unreadFrom = Number.POSITIVE_INFINITY;
        continue;
      }
      const traits = traitsOf.get(this.tag) ?? 0;
      if ((traits & IS_INLINE) === 0) text = joined(text, ' ', limit);
      if ((traits & IS_VOID) !== 0) continue;
      if ((traits & IS_RAW) !== 0) this.rawText();
      else depth += 1;
      if ((traits & IS_UNREAD) !== 0) unreadFrom = Math.min(unreadFrom, depth);
    }
    return text;
  }

  /** A start tag whose first `>` may stand in a value (older browsers do not escape it). */
  #startTag(open: number, nameEnd: number): void {
    const end = endOfTag(this.#markup, nameEnd);
    this.tag = this.#markup.slice(open + 1, nameEnd);
    this.attributes = this.#markup.slice(nameEnd, end);
    this.at = end + 1;
  }

  /** Goes behind the next `mark`, or to the end. */
  #skip(from: number, mark: string): void {
    const found = this.#markup.indexOf(mark, from);
    this.at = found < 0 ? this.#markup.length : found + mark.length;
  }
}

function endOfTag(markup: string, from: number): number {
  let at = from;
  for (;;) {
    const end = markup.indexOf('>', at);
    if (end < 0) return markup.length;
    // A name may hold a quote too: a value stands in two behind an equals sign.
    const value = markup.slice(at, end).indexOf('="');
    if (value < 0) return end;
    const close = markup.indexOf('"', at + value + 2);
    if (close < 0) return markup.length;
    at = close + 1;
  }
}

/** A text and what follows it, with one blank for the white space before and behind that. */
function joined(text: string, more: string, limit: number): string {
  const start = more.trimStart();
  const words = start.trimEnd();
  const isApart = start.length === more.length || text === '' || text.endsWith(' ');
  return `${text}${isApart ? '' : ' '}${readable(words, limit)}${words.length === start.length ? '' : ' '}`;
}

/** At least `limit` characters of a text, if it has as many, without escapes. */
function readable(text: string, limit: number): string {
  const most = limit * LONGEST_ESCAPE;
  if (text.length <= most) return unescaped(text);
  const head = text.slice(0, most);
  const last = head.lastIndexOf('&');
  const isHalved = last > most - LONGEST_ESCAPE && !head.includes(';', last);
  return unescaped(isHalved ? head.slice(0, last) : head);
}

/** Text without the escapes that serialising puts in. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
