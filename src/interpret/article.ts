import type { Fact } from '../model/fact.ts';
import { factsOfName } from '../model/join-facts.ts';
import type { Reading } from '../model/reading.ts';
import { companyWrittenAbout } from './article-subject.ts';
import { legalNamesIn } from './legal-names.ts';
import { nameKey } from './name-words.ts';
import type { Page } from './page.ts';
import { eventsOfArticle } from './page-events/article-events.ts';
import { clean, makeFact } from './text.ts';

/** Reads an article by others: the company it is about when that is clear, else none. The publisher is never it. */
export function readArticle(page: Page): Reading {
  const publisher = publisherOf(page);
  const name = companyWrittenAbout(page, publisher?.value ?? '');
  if (name === null) return { kind: 'none', url: page.url, reason: 'news' };
  const facts = { ...factsOfName(name), legalName: legalNameOf(page, name) };
  return {
    kind: 'article',
    url: page.url,
    facts,
    observations: eventsOfArticle(page, facts, publisher?.value ?? ''),
    publisher,
  };
}

function publisherOf(page: Page): Fact<string> | null {
  const organisation = page.organisations.find(
    ({ isPublisher, types }) => isPublisher || types.includes('NewsMediaOrganization'),
  );
  const siteName = page.metas.get('og:site_name') ?? '';
  if (organisation !== undefined && siteName === '')
    return makeFact(organisation.name.slice(0, 200), organisation.source, organisation.name, 80);
  const last = page.segments.length > 1 ? (page.segments.at(-1) ?? '') : '';
  const name = clean(siteName === '' ? last : siteName, 200);
  return name === '' ? null : makeFact(name, siteName === '' ? 'title' : 'meta', name, 75);
}

/** The company's full name where the article writes it. */
function legalNameOf({ lines }: Page, name: Fact<string>): Fact<string> | null {
  const key = nameKey(name.value);
  for (const { text } of lines) {
    const legal = legalNamesIn(text).find((one) => nameKey(one.name) === key);
    if (legal !== undefined) return makeFact(legal.name, 'article', text, 80);
  }
  return null;
}
