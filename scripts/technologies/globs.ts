// A fingerprint's regular expression as globs: texts in which `*` stands for any characters and `#` for one digit. A
// glob is matched by looking for its pieces in order, in time linear in the text, whatever a page puts there.

/** An expression that says so much in so few characters is left out. */
const MOST_GLOBS = 12;
const ANY = '*';
const DIGIT = '#';

/**
 * The globs that match what the expression matches, or somewhat more; null when it cannot be said in globs
 * (look-arounds, back references) or only in too many.
 * @param source the source of a case-insensitive regular expression
 */
export function globsOf(source: string): string[] | null {
  try {
    const parser = new Parser(source);
    return [...new Set(parser.read().map(tidy))];
  } catch (error) {
    if (error instanceof NotAGlob) return null;
    throw error;
  }
}

class NotAGlob extends Error {}

/** Reads an expression from left to right; each method gives the alternatives of what it has read. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): string[] {
    const globs = this.#alternatives();
    if (this.#at < this.#source.length) throw new NotAGlob('unbalanced');
    return globs;
  }

  #alternatives(): string[] {
    const globs = this.#sequence();
    while (this.#take('|')) globs.push(...this.#sequence());
    return capped(globs);
  }

  #sequence(): string[] {
    let globs = [''];
    while (this.#at < this.#source.length && this.#next !== '|' && this.#next !== ')') {
      const parts = this.#quantified(this.#atom());
      globs = capped(globs.flatMap((glob) => parts.map((part) => glob + part)));
    }
    return globs;
  }

  #atom(): string[] {
    const mark = this.#step();
    if (mark === '(') return this.#group();
    if (mark === '[') return this.#set();
    if (mark === '\\') return [escaped(this.#step())];
    if (mark === '^' || mark === '$') return [mark];
    // A dot whose escape was forgotten, as in "example.com", is the likelier one; "any character" is a dot with a quantifier.
    if (mark === '.') return this.#next !== '' && '*+?{'.includes(this.#next) ? [ANY] : ['.'];
    if (mark === '*' || mark === '#') throw new NotAGlob('a wildcard of ours');
    return [mark];
  }

  #group(): string[] {
    if (this.#take('?')) {
      if (!this.#take(':')) throw new NotAGlob('look-around');
    }
    const inside = this.#alternatives();
    if (!this.#take(')')) throw new NotAGlob('unbalanced');
    return inside;
  }

  /** A set of one or few characters is spelled out, of digits and dots begins with a digit, any other matches anything. */
  #set(): string[] {
    const isNegative = this.#take('^');
    let inside = '';
    while (this.#next !== ']' || inside === '') {
      const mark = this.#step();
      inside += mark === '\\' ? `\\${this.#step()}` : mark;
    }
    this.#step();
    if (isNegative) return [ANY];
    if (/^(?:\\d|0-9|\\?\.)+$/.test(inside) && /\d/.test(inside.replace('\\d', '0'))) return [DIGIT];
    const marks = inside.replaceAll('\\', '');
    return marks.length <= 3 && !/\w-\w|[*#]/.test(marks) && !/\\[a-z]/i.test(inside) ? marks.split('') : [ANY];
  }

  #quantified(parts: string[]): string[] {
    const isOptional = this.#take('?');
    if (isOptional) return [...parts, ''];
    if (this.#take('*')) return this.#lazily([ANY]);
    if (this.#take('+')) return this.#lazily(repeated(parts));
    const count = /^\{\d+(?:,\d*)?\}/.exec(this.#source.slice(this.#at));
    if (count === null) return parts;
    this.#at += count[0].length;
    return this.#lazily(repeated(parts));
  }

  #lazily(parts: string[]): string[] {
    this.#take('?');
    return parts;
  }

  get #next(): string {
    return this.#source[this.#at] ?? '';
  }

  #step(): string {
    const mark = this.#next;
    if (mark === '') throw new NotAGlob('unfinished');
    this.#at += 1;
    return mark;
  }

  #take(mark: string): boolean {
    if (this.#next !== mark) return false;
    this.#at += 1;
    return true;
  }
}

function escaped(mark: string): string {
  if (mark === 'd') return DIGIT;
  if ('wsSWD'.includes(mark)) return ANY;
  if (mark === 'b') return '';
  if (/[a-z1-9*#]/i.test(mark)) throw new NotAGlob(`\\${mark}`);
  return mark;
}

const repeated = (parts: string[]) => parts.map((part) => (part === ANY ? ANY : part + ANY));

function capped(globs: string[]): string[] {
  const distinct = [...new Set(globs)];
  if (distinct.length > MOST_GLOBS * 4) throw new NotAGlob('too many');
  return distinct;
}

/** In lower case, without wildcards at the ends: a glob matches anywhere. */
function tidy(glob: string): string {
  return glob
    .toLowerCase()
    .replace(/\*{2,}/g, ANY)
    .replace(/^(\^?)\*+/, '')
    .replace(/\*+(\$?)$/, '')
    .replace(/\$$/, '');
}

/** The globs without those that another one is part of. */
export function simplest(globs: readonly string[]): string[] {
  const distinct = [...new Set(globs)].toSorted((one, other) => one.length - other.length);
  const kept: string[] = [];
  for (const glob of distinct) if (!kept.some((shorter) => glob.includes(shorter))) kept.push(glob);
  return kept.length > MOST_GLOBS ? [] : kept;
}
