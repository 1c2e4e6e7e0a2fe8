/**
 * An address without its fragment, which names a place on the page; one that an app routes by (`#!`, `#/`) is kept.
 * Two addresses with the same are the same page.
 */
export function pageAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/s, '');
}

/** "acme.example" of an address, without "www."; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
