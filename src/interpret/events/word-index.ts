interface Node {
  readonly children: Map<number, Node>;
  /** The sets a token belongs to that ends here, and those it belongs to however it goes on. */
  readonly exact: number[];
  readonly open: number[];
}

const newNode = (): Node => ({ children: new Map(), exact: [], open: [] });
const NONE: ReadonlySet<number> = new Set();
/** A longer token is an address or rubbish. */
const LONGEST_TOKEN = 60;

/**
 * Tells for a token which lists of alternatives ("buys|acquir*|*deal|*merge*") hold it, by tries: stems from the front,
 * heads from the back. A token costs about as many steps as its letters agree with some word of the lexicon.
 */
export class WordIndex {
  readonly #front = newNode();
  readonly #back = newNode();
  readonly #middle = newNode();
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
    const found: number[] = [];
    walk(this.#front, token, 0, 1, found);
    walk(this.#back, token, token.length - 1, -1, found);
    if (this.#middle.children.size > 0)
      for (let from = 0; from < token.length; from += 1) walk(this.#middle, token, from, 1, found);
    return found.length === 0 ? NONE : new Set(found);
  }

  #addWord(alternative: string, list: number): void {
    const [isHead, isStem] = [alternative.startsWith('*'), alternative.endsWith('*')];
    const word = alternative.slice(isHead ? 1 : 0, isStem ? -1 : undefined);
    if (isHead && isStem) leaf(this.#middle, word).open.push(list);
    else if (isHead) leaf(this.#back, word, -1).open.push(list);
    else if (isStem) leaf(this.#front, word).open.push(list);
    else leaf(this.#front, word).exact.push(list);
  }
}

/** The node of a word, from its front or from its back. */
function leaf(root: Node, word: string, step: 1 | -1 = 1): Node {
  let node = root;
  for (let at = step === 1 ? 0 : word.length - 1; at >= 0 && at < word.length; at += step) {
    const code = word.charCodeAt(at);
    const next = node.children.get(code) ?? newNode();
    node.children.set(code, next);
    node = next;
  }
  return node;
}

function walk(root: Node, token: string, from: number, step: 1 | -1, found: number[]): void {
  let node: Node | undefined = root;
  for (let at = from; at >= 0 && at < token.length; at += step) {
    node = node.children.get(token.charCodeAt(at));
    if (node === undefined) return;
    if (node.open.length > 0) found.push(...node.open);
  }
  if (node.exact.length > 0) found.push(...node.exact);
}
