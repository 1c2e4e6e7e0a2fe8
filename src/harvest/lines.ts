import type { Area } from '../model/harvest-limits.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import type { Line } from './line-choice.ts';
import { tidy } from './text.ts';

const MOST_PIECES_OF_A_BLOCK = 4;
const BUFFER = LIMITS.line * (MOST_PIECES_OF_A_BLOCK + 1);
/** Lines held before the choice; footers may still come when the page's middle has filled its share. */
const MOST_MIDDLE_LINES = 1_500;
const MOST_LINES = 2_000;

/** Gathers running text and breaks it into lines at block borders. */
export class Lines {
  readonly gathered: Line[] = [];
  isCut = false;
  #buffer = '';
  #last = '';

  /** Adds text to the line being read. */
  write(text: string): void {
    if (this.#buffer.length < BUFFER) this.#buffer += text.length > BUFFER ? text.slice(0, BUFFER) : text;
    else this.isCut = true;
  }

  /** Ends the line being read. */
  end(area: Area): void {
    if (this.#buffer === '') return;
    this.add(area, this.#buffer);
    this.#buffer = '';
  }

  /** Adds a line, one that does not repeat the line before. */
  add(area: Area, written: string): void {
    const text = tidy(written, BUFFER);
    if (text === '' || text === this.#last) return;
    this.#last = text;
    if (text.length <= LIMITS.line) this.#keep({ area, text });
    else for (const piece of brokenUp(text)) this.#keep({ area, text: piece });
  }

  #keep(line: Line): void {
    const isEnd = line.area === 'footer' || line.area === 'contact';
    if (this.gathered.length < (isEnd ? MOST_LINES : MOST_MIDDLE_LINES)) this.gathered.push(line);
    else this.isCut = true;
  }
}

/** A long block in pieces that end where a sentence or at least a word does. */
function brokenUp(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LIMITS.line && pieces.length < MOST_PIECES_OF_A_BLOCK) {
    const head = rest.slice(0, LIMITS.line);
    const sentence = head.lastIndexOf('. ') + 1;
    const end = sentence > LIMITS.line / 2 ? sentence : Math.max(head.lastIndexOf(' '), LIMITS.line / 2);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest !== '' && pieces.length < MOST_PIECES_OF_A_BLOCK) pieces.push(rest.slice(0, LIMITS.line));
  return pieces;
}
