// Pages that stand in front of a site, or where no site is yet.
import type { Page } from '../page.ts';
import { escapePattern } from '../text.ts';
import { CHECK_TITLES, DEFAULT_TITLES, PROMISED_TITLES } from '../words/empty-pages.ts';
import type { MarkKind, Marks } from './marks.ts';

const checkTitle = new RegExp(`^(?:${CHECK_TITLES.map(escapePattern).join('|')})(?![\\wÀ-ӿ])`, 'iu');
const defaultTitle = new RegExp(`^(?:${DEFAULT_TITLES.join('|')})$`, 'iu');
const promisedTitle = new RegExp(`^(?:${PROMISED_TITLES.map(escapePattern).join('|')})[\\s!.…]*(?:$|[|–—-]\\s)`, 'iu');
const CONSENT_ADDRESS = /^https?:\/\/(?:consent|cmp)\.|\/collectConsent\b/i;
/** Such pages are short; a page with more lines has something of its own to say. */
const SHORT = 30;
const LONGER = 80;
/** All that an application shows before its scripts have run. */
const NEEDS_SCRIPTS =
  /(?:enable|requires?|needs?|aktivieren|aktivera|aktiver|salli) javascript|javascript (?:is (?:required|disabled)|enabled)/i;
const NOTHING_ELSE = 3;
const LOREM = /\blorem ipsum\b/i;

/** Whether something keeps the reader from the site: a check for a person, or a wall of consent. */
export function isBlocked(page: Page, marks: (kind: MarkKind) => Marks): boolean {
  const { title, lines, url } = page;
  if (CONSENT_ADDRESS.test(url)) return true;
  if (lines.length > SHORT) return false;
  if (lines.length <= NOTHING_ELSE && lines.some(({ text }) => NEEDS_SCRIPTS.test(text))) return true;
  const isCheck = marks('check').text.size > 0 || (checkTitle.test(title) && lines.length < SHORT / 2);
  return (
    isCheck || marks('consent').text.size > 2 || (marks('consent').head.size > 0 && marks('consent').text.size > 1)
  );
}

/** Whether nobody has put a site here yet: a parked domain, a server's own page, an error, a template as bought. */
export function isEmptySite(page: Page, marks: (kind: MarkKind) => Marks): boolean {
  const { title, lines } = page;
  if (lines.length > LONGER) return false;
  const parked = marks('parked');
  if (parked.head.size + parked.text.size > 0) return true;
  if (lines.length <= SHORT && (defaultTitle.test(title) || promisedTitle.test(title))) return true;
  return isTemplate(page, marks('template'));
}

function isTemplate({ lines }: Page, { head, text }: Marks): boolean {
  const lorem = lines.filter((line) => LOREM.test(line.text)).length;
  return head.size + text.size + Math.min(2, lorem) >= 3 && (head.size > 0 || text.size > 1);
}
