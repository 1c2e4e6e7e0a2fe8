import { decodeHTML } from 'entities';

/** Elements whose text nobody reads. */
const UNREAD = /<(script|style|head|title|noscript)\b[^>]*>[\s\S]{0,20000}?<\/\1\s*>/gi;
const COMMENT_OR_TAG = /<!--[\s\S]{0,20000}?-->|<[a-z/!?][^<>]{0,2000}>/gi;

/**
 * The words of a piece of HTML as one line: tags become spaces, entities characters. It is only ever shown as text. A
 * longer piece than `most` characters of markup is cut before it is read.
 */
export function plainText(html: string, most: number): string {
  const words = html.slice(0, most).replace(UNREAD, ' ').replace(COMMENT_OR_TAG, ' ');
  return decodeHTML(words).replace(/\s+/g, ' ').trim();
}
