import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../../tests/support/cpu-time.ts';
import { SURE_ENOUGH } from '../../model/signal.ts';
import { compile } from './compiled-lexicon.ts';
import type { EventLexicon } from './event-lexicon.ts';
import { eventsBy, eventsIn } from './events-in.ts';
import type { EventSetting } from './setting.ts';

const LEXICON: EventLexicon = {
  sets: { BUYS: 'buys|bought|acquir*' },
  events: {
    acquisition: { strong: ['<BUYS> {name}'], weak: ['<BUYS>'] },
    funding: { likely: ['raises {money}'] },
    hiring: { weak: ['new jobs'] },
  },
  negations: ['not'],
  hedges: ['could'],
  not: [],
};
const lexicon = compile(LEXICON, 'en');
const ANYWHERE: EventSetting = { place: 'text', names: [] };
const OWN_NEWS: EventSetting = { place: 'own-news', names: ['voltia'] };
const ARTICLE: EventSetting = { place: 'article', names: ['voltia nordic', 'voltia'] };

const told = (text: string, setting = ANYWHERE) =>
  eventsBy(lexicon, text, setting).map(({ type, confidence }) => [type, confidence]);

describe('events of a text', () => {
  it('are one of each type, in the order of the text, with the words and the sentence that tell them', () => {
    const text = 'It raises $3m. Then Voltia buys Kelme. Voltia bought Oster.';
    expect(eventsBy(lexicon, text, ANYWHERE)).toEqual([
      { type: 'funding', confidence: 70, start: 3, end: 13, sentence: 'It raises $3m' },
      { type: 'acquisition', confidence: 85, start: 27, end: 37, sentence: 'Then Voltia buys Kelme' },
    ]);
  });

  it('are as sure as the surest pattern', () => {
    expect(told('Somebody buys something')).toEqual([['acquisition', 45]]);
    expect(told('Somebody buys something. Somebody buys Kelme')).toEqual([['acquisition', 85]]);
  });

  it('are less sure by a hedge or in a question, and not given below 30', () => {
    expect(told('Voltia could soon acquire Kelme')).toEqual([['acquisition', 55]]);
    expect(told('Voltia buys Kelme?')).toEqual([['acquisition', 55]]);
    expect(told('Voltia could buys things')).toEqual([]);
  });

  it('are none in an empty text', () => {
    expect(told('')).toEqual([]);
    expect(eventsIn('', null, ANYWHERE)).toEqual([]);
  });
});

describe('of two types one event is told in the words of', () => {
  const types = (text: string) =>
    eventsIn(text, 'en', ANYWHERE).map(({ type, confidence }) => [type, confidence >= SURE_ENOUGH]);

  it('an offer on the exchange is no round of funding of its own', () => {
    expect(types('Voltia files for IPO and raises $40 million')).toEqual([
      ['ipo-listing', true],
      ['funding', false],
    ]);
  });

  it('the earlier counts where both are as sure', () => {
    expect(types('Voltia announces merger with Kelme. Oster closes the store.')).toEqual([
      ['acquisition', true],
      ['closure', false],
    ]);
  });

  it('no sure one is told in the words of one that is only likely by its subject', () => {
    const text = 'Voltia receives $18 million in Series B funding\nVoltia intends to extend sales to new customers.';
    const [first] = eventsIn(text, 'en', OWN_NEWS);
    expect(first).toMatchObject({ type: 'funding', confidence: 85 });
  });

  it('both count where they go together', () => {
    expect(types('Voltia closes plant and lays off 40 workers')).toEqual([
      ['closure', true],
      ['layoffs', true],
    ]);
  });
});

describe('a text that begins with somebody who is no firm', () => {
  it('tells no event of a firm, but a contract', () => {
    const events = { ...LEXICON.events, 'contract-partnership': { strong: ['order'] } };
    const lexiconWithCouncil = compile({ ...LEXICON, events, notByFirms: ['^ .. council'] }, 'en');
    const types = (text: string) => eventsBy(lexiconWithCouncil, text, ANYWHERE).map(({ type }) => type);
    expect(types('The council helps Voltia. Then Oster buys Kelme on order.')).toEqual(['contract-partnership']);
    expect(types('Then Oster buys Kelme on order. The council helps Voltia.')).toEqual([
      'acquisition',
      'contract-partnership',
    ]);
  });
});

describe('on the company’s own news', () => {
  it.each([
    ['Voltia creates new jobs in the north.', 65, 'the company is named before it'],
    ['We have new jobs in the north.', 65, 'we'],
    ['The company has new jobs in the north.', 65, 'a word for the firm'],
    ['30 new jobs in the north', 65, 'a headline'],
    ['There are new jobs in the north.', 45, 'nobody'],
  ])('a weak hit is sure by its subject: %s', (text, confidence) => {
    expect(told(text, OWN_NEWS)).toEqual([['hiring', confidence]]);
  });

  it('a hedge counts as anywhere', () => {
    expect(told('Voltia could have new jobs.', OWN_NEWS)).toEqual([['hiring', 35]]);
  });
});

describe('in an article', () => {
  it.each([
    ['Voltia buys Kelme.', 85],
    ['Voltia Nordic buys Kelme.', 85],
    ['Voltias owner buys Kelme.', 85],
    ['Oster buys Kelme from Voltia.', 80],
    ['Oster buys Kelme. Voltia is a rival.', 60],
    ['Oster buys Kelme.', 45],
    ['Voltiamaterial buys Kelme.', 45],
    ['Voltia buys something.', 65],
  ])('an event counts where the company is named: %s', (text, confidence) => {
    expect(told(text, ARTICLE)).toEqual([['acquisition', confidence]]);
  });
});

describe('a hostile text', () => {
  it.each([
    ['one token of a megabyte', 'a'.repeat(1_000_000)],
    ['a hundred thousand hits', 'Voltia buys Kelme '.repeat(100_000)],
    ['a hundred thousand names', `${'Voltia '.repeat(100_000)}buys`],
    ['nothing but marks', '.?!"&%'.repeat(200_000)],
    ['hyphens without end', 'a-'.repeat(500_000)],
    ['numbers without end', '1 '.repeat(500_000)],
  ])('is read in no time: %s', (_, text) => {
    eventsBy(lexicon, text.slice(0, 100), ANYWHERE);
    const time = cpuTimeOf(() => {
      for (const language of ['en', 'fi', null] as const) eventsIn(text, language, ANYWHERE);
    });
    expect(eventsBy(lexicon, text, ANYWHERE).length).toBeLessThanOrEqual(1);
    expect(time).toBeLessThan(2_000);
  });

  it('gives no longer a sentence than asked for', () => {
    const [event] = eventsBy(lexicon, `buys Kelme ${'verylongword'.repeat(1_000)}`, ANYWHERE);
    expect(event?.sentence.length).toBeLessThanOrEqual(400);
  });
});
