import { describe, expect, it } from 'vitest';
import { SURE_ENOUGH } from '../../model/signal.ts';
import type { LexiconLanguage } from './event-lexicon.ts';
import { eventsIn } from './events-in.ts';

const sureTypes = (text: string, language: LexiconLanguage) =>
  eventsIn(text, language, { place: 'text', names: [] })
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ type }) => type);

const TALK: readonly (readonly [LexiconLanguage, string])[] = [
  ['en', 'If a company lays off staff, it must tell the union.'],
  ['en', 'Four of five companies lay off staff'],
  ['en', 'Two years ago Voltia acquired Kelme.'],
  ['en', 'Number of bankruptcies fell in October'],
  ['en', 'Invitation to presentation of the interim report for the third quarter 2025'],
  ['fi', 'Miten yt-neuvottelut aloitetaan'],
  ['fi', 'Jos yhtiö aloittaa muutosneuvottelut, siitä on kerrottava.'],
  ['fi', 'Konkurssien määrä kasvoi lokakuussa'],
  ['sv', 'Antalet konkurser ökade i oktober'],
  ['sv', 'Om ett bolag varslar personal måste facket få veta det.'],
  ['sv', 'För två år sedan köpte Voltia konkurrenten Kelme.'],
  ['nb', 'Slik kjøper du opp et selskap: Voltia kjøper Kelme'],
  ['nb', 'Antall konkurser falt i oktober'],
  ['nb', 'De siste 12 måneder har 600 gått konkurs'],
  ['da', 'Antallet af konkurser faldt i oktober'],
  ['da', 'Hvis en virksomhed går konkurs, skal kurator kontaktes.'],
  ['da', 'Tips til den gode samarbejdsaftale'],
  ['en', 'Private companies raised $3bn last spring'],
  ['en', 'Halden, which is considering a new bid, acquires Kelme, The Post writes'],
  ['en', 'Analysts say Voltia reports record second-quarter results'],
  ['fi', 'Voltia ostaa Kelmen, kertoo lehti huhuihin viitaten.'],
  ['sv', 'Voltia köper Kelme, hoppas facket.'],
  ['nb', 'Norske selskaper kjøper Kelme AS'],
  ['nb', 'Analytikerne tror at Voltia kjøper Kelme AS.'],
  ['da', 'Voltia forbereder nu efter flere år at købe selskabet Kelme.'],
];

const NEWS: readonly (readonly [LexiconLanguage, string])[] = [
  ['en', 'Net sales grew to EUR 14 million, compared with EUR 11 million a year ago.'],
  ['en', 'Voltia acquires two companies'],
  ['fi', 'Voltia aloittaa muutosneuvottelut'],
  ['sv', 'Voltia försätts i konkurs'],
  ['nb', 'Voltia er konkurs'],
  ['da', 'Voltia går konkurs'],
];

describe('talk of cases, of many firms, of the past and to learners', () => {
  it.each(TALK)('tells nothing of a company, in %s: %s', (language, text) => {
    expect(sureTypes(text, language)).toEqual([]);
  });

  it.each(NEWS)('is not what news of a company are, in %s: %s', (language, text) => {
    expect(sureTypes(text, language)).not.toEqual([]);
  });
});
