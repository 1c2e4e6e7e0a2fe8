import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import { domainLabel } from '../domain.ts';
import { namesOf } from './company-names.ts';
import { type Item, observationsOf } from './item-events.ts';
import { ownSetting } from './own-setting.ts';
import { addressSection } from './sections.ts';

/**
 * What an item of a company's own news (of a feed it publishes) tells of it, surest first. Its language tells itself. In
 * a blog the company writes of others too: there it must be named, or the event said outright.
 */
export function eventsOfNews(item: Omit<Item, 'when'>, facts: CompanyFacts): Observation[] {
  const names = namesOf(facts, domainLabel(facts.domain?.value ?? null));
  const isBlog = addressSection(item.url) === 'blog';
  const setting = ownSetting(item.headline, isBlog ? 'blog' : 'news', names);
  return observationsOf({ ...item, when: null }, null, setting, isBlog ? 'anybody' : 'company');
}
