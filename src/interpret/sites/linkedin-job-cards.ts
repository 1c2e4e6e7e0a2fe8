import type { Observation } from '../../model/reading.ts';
import type { Page } from '../page.ts';
import { clean } from '../text.ts';
import { partsOf } from './linkedin-rows.ts';
import { daysAgoIn, whenIn } from './relative-time.ts';

const BETWEEN = /\s[|·•]\s/;
const LONGEST_TITLE = 200;

/** "Sales manager, Tampere": what is sought and where, as one line. */
export function hiring(title: string, place: string, when: Observation['when'], excerpt: string): Observation {
  const town = clean(place.split(',')[0] ?? '', 60);
  const line = town === '' ? title : `${title}, ${town}`;
  return { type: 'hiring', title: clean(line, LONGEST_TITLE), when, excerpt: clean(excerpt, LONGEST_TITLE) };
}

/** The jobs of a company's Jobs tab: a card is the title, then the company, the place and how long ago. */
export function jobCards(page: Page): Observation[] {
  return partsOf(page, 'open-job').flatMap((card) => {
    const [title = '', ...pieces] = card.split(BETWEEN);
    const place = pieces.find((piece) => isPlace(piece)) ?? '';
    return title === '' ? [] : [hiring(title, place, whenIn(card), card)];
  });
}

/** Whether a piece of a job's card is its place: it has a comma and no number, and is no sentence. */
export function isPlace(piece: string): boolean {
  return piece.includes(',') && piece.length < 80 && !/[\d.!?]/.test(piece) && daysAgoIn(piece) === null;
}
