import type { Area } from '../model/harvest-limits.ts';
import type { Marks } from './marks.ts';

const BY_TAG: ReadonlyMap<string, Area> = new Map([
  ['footer', 'footer'],
  ['header', 'header'],
  ['nav', 'navigation'],
  ['main', 'main'],
  ['article', 'main'],
  ['aside', 'aside'],
  ['address', 'contact'],
]);

const BY_ROLE: ReadonlyMap<string, Area> = new Map([
  ['contentinfo', 'footer'],
  ['banner', 'header'],
  ['navigation', 'navigation'],
  ['main', 'main'],
  ['complementary', 'aside'],
]);

/**
 * The area an element opens inside `around`, by its tag, its role and what its class and id name. A footer holds all
 * within it, an article keeps its own header and footer.
 */
export function areaOf(tag: string, { role, area }: Marks, around: Area, isInArticle: boolean): Area {
  if (around === 'footer') return around;
  const own = BY_TAG.get(tag) ?? BY_ROLE.get(role) ?? (tag === 'body' ? null : area);
  if (own === null) return around;
  return isInArticle && (own === 'header' || own === 'footer') ? 'main' : own;
}
