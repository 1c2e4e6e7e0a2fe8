import { lowered, wordPattern } from '../text.ts';
import { IN_PASSING } from '../words/news-sections.ts';

const before = wordPattern(IN_PASSING, 'giu');
/** Characters between the word and the name it is said of: "former Acme", "ex-Acme", "tidigare vd på Acme". */
const NEAR = 24;

/**
 * Whether a sentence names the company only as where somebody came from, or as one of several: "Former Acme manager joins
 * Beta". `names` are in small letters. A sentence that does not name it is not meant.
 */
export function isInPassing(sentence: string, names: readonly string[]): boolean {
  const text = lowered(sentence);
  const places = names.flatMap((name) => placesOf(text, name));
  if (places.length === 0) return false;
  const ends = [...text.matchAll(before)].map((match) => match.index + match[0].length);
  return places.every((place) =>
    ends.some((end) => place >= end && place - end <= NEAR && !/[.,;:]/.test(text.slice(end, place))),
  );
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/[\wÀ-ӿ]/.test(text.charAt(at - 1))) places.push(at);
  return places;
}
