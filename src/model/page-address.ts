/**
 * An address without its fragment, which names a place on the page; one that an app routes by (`#!`, `#/`) is kept.
 * Two addresses with the same are the same page.
 */
export function pageAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/s, '');
}
