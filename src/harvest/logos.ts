import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { hostIn } from './links.ts';
import { textWithin, tidy } from './text.ts';

const HOMES = new Set(
  ['', '/', '.', './', '#', '#top', '#home', 'index.html', 'index.htm', 'index.php'].concat(
    'fi sv en no nb da de nl'.split(' ').flatMap((language) => [`/${language}`, `/${language}/`]),
  ),
);

/** Whether a link leads home. */
export function leadsHome(anchor: Element, host: string): boolean {
  const href = (anchor.getAttribute('href') ?? 'none').trim().slice(0, 120).toLowerCase();
  if (HOMES.has(href) || HOMES.has(href.replace('/', '')) || HOMES.has(href.replace('./', ''))) return true;
  const target = hostIn(href);
  const isRoot = href.endsWith(target) || href.endsWith(`${target}/`);
  return target !== '' && isRoot && target.replace('www.', '') === host.replace('www.', '');
}

/** What a logo says: the text in the element, or the alternative text of its image, or its label. */
export function logoText(element: Element): string {
  const image = element.localName === 'img' ? element : element.querySelector('img[alt]');
  const text =
    textWithin(element, LIMITS.logo + 1) ||
    image?.getAttribute('alt') ||
    element.getAttribute('aria-label') ||
    element.querySelector('title')?.textContent;
  return tidy(text || element.getAttribute('title') || '', LIMITS.logo + 1);
}
