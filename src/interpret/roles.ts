import type { Page } from './page.ts';
import { escapePattern } from './text.ts';
import { AUTHORITIES, OTHER_ROLES, SELVES, SERVICES } from './words/others.ts';

/** Words that say whose details follow: the company's own ("controller") or somebody else's ("payment service"). */
export interface Role {
  readonly isOwn: boolean;
  /** Lines below that it may speak of. */
  readonly reach: number;
  readonly offset: number;
  readonly end: number;
}

const selves = new Set(SELVES);
const authorities = new Set(AUTHORITIES);
const AUTHORITY_REACH = 4;
const patternOf = (words: readonly string[]) =>
  new RegExp(`(?<![a-zà-ÿ])(?:${words.map(escapePattern).join('|')})`, 'g');
const people = patternOf([...SELVES, ...AUTHORITIES, ...OTHER_ROLES]);
const services = patternOf(SERVICES);

/**
 * The role words of a text, in order. What is the company's own business (`businessOf`) is nobody else's role.
 * @param withServices also the words after which only a name is another's
 */
export function rolesIn(text: string, business: string, withServices = false): Role[] {
  const plain = text.toLowerCase();
  return [...plain.matchAll(people), ...(withServices ? plain.matchAll(services) : [])]
    .flatMap(({ 0: word, index }) => {
      const isOwn = selves.has(word);
      if (!isOwn && business.includes(word)) return [];
      return [{ isOwn, reach: authorities.has(word) ? AUTHORITY_REACH : 1, offset: index, end: index + word.length }];
    })
    .toSorted((one, other) => one.offset - other.offset);
}

/** What the page says its company does: a property manager's own site speaks of property management. */
export function businessOf({ title, metas }: Page): string {
  return `${title} ${metas.get('description') ?? ''}`.toLowerCase();
}
