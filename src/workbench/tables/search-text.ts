// What rows are searched by, as text: thousands of rows in one string each, which engines search at memory speed.

/** A row's text: the name, then the other parts it is found by. Folded texts hold neither character. */
const ROW_START = '\n';
const PART_START = '\t';
const ROWS_A_BLOCK = 4_096;

/** How well a row holds what was searched, best first: the place in this list. */
export const TIERS = ['whole name', 'start of the name', 'start of a word', 'anywhere'] as const;
export const NO_TIER = 255;

export interface SearchText {
  /** What a row is found by, the folded name first; rows are added in order. False where nothing has changed. */
  readonly set: (row: number, parts: readonly string[]) => boolean;
  readonly partOf: (row: number, part: number) => string;
  /** Writes the tier of each row that holds all words, NO_TIER for the others, and gives how many hold them at the start of a word. */
  readonly search: (words: readonly string[], tiers: Uint8Array) => number;
}

interface Block {
  /** Of the rows but the last `added`. */
  text: string;
  /** Rows that are not in the text yet: a text that grows row by row takes several times the memory of one that is joined. */
  added: string[];
  /** Where each row starts in the text, and where the next one would. */
  readonly starts: Uint32Array;
  rows: number;
}

export function createSearchText(): SearchText {
  const blocks: Block[] = [];
  return {
    set(row, parts) {
      const text = ROW_START + parts.join(PART_START);
      const index = Math.floor(row / ROWS_A_BLOCK);
      const block = blocks[index] ?? { text: '', added: [], starts: new Uint32Array(ROWS_A_BLOCK + 1), rows: 0 };
      blocks[index] = block;
      return setText(block, row % ROWS_A_BLOCK, text);
    },
    partOf(row, part) {
      const block = blocks[Math.floor(row / ROWS_A_BLOCK)];
      return block === undefined ? '' : partIn(textAt(block, row % ROWS_A_BLOCK), part);
    },
    search(words, tiers) {
      tiers.fill(NO_TIER);
      const rarest = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
      if (rarest === '') return 0;
      let found = 0;
      for (const [index, block] of blocks.entries()) {
        for (const offset of rowsWith(rarest, block)) {
          const text = textAt(block, offset);
          if (!words.every((word) => text.includes(word))) continue;
          const tier = tierOf(text, words.join(' '));
          tiers[index * ROWS_A_BLOCK + offset] = tier;
          if (tier < TIERS.length - 1) found += 1;
        }
      }
      return found;
    },
  };
}

function setText(block: Block, offset: number, text: string): boolean {
  if (offset === block.rows) {
    block.added.push(text);
    block.rows += 1;
    block.starts[block.rows] = (block.starts[offset] ?? 0) + text.length;
    if (block.rows === ROWS_A_BLOCK) wholeText(block);
    return true;
  }
  const before = textAt(block, offset);
  if (before === text) return false;
  const start = block.starts[offset] ?? 0;
  const whole = wholeText(block);
  block.text = whole.slice(0, start) + text + whole.slice(start + before.length);
  const shift = text.length - before.length;
  for (let later = offset + 1; later <= block.rows; later += 1) {
    block.starts[later] = (block.starts[later] ?? 0) + shift;
  }
  return true;
}

/** The text of all rows of a block. */
function wholeText(block: Block): string {
  if (block.added.length > 0) {
    block.text = [block.text, ...block.added].join('');
    block.added = [];
  }
  return block.text;
}

function textAt(block: Block, offset: number): string {
  return wholeText(block).slice(block.starts[offset], block.starts[offset + 1]);
}

/** The rows of a block that hold a word, each once. */
function* rowsWith(word: string, block: Block): Generator<number> {
  const { starts, rows } = block;
  const text = wholeText(block);
  let row = 0;
  for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, starts[row + 1])) {
    while (row + 1 < rows && (starts[row + 1] ?? 0) <= place) row += 1;
    yield row;
  }
}

function partIn(text: string, part: number): string {
  let start = 1;
  for (let passed = 0; passed < part; passed += 1) {
    const end = text.indexOf(PART_START, start);
    if (end === -1) return '';
    start = end + 1;
  }
  const end = text.indexOf(PART_START, start);
  return text.slice(start, end === -1 ? undefined : end);
}

function tierOf(text: string, phrase: string): number {
  if (text.startsWith(phrase, 1)) return partIn(text, 0).length === phrase.length ? 0 : 1;
  return text.includes(` ${phrase}`) || text.includes(PART_START + phrase) ? 2 : 3;
}
