import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { textWithin, tidy } from './text.ts';

/** Whether a class or id names a logo or a brand. */
export const namesLogo = (names: string): boolean =>
  /logo(?!ut|n|s\b)|brand(?!s|ing)|site-?(?:title|name)/i.test(names);

/** Whether a link leads home. */
export function leadsHome(anchor: Element, host: string): boolean {
  const href = anchor.getAttribute('href')?.trim() ?? '';
  if (/^(?:\.?\/|(?:\.?\/)?index\.(?:html?|php)|#(?:top|home)?|\/(?:fi|sv|en|no|nb|da|de|nl)\/?)$/i.test(href))
    return true;
  return (
    href.length < 120 &&
    href.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '').replace(/\/$/, '') === host.replace(/^www\./, '')
  );
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
