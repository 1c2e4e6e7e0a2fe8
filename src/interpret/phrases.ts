/** The words of a text as phrases are compared: small letters, without punctuation but apostrophes. */
export function phraseWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\wÀ-ӿ']+/u)
    .filter((word) => word !== '');
}

/**
 * Many phrases of several kinds, found in one pass over a text by looking up its words: the time does not grow with
 * their number, as that of a regular expression would.
 */
export class PhraseBook<Kind extends string> {
  readonly #kinds = new Map<string, Kind[]>();
  /** Most words of the phrases that begin with a word. */
  readonly #longest = new Map<string, number>();

  constructor(phrases: Readonly<Record<Kind, readonly string[]>>, kinds: readonly Kind[]) {
    for (const kind of kinds) for (const phrase of phrases[kind]) this.#add(kind, phraseWords(phrase));
  }

  /** Calls back for each phrase that stands in the words, in order; one phrase may be of several kinds. */
  find(words: readonly string[], found: (kind: Kind, phrase: string) => void): void {
    for (const [index, word] of words.entries()) {
      const longest = Math.min(this.#longest.get(word) ?? 0, words.length - index);
      let phrase = '';
      for (let length = 1; length <= longest; length++) {
        phrase = length === 1 ? word : `${phrase} ${words[index + length - 1] ?? ''}`;
        for (const kind of this.#kinds.get(phrase) ?? []) found(kind, phrase);
      }
    }
  }

  #add(kind: Kind, words: readonly string[]): void {
    const [first] = words;
    if (first === undefined) return;
    const phrase = words.join(' ');
    const kinds = this.#kinds.get(phrase) ?? [];
    if (!kinds.includes(kind)) this.#kinds.set(phrase, [...kinds, kind]);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
  }
}
