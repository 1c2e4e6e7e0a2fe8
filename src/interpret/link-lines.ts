import type { Page } from './page.ts';

type Link = Page['harvest']['links'][number];

/** Links whose place is looked for; a page of more is a list. */
const MOST_LINKS = 60;

/**
 * The lines the links of some relations stand in, by the links' texts: links and lines come in the order of the page,
 * so the second "Send e-mail" stands in the second line that says so. -1 for a link whose text no line holds.
 */
export function linesOfLinks({ harvest, lines }: Page, relations: readonly string[]): ReadonlyMap<Link, number> {
  const found = new Map<Link, number>();
  const reached = new Map<string, number>();
  for (const link of harvest.links.filter(({ rel }) => relations.includes(rel)).slice(0, MOST_LINKS)) {
    const text = link.text.trim();
    const from = reached.get(text) ?? 0;
    const line = text.length < 3 ? -1 : lines.findIndex((one, index) => index >= from && one.text.includes(text));
    if (line >= 0) reached.set(text, line + 1);
    found.set(link, line);
  }
  return found;
}
