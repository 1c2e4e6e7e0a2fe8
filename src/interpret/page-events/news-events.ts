import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import { domainLabel } from '../domain.ts';
import { mentionsIn } from '../mentions.ts';
import { nameKey } from '../name-words.ts';
import { pathSegments } from '../own-address.ts';
import { BLOG_SECTIONS } from '../words/news-sections.ts';
import { namesOf } from './company-names.ts';
import { type Item, observationsOf } from './item-events.ts';

const blogs = new Set(BLOG_SECTIONS.map(nameKey));

/**
 * What an item of a company's own news (of a feed it publishes) tells of it, surest first. Its language tells itself. In
 * a blog the company writes of others too: there it must be named, or the event said outright.
 */
export function eventsOfNews(item: Omit<Item, 'when'>, facts: CompanyFacts): Observation[] {
  const names = namesOf(facts, domainLabel(facts.domain?.value ?? null));
  const isBlog = URL.canParse(item.url) && pathSegments(new URL(item.url)).some((part) => blogs.has(nameKey(part)));
  const headline = item.headline.toLowerCase();
  const isNamed = names.some((name) => mentionsIn(headline, name, 1) > 0);
  const place = isBlog && !isNamed ? 'text' : 'own-news';
  return observationsOf({ ...item, when: null }, null, { place, names }, isBlog ? 'anybody' : 'company');
}
