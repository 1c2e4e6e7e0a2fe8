// What happened at a company, as told by a page of its own site.
import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import { SURE_ENOUGH } from '../../model/signal.ts';
import { headlineOf } from '../article-subject.ts';
import { isArticle } from '../kinds/news-points.ts';
import { nameKey } from '../name-words.ts';
import type { Page } from '../page.ts';
import { eventsUnder } from './article-events.ts';
import { namesOf } from './company-names.ts';
import { observationsOf } from './item-events.ts';
import { ownerIn, ownSetting } from './own-setting.ts';
import { addressSection, headingSection, isHome, isListHead, type Section, sectionOf, segmentsOf } from './sections.ts';
import { teasersOn } from './teasers.ts';
import { languageOfNews } from './text-language.ts';

const MOST_TEASERS = 25;
const SHORTEST_HEADLINE = 12;

/** The events a page of the company's own site tells of: of its one article, or of each of its news items. */
export function eventsOfCompanyPage(page: Page, facts: CompanyFacts): Observation[] {
  const section = sectionOf(page);
  if (section === 'none') return [];
  const names = namesOf(facts, page.label);
  const headline = headlineOf(page, page.metas.get('og:site_name') ?? facts.name.value);
  return isOneArticle(page, section, headline, names)
    ? eventsUnder(page, headline, ownSetting(headline, section, names), ownerIn(section))
    : teased(page, section, names);
}

function teased(page: Page, section: Section, names: readonly string[]): Observation[] {
  const language = languageOfNews(page);
  if (language === 'other') return [];
  return teasersOn(page)
    .filter(({ when }) => section === 'news' || when !== null)
    .slice(0, MOST_TEASERS)
    .flatMap((teaser) => {
      const owner = section === 'news' ? 'company' : ownerIn(addressSection(teaser.url));
      return observationsOf(teaser, language, ownSetting(teaser.headline, section, names), owner);
    })
    .filter(({ when, confidence }) => when !== null || confidence >= SURE_ENOUGH);
}

/** Whether the page is one article, not a list of several nor a page of another kind. */
function isOneArticle(page: Page, section: Section, headline: string, names: readonly string[]): boolean {
  if (headline.length < SHORTEST_HEADLINE || isHome(page) || isListHead(page)) return false;
  if (headingSection(headline) !== 'other' || names.some((name) => nameKey(name) === nameKey(headline))) return false;
  return isArticle(page) || (section !== 'other' && segmentsOf(page.url).length > 1);
}
