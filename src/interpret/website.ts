import type { Reading } from '../model/reading.ts';
import { readArticle } from './article.ts';
import { companyFactsOf } from './company-facts.ts';
import { isEntry, withoutForeign } from './foreign-organisations.ts';
import { employersOn, readAdvert } from './kinds/job-advert.ts';
import { readListing } from './kinds/listing.ts';
import type { Page } from './page.ts';
import { eventsOfCompanyPage } from './page-events/company-events.ts';
import { kindOfPage, kindOfSite } from './page-kind.ts';

/** Reads a page of any site whose structure we do not know: first what kind of page it is, then what that kind tells. */
export function readWebsite(written: Page): Reading {
  const page = withoutForeign(written);
  const site = kindOfSite(page) ?? (isEntry(written) ? { kind: 'listing' } : null);
  const facts = site === null ? companyFactsOf(page) : null;
  const kind = site ?? kindOfPage(page, facts);
  switch (kind.kind) {
    case 'article':
      return readArticle(page);
    case 'listing':
      return readListing(page);
    case 'advert':
      return readAdvert(page, employersOn(page));
    case 'unreadable':
      return { kind: 'unreadable', url: page.url };
    case 'none':
      return { kind: 'none', url: page.url, reason: kind.reason };
    case 'company':
      return facts === null
        ? { kind: 'none', url: page.url, reason: 'nothing-found' }
        : { kind: 'company', url: page.url, facts, observations: eventsOfCompanyPage(page, facts), person: null };
  }
}
