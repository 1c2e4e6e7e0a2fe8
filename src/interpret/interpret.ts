// Harvest → Reading. Pure: no DOM, no clock, no network. One file per kind of fact; this one is their order.
import type { Harvest } from '../model/harvest.ts';
import type { Reading } from '../model/reading.ts';
import { readArticle } from './article.ts';
import { companyFactsOf } from './company-facts.ts';
import { withNaceCodes } from './linkedin-industries.ts';
import { pageOf } from './page.ts';
import { kindOfPage } from './page-kind.ts';
import { isLinkedIn, readLinkedIn } from './sites/linkedin.ts';

/** Reads a harvest: which company the page is of or about, or why none. Takes any harvest its schema accepts. */
export function interpret(harvest: Harvest): Reading {
  const page = pageOf(harvest);
  if (isLinkedIn(page)) return withNaceCodes(readLinkedIn(page));
  const facts = companyFactsOf(page);
  const kind = kindOfPage(page, facts);
  if (kind.kind === 'article') return readArticle(page);
  if (kind.kind === 'none' || facts === null) {
    return { kind: 'none', url: page.url, reason: kind.kind === 'none' ? kind.reason : 'nothing-found' };
  }
  return { kind: 'company', url: page.url, facts, observations: [], person: null };
}
