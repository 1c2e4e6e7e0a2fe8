import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import { headlineOf } from '../article-subject.ts';
import { publishedOn } from '../dates/published.ts';
import type { EventSetting } from '../events/setting.ts';
import { isWire } from '../kinds/known-site.ts';
import type { Page } from '../page.ts';
import { namesOf } from './company-names.ts';
import { type Owner, observationsOf } from './item-events.ts';
import { leadOf } from './lead.ts';
import { languageOfNews } from './text-language.ts';

/** What an article by somebody else, or a wire's release, tells of the company it is about. */
export function eventsOfArticle(page: Page, facts: CompanyFacts, publisher: string): Observation[] {
  const place = isWire(page) ? 'own-news' : 'article';
  return eventsUnder(page, headlineOf(page, publisher), { place, names: namesOf(facts, '') }, 'company');
}

/** What the one article of a page tells under its headline, with the day of its publication. */
export function eventsUnder(page: Page, headline: string, setting: EventSetting, owner: Owner): Observation[] {
  const language = languageOfNews(page);
  if (language === 'other' || headline === '') return [];
  const item = { headline, lead: leadOf(page, headline), when: null, url: '' };
  const observations = observationsOf(item, language, setting, owner);
  if (observations.length === 0) return [];
  const when = publishedOn(page, headline)?.when ?? null;
  return observations.map((observation) => ({ ...observation, when }));
}
