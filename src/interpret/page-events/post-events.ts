import type { CompanyFacts } from '../../model/company.ts';
import type { Observation } from '../../model/reading.ts';
import type { When } from '../../model/when.ts';
import { shortAgeIn } from '../dates/age.ts';
import { daysIn } from '../dates/days.ts';
import type { Page } from '../page.ts';
import { phraseWords } from '../phrases.ts';
import { partsOf } from '../sites/linkedin-rows.ts';
import { namesOf } from './company-names.ts';
import { observationsOf } from './item-events.ts';

/** Between the pieces of a part, as the page script writes it. */
const BETWEEN = /(?:^|\s)\|\s/;
/** Of a piece that is an age and nothing else. */
const LONGEST_AGE = 40;

/** What a company's own posts on LinkedIn tell of it. Their times are mostly ages; their language is their own. */
export function eventsOfPosts(page: Page, facts: CompanyFacts): Observation[] {
  const setting = { place: 'own-news', names: namesOf(facts, facts.linkedIn?.value.slug ?? '') } as const;
  const told = new Set<string>();
  return partsOf(page, 'post').flatMap((part) => {
    const [time = '', ...pieces] = part.split(BETWEEN);
    const lead = pieces.filter((piece) => !isAge(piece)).join('\n');
    // A public page states its posts and shows them as well; the stated ones come first and have their day.
    const key = phraseWords(lead).slice(0, 10).join(' ');
    if (told.has(key)) return [];
    told.add(key);
    const when = whenOf([time, ...pieces.slice(0, 2)]);
    return observationsOf({ headline: '', lead, when, url: '' }, null, setting, 'anybody');
  });
}

const isAge = (piece: string) => piece.length <= LONGEST_AGE && shortAgeIn(piece) !== null;

function whenOf([time = '', ...pieces]: readonly string[]): When | null {
  const [day] = daysIn(time, 'day-first');
  if (day !== undefined) return { earliest: day.earliest, latest: day.latest };
  return shortAgeIn(time) ?? pieces.filter(isAge).map(shortAgeIn)[0] ?? null;
}
