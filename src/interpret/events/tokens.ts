import { CAPITALS, SMALL } from '../words/letters.ts';

/** A word, a number or one of % € $ £ & of a text. Offsets are of the text as it was given. */
export interface Token {
  /** Small letters, without soft hyphens; an English possessive is cut off. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Punctuation parts it from the token before it. */
  readonly isAfterBreak: boolean;
}

/** A sentence or a headline of a text. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
  /** A headline has no full stop. */
  readonly isClosed: boolean;
}

/** Longer texts are read no further: an event is told at the start. */
export const MOST_CHARACTERS = 20_000;
/** A longer row of words is no sentence, but a list: it is cut. */
const MOST_TOKENS = 80;

const WORD = `0-9${CAPITALS}${SMALL}\\u0300-\\u036f`;
/** What may stand inside a word: hyphens, soft ones too, apostrophes, dots, ampersands and colons; commas in numbers. */
const PIECES = new RegExp(
  `[akiAKI]/[sS](?![${WORD}])|[${WORD}](?:[\\u00ad'’.&:‑-]?[${WORD}]|,[0-9])*|[%€$£&]|[.!?…]+|[,:;–—|()"“”»«•\\n]`,
  'g',
);
const CAPITAL = new RegExp(`^[${CAPITALS}]`);
const ENDS = /^[.!?…]/;
const STARTS_SENTENCE = new RegExp(`^[0-9${CAPITALS}%€$£]`);
/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof inc corp co ltd llc no vs jr sr jan feb mar apr jun jul aug sep sept oct nov dec bl.a t.ex f.eks bl ca kl kr nr mio mia mrd milj mn mdr pvt tel esim mm ns ks'.split(
    ' ',
  ),
);

/** The sentences of a text with their tokens. Linear, and bounded by MOST_CHARACTERS. */
export function sentencesOf(whole: string): Sentence[] {
  const text = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS) : whole;
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let isAfterBreak = false;
  let stop: string | null = null;
  const close = (mark: string) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first !== undefined && last !== undefined)
      sentences.push({
        tokens,
        start: first.start,
        end: last.end,
        isQuestion: mark.includes('?'),
        isClosed: mark.startsWith('.'),
      });
    tokens = [];
    stop = null;
  };
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(text); match !== null; match = PIECES.exec(text)) {
    const [piece] = match;
    if (piece === '\n' || piece === '•') close(stop ?? '');
    else if (ENDS.test(piece)) stop = endsHere(text, match.index + piece.length, tokens.at(-1), piece) ? piece : stop;
    else if (PUNCTUATION.has(piece)) isAfterBreak = true;
    else {
      if ((stop !== null && STARTS_SENTENCE.test(piece)) || tokens.length >= MOST_TOKENS) close(stop ?? '');
      tokens.push({
        folded: foldWord(piece),
        start: match.index,
        end: match.index + piece.length,
        isCapital: CAPITAL.test(piece),
        isAfterBreak: isAfterBreak || stop !== null,
      });
      isAfterBreak = false;
      stop = null;
    }
  }
  close(stop ?? '');
  return sentences;
}

const PUNCTUATION = new Set(',:;–—|()"“”»«'.split(''));

/** A mark ends a sentence before a space, unless it belongs to an abbreviation or an initial. */
function endsHere(text: string, end: number, before: Token | undefined, mark: string): boolean {
  const next = text.charAt(end);
  if (next !== '' && !/[\s"'”’»)]/.test(next)) return false;
  if (mark !== '.' || before === undefined || before.end !== end - 1) return true;
  const isInitial = before.isCapital && before.end - before.start === 1;
  return next === '' || !(isInitial || ABBREVIATIONS.has(before.folded));
}

/** Soft hyphens, other forms of ' and -, and accents that stand alone. */
const UNUSUAL = /\u00ad|’|‑|[\u0300-\u036f]/;

/** As patterns and names write it. */
export function foldWord(piece: string): string {
  const lower = piece.toLowerCase();
  const plain = UNUSUAL.test(lower)
    ? lower.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'").replaceAll('‑', '-')
    : lower;
  return plain.length > 2 && plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
