import type { Area } from '../model/harvest-limits.ts';

const BY_TAG: Readonly<Record<string, Area>> = {
  footer: 'footer',
  header: 'header',
  nav: 'navigation',
  main: 'main',
  article: 'main',
  aside: 'aside',
  address: 'contact',
};

const BY_ROLE: Readonly<Record<string, Area>> = {
  contentinfo: 'footer',
  banner: 'header',
  navigation: 'navigation',
  main: 'main',
  complementary: 'aside',
};

/**
 * The area an element opens inside `around`, by its tag, its role and what its class and id name. A footer holds all
 * within it, an article keeps its own header and footer.
 */
export function areaOf(element: Element, tag: string, named: Area | null, around: Area, isInArticle: boolean): Area {
  if (around === 'footer') return around;
  const own = BY_TAG[tag] ?? BY_ROLE[element.getAttribute('role') ?? ''] ?? (tag === 'body' ? null : named);
  if (own === null) return around;
  return isInArticle && (own === 'header' || own === 'footer') ? 'main' : own;
}
