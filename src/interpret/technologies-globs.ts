/** What a glob is matched as: `*` stands for any characters, `#` for one digit, a leading `^` for the text's start. */
export interface Glob {
  /** The texts between the `*`, in order. */
  readonly pieces: readonly string[];
  /** Begins with `//`: the first piece must begin at a host's first label or at one of its further labels. */
  readonly isHost: boolean;
  readonly isAtStart: boolean;
}

/** Takes a glob apart. All is matched in lower case. */
export function globOf(source: string): Glob {
  const isHost = source.startsWith('//');
  const isAtStart = source.startsWith('^');
  const text = isHost ? source.slice(2) : isAtStart ? source.slice(1) : source;
  const pieces = text.includes('*') || text === '' ? text.split('*').filter((piece) => piece !== '') : [text];
  return { pieces, isHost, isAtStart };
}

/**
 * Whether a text holds what the glob says. A glob that begins with a letter or digit matches only where a word begins.
 * The pieces are looked for once each, from left to right: the time is linear in the text whatever it is.
 * @param text in lower case; an address as `//host/path`
 */
export function matchesGlob({ pieces, isHost, isAtStart }: Glob, text: string): boolean {
  const [first = '', ...others] = pieces;
  let end = isAtStart ? endAt(text, first, 0) : isHost ? endInHost(text, first) : endAtWord(text, first);
  for (const piece of others) {
    if (end < 0) return false;
    end = endOf(text, piece, end);
  }
  return end >= 0;
}

/** Where the first occurrence of the piece that begins in the address's host, at a label, ends; -1 for none. */
function endInHost(text: string, piece: string): number {
  if (!text.startsWith('//')) return -1;
  const hostEnd = text.indexOf('/', 2);
  for (let at = 2; at > 0 && at < hostEnd; at = text.indexOf('.', at) + 1) {
    const end = endAt(text, piece, at);
    if (end >= 0) return end;
  }
  return -1;
}

function endAtWord(text: string, piece: string): number {
  if (!isWordMark(piece.charCodeAt(0))) return endOf(text, piece, 0);
  for (let from = 0; ; ) {
    const end = endOf(text, piece, from);
    if (end < 0) return -1;
    const start = end - piece.length;
    if (start === 0 || !isWordMark(text.charCodeAt(start - 1))) return end;
    from = start + 1;
  }
}

/** Where the first occurrence of a piece from `from` on ends; -1 for none. */
function endOf(text: string, piece: string, from: number): number {
  if (!piece.includes('#')) {
    const at = text.indexOf(piece, from);
    return at < 0 ? -1 : at + piece.length;
  }
  for (let at = from; at + piece.length <= text.length; at++) {
    const end = endAt(text, piece, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** The end of the piece when it stands just at `at`; -1 when it does not. */
function endAt(text: string, piece: string, at: number): number {
  for (let index = 0; index < piece.length; index++) {
    const mark = text.charCodeAt(at + index);
    const wanted = piece.charCodeAt(index);
    if (wanted === HASH ? mark < DIGIT_0 || mark > DIGIT_9 || Number.isNaN(mark) : mark !== wanted) return -1;
  }
  return at + piece.length;
}

const [HASH, DIGIT_0, DIGIT_9, LETTER_A, LETTER_Z] = [35, 48, 57, 97, 122];

const isWordMark = (mark: number) => (mark >= DIGIT_0 && mark <= DIGIT_9) || (mark >= LETTER_A && mark <= LETTER_Z);
