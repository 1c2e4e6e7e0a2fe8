import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import { shortAgeIn } from '../dates/age.ts';
import type { Page } from '../page.ts';
import { partsOf } from '../sites/linkedin-rows.ts';
import { namesOf } from './company-names.ts';
import { observationsOf } from './item-events.ts';

/** Between the pieces of a part, as the page script writes it. */
const BETWEEN = /(?:^|\s)\|\s/;

/** What a company's own posts on LinkedIn tell of it. Their times are ages; their language is their own. */
export function eventsOfPosts(page: Page, facts: CompanyFacts): Observation[] {
  const setting = { place: 'own-news', names: namesOf(facts, facts.linkedIn?.value.slug ?? '') } as const;
  return partsOf(page, 'post').flatMap((part) => {
    const [time = '', ...pieces] = part.split(BETWEEN);
    const lead = pieces.filter((piece) => shortAgeIn(piece) === null || piece.length > 40).join('\n');
    const when =
      shortAgeIn(time) ??
      pieces
        .slice(0, 2)
        .map(shortAgeIn)
        .find((age) => age !== null) ??
      null;
    return observationsOf({ headline: '', lead, when, url: '' }, null, setting, 'anybody');
  });
}
