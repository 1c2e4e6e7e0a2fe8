/** Bits for each text the filter is made for, and bits set for each: one in a hundred is wrongly taken for known. */
const BITS_EACH = 10;
const HASHES = 5;
const FEWEST_BITS = 2 ** 16;
/** 16 MB: enough for thirteen million texts. */
const MOST_BITS = 2 ** 27;

/** Remembers which texts it was given, in a fixed room: what it has not seen it never knows; what it knows it may not have seen. */
export interface Bloom {
  readonly add: (text: string) => void;
  readonly mayHave: (text: string) => boolean;
}

/** An empty filter for about so many texts (Bloom 1970, with the two hashes of Kirsch and Mitzenmacher 2006). */
export function bloom(texts: number): Bloom {
  const wanted = Math.min(MOST_BITS, Math.max(FEWEST_BITS, texts * BITS_EACH));
  const mask = 2 ** Math.ceil(Math.log2(wanted)) - 1;
  const bits = new Uint8Array((mask + 1) / 8);
  const places = new Uint32Array(HASHES);
  const place = (text: string): void => {
    let [one, other] = [0x811c9dc5, 0x01234567];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 15);
    }
    one = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d);
    other |= 1;
    for (let index = 0; index < HASHES; index += 1) places[index] = (one + Math.imul(index, other)) & mask;
  };
  return {
    add: (text) => {
      place(text);
      for (const bit of places) bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    },
    mayHave: (text) => {
      place(text);
      return places.every((bit) => ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0);
    },
  };
}
