/** A word of the lexicon, and the list it stands in. */
interface Entry {
  readonly word: string;
  readonly list: number;
}

const NONE: ReadonlySet<number> = new Set();
/** A longer token is an address or rubbish. */
const LONGEST_TOKEN = 60;
/** Stems and heads are kept by so many of their letters, or all of a shorter one. */
const KEY = 3;

/**
 * Tells for a token which lists of alternatives ("buys|acquir*|*deal|*merge*") hold it: whole words by themselves, stems
 * by their first letters, heads by their last. Made in a few ms for a lexicon: the worker is often started anew.
 */
export class WordIndex {
  readonly #whole = new Map<string, number[]>();
  readonly #stems = new Map<string, Entry[]>();
  readonly #heads = new Map<string, Entry[]>();
  readonly #middles: Entry[] = [];
  readonly #lists = new Map<string, number>();

  /** The number a list of alternatives goes by; the same list has the same number. The empty list holds nothing. */
  add(alternatives: string): number {
    const known = this.#lists.get(alternatives);
    if (known !== undefined) return known;
    const list = this.#lists.size;
    this.#lists.set(alternatives, list);
    for (const alternative of alternatives.split('|')) if (alternative !== '') this.#addWord(alternative, list);
    return list;
  }

  /** The lists that hold a folded token. */
  listsOf(token: string): ReadonlySet<number> {
    if (token.length > LONGEST_TOKEN) return NONE;
    const found = [...(this.#whole.get(token) ?? [])];
    for (let length = 1; length <= Math.min(KEY, token.length); length += 1) {
      for (const { word, list } of this.#stems.get(token.slice(0, length)) ?? [])
        if (token.startsWith(word)) found.push(list);
      for (const { word, list } of this.#heads.get(token.slice(-length)) ?? [])
        if (token.endsWith(word)) found.push(list);
    }
    for (const { word, list } of this.#middles) if (token.includes(word)) found.push(list);
    return found.length === 0 ? NONE : new Set(found);
  }

  #addWord(alternative: string, list: number): void {
    const [isHead, isStem] = [alternative.startsWith('*'), alternative.endsWith('*')];
    const word = alternative.slice(isHead ? 1 : 0, isStem ? -1 : undefined);
    if (isHead && isStem) this.#middles.push({ word, list });
    else if (isHead) push(this.#heads, word.slice(-KEY), { word, list });
    else if (isStem) push(this.#stems, word.slice(0, KEY), { word, list });
    else push(this.#whole, word, list);
  }
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
