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

// A word at the start of a class or id, or after a hyphen: "site-footer", "footer__legal", "kontakt-info".
const NAMED: readonly (readonly [RegExp, Area])[] = [
  [/(?:^|[\s_-])(?:footer|colophon|copyright|sidfot|alatunniste|bunntekst|sidefod)/i, 'footer'],
  [/(?:^|[\s_-])(?:contact|kontakt|yhteys|address|adress|vcard|h-card|impressum)/i, 'contact'],
  [/(?:^|[\s_-])(?:nav|navbar|menu|breadcrumb)/i, 'navigation'],
  [/(?:^|[\s_-])(?:header|masthead|topbar)/i, 'header'],
  [/(?:^|[\s_-])(?:sidebar)/i, 'aside'],
];

/**
 * The area an element opens inside `around`, by its tag, role, class and id. A footer holds all within it, an article
 * keeps its own header and footer.
 */
export function areaOf(element: Element, tag: string, names: string, around: Area, isInArticle: boolean): Area {
  if (around === 'footer') return around;
  const named = BY_TAG[tag] ?? BY_ROLE[element.getAttribute('role') ?? ''] ?? byName(tag, names);
  if (named === undefined) return around;
  if (isInArticle && (named === 'header' || named === 'footer')) return 'main';
  return named;
}

function byName(tag: string, names: string): Area | undefined {
  if (names === '' || tag === 'body') return undefined;
  return NAMED.find(([pattern]) => pattern.test(names))?.[1];
}
