import type { Feed } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { registrableDomain } from './domain.ts';
import { absoluteAddress } from './own-address.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surestOfEach } from './text.ts';

const MOST = 5;
/** "Comments Feed", "kommentarsflöde", "kommenttien syöte", "Kommentar-Feed". */
const COMMENTS = /comment|komment/i;

/** The feeds a site announces of its own news: RSS, Atom or JSON Feed, on its own domain. What readers comment is left out. */
export function feedsOf(page: Page): Fact<Feed>[] {
  const feeds = page.harvest.links
    .filter(({ rel, text, href }) => rel === 'feed' && !COMMENTS.test(text) && !COMMENTS.test(href))
    .flatMap(({ text, href }) => {
      const address = absoluteAddress(href, page);
      if (address === null || page.domain === null || registrableDomain(address.href) !== page.domain) return [];
      if (isOfThisPage(address, page)) return [];
      return [makeFact({ address: address.href, title: clean(text, 200) }, 'link', `${text} ${address.href}`, 95)];
    });
  return surestOfEach(feeds, ({ address }) => address.replace(/^https?:\/\/(?:www\.)?|\/+$/g, '')).slice(0, MOST);
}

/** Blogs give every article a feed of its own; the news stand in the site's. */
function isOfThisPage({ pathname }: URL, { path }: Page): boolean {
  const place = path.replace(/\/+$/, '');
  return place.split('/').length > 2 && pathname.startsWith(`${place}/`);
}
