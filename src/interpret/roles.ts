import type { Page } from './page.ts';
import { escapePattern } from './text.ts';
import { AUTHORITIES, OTHER_ROLES, SELVES } from './words/others.ts';

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
const pattern = new RegExp(
  `(?<![a-zà-ÿ])(?:${[...SELVES, ...AUTHORITIES, ...OTHER_ROLES].map(escapePattern).join('|')})`,
  'g',
);

/** The role words of a text, in order. What is the company's own business (`businessOf`) is nobody else's role. */
export function rolesIn(text: string, business: string): Role[] {
  const plain = text.toLowerCase();
  return [...plain.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const isOwn = selves.has(word);
    if (!isOwn && business.includes(word)) return [];
    return [{ isOwn, reach: authorities.has(word) ? AUTHORITY_REACH : 1, offset: index, end: index + word.length }];
  });
}

/** What the page says its company does: a property manager's own site speaks of property management. */
export function businessOf({ title, metas }: Page): string {
  return `${title} ${metas.get('description') ?? ''}`.toLowerCase();
}
