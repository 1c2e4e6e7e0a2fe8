import type { Observation } from '../../model/reading.ts';
import { ageIn } from '../dates/age.ts';
import type { Page } from '../page.ts';
import { clean } from '../text.ts';
import { partsOf } from './linkedin-rows.ts';

const BETWEEN = /\s[|·•]\s/;
const LONGEST_TITLE = 200;
/** LinkedIn itself says that the job is open. */
const SHOWN_AS_OPEN = 80;

/** "Sales manager, Tampere": what is sought and where, as one line. */
export function hiring(title: string, place: string, when: Observation['when'], excerpt: string): Observation {
  const town = clean(place.split(',')[0] ?? '', 60);
  const line = town === '' ? title : `${title}, ${town}`;
  return {
    type: 'hiring',
    title: clean(line, LONGEST_TITLE),
    when,
    excerpt: clean(excerpt, LONGEST_TITLE),
    confidence: SHOWN_AS_OPEN,
    url: '',
  };
}

/** The jobs of a company's Jobs tab: a card is the title, then the company, the place and how long ago. */
export function jobCards(page: Page): Observation[] {
  return partsOf(page, 'open-job').flatMap((card) => {
    const [title = '', ...pieces] = card.split(BETWEEN);
    const place = pieces.find((piece) => isPlace(piece)) ?? '';
    return title === '' ? [] : [hiring(title, place, ageIn(card), card)];
  });
}

/** Whether a piece of a job's card is its place: it has a comma and no number, and is no sentence. */
export function isPlace(piece: string): boolean {
  return piece.includes(',') && piece.length < 80 && !/[\d.!?]/.test(piece) && ageIn(piece) === null;
}
