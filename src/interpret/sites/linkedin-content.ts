// Whose content stands under the address. Where LinkedIn goes from page to page without loading, the address comes
// first and the content later: what was there before must never be read as the new page's.

import { linkedInAddress } from '../../model/linkedin-address.ts';
import { percentDecoded } from '../../model/percent-decoded.ts';
import { nameKey } from '../name-words.ts';
import type { Page } from '../page.ts';
import { clean, escapePattern } from '../text.ts';
import { NOT_FOUND_WORDS, WALL_WORDS } from '../words/linkedin-labels.ts';

/** The whole text, or what stands before a separator: "Log in" and "Log in or sign up | …", but not "Log In Finland". */
const inFull = (phrases: readonly string[]) =>
  new RegExp(`^(?:${phrases.map(escapePattern).join('|')})(?:\\s*[,|:;.!…·–-].*)?$`, 'iu');
const wall = inFull(WALL_WORDS);
const notFound = inFull(NOT_FOUND_WORDS);

/** The title without what LinkedIn adds: the number of news, and its own name. Empty when it names nothing. */
export function titleName({ title }: Page): string {
  const own = /^(?:\(\d+\+?\)\s*)?(?<name>.+?)\s*[|–-]\s*LinkedIn\s*$/iu.exec(title)?.groups?.['name'] ?? '';
  return isNobody(own) ? '' : clean(own, 200);
}

/** Whether a text stands in a name's place on a wall or an error page. */
export function isNobody(text: string): boolean {
  const written = clean(text, 80);
  return written === '' || /^linkedin$/i.test(written) || wall.test(written) || notFound.test(written);
}

/** Whether the page asks the reader in or says that it has nothing, in the place of its content. */
export function isWall(page: Page): boolean {
  return /auth_?wall|checkpoint|login|registration|uas[_-]/i.test(page.metas.get('pagekey') ?? '');
}

/** Whether the page says that there is no such page. */
export function isMissing(page: Page): boolean {
  const heading = page.harvest.headings.find(({ level }) => level < 3)?.text ?? '';
  const title = page.title.replace(/^\(\d+\+?\)\s*/, '');
  return (
    notFound.test(clean(heading, 80)) || notFound.test(title) || /page_not_found/.test(page.metas.get('pagekey') ?? '')
  );
}

/** The server wrote this page for this address, and named its kind: nothing older can stand in it. */
function isServed(page: Page): boolean {
  return (page.metas.get('pagekey') ?? '') !== '' && !isWall(page);
}

/** What the page script calls content that has not changed since the address did. */
const UNSETTLED = 'unsettled';

/**
 * Whether the content belongs to the address, as far as its first link to a further page of its own says
 * ("/company/acme/jobs/", "/jobs/view/123"); null when it has none, and may be anybody's.
 */
export function isContentOfAddress(page: Page): boolean | null {
  const { key } = linkedInAddress(page.url);
  if (isServed(page)) return true;
  const written = ownKey(page);
  if (written !== null) return written === key || isNumbered(page, key);
  return page.harvest.cut.includes(UNSETTLED) ? false : null;
}

/** The key in the content's links to its own further pages; null when there is none. */
export function ownKey({ harvest }: Page): string | null {
  const written = harvest.parts.find(({ name }) => name === 'own-page')?.value;
  return written === undefined ? null : percentDecoded(written).toLowerCase();
}

/** A company's number stands in its address at times; its content shows its own in the link to its people. */
function isNumbered({ harvest }: Page, key: string): boolean {
  const people = harvest.parts.find(({ name }) => name === 'members-link')?.value ?? '';
  return /^\d+$/.test(key) && new RegExp(`(?<!\\d)${key}(?!\\d)`).test(people.replace(/%\d\w/g, ' '));
}

/** Whether two texts of a page call it the same: "Acme Oy: About" and "Acme Oy". */
export function callsAlike(title: string, name: string): boolean {
  const [whole, part] = [nameKey(title), nameKey(name)];
  return part !== '' && (whole.includes(part) || (whole !== '' && part.includes(whole)));
}
