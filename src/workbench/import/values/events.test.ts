import { describe, expect, it } from 'vitest';
import { NOW } from '../../../../tests/support/companies.ts';
import { ENGAGEMENT_TYPES } from '../../../model/contact.ts';
import { SIGNAL_TYPES } from '../../../model/signal.ts';
import { keysOf } from '../columns/header-tables.ts';
import { ENGAGEMENT_WORDS, SIGNAL_WORDS } from './event-words.ts';
import { confidenceIn, engagementTypeIn, eventDayIn, signalTypeIn } from './events.ts';

describe('the type of a signal', () => {
  it.each(SIGNAL_TYPES)('%s is told by its id', (type) => expect(signalTypeIn(type)).toEqual({ value: type }));

  it.each([
    ['Funding round', 'funding'],
    ['Series B', 'funding'],
    ['New CEO', 'leadership-change'],
    ['Job change', 'leadership-change'],
    ['YT-neuvottelut', 'layoffs'],
    ['Merger/Acquisition', 'acquisition'],
    ['M&A', 'acquisition'],
    ['News: Facilities Relocation', 'relocation'],
    ['receives_financing', 'funding'],
    ['Ny VD', 'leadership-change'],
    ['Nedbemanning', 'layoffs'],
    ['Ledige stillinger', 'hiring'],
    ['Demopyyntö', 'demo-request'],
    ['Konkurs', 'insolvency'],
  ])('%j is %s', (text, type) => expect(signalTypeIn(text)).toEqual({ value: type }));

  it.each(['Weather', 'Series of talks', '12'])('%j is none', (text) => {
    expect(signalTypeIn(text)).toEqual({ problem: 'bad-signal-type' });
  });
});

describe('what a person did', () => {
  it.each(ENGAGEMENT_TYPES)('%s is told by its id', (type) => {
    expect(engagementTypeIn(type)).toEqual({ value: type });
  });

  it.each([
    ['Form submission', 'contact-form'],
    ['Fill Out Form', 'contact-form'],
    ['Meeting', 'meeting'],
    ['Lunch', 'meeting'],
    ['Email clickthrough', 'email-click'],
    ['Web visit', 'page-read'],
    ['Osallistui webinaariin', 'webinar'],
    ['Bokat möte', 'meeting'],
    ['Käynti hintasivulla', 'pricing-visit'],
  ])('%j is %s', (text, type) => expect(engagementTypeIn(text)).toEqual({ value: type }));

  it('is not what we did ourselves', () => {
    expect(engagementTypeIn('Call')).toEqual({ problem: 'own-activity' });
    expect(engagementTypeIn('EMAIL')).toEqual({ problem: 'own-activity' });
    expect(engagementTypeIn('Dance')).toEqual({ problem: 'bad-engagement-type' });
  });
});

it.each([
  ['signals', SIGNAL_WORDS],
  ['engagements', ENGAGEMENT_WORDS],
] as const)('no word stands for two types of %s', (_, words: Readonly<Record<string, string>>) => {
  const types = new Map<string, Set<string>>();
  for (const [type, list] of Object.entries(words)) {
    for (const key of keysOf(list)) types.set(key, (types.get(key) ?? new Set()).add(type));
  }
  expect([...types].filter(([, all]) => all.size > 1).map(([key]) => key)).toEqual([]);
});

describe('how sure an event is', () => {
  it.each([
    ['85', 85],
    ['85 %', 85],
    ['0.85', 85],
    ['0,4', 40],
    ['1', 100],
    ['1 %', 1],
    ['1.0', 100],
    ['0', 0],
    ['High', 85],
    ['kohtalainen', 65],
    ['låg', 40],
    ['middels', 65],
    ['høj', 85],
  ])('%j is %i', (text, value) => expect(confidenceIn(text)).toEqual({ value }));

  it.each(['120', '-3', 'blue', '1e3'])('%j is nothing', (text) => {
    expect(confidenceIn(text)).toEqual({ problem: 'bad-confidence' });
  });
});

describe('the day of an event', () => {
  const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 12);

  it.each([
    ['2026-03-12', at(2026, 3, 12), false],
    ['12.3.2026', at(2026, 3, 12), false],
    ['12. maaliskuuta 2026', at(2026, 3, 12), false],
    ['12 maj 2026', at(2026, 5, 12), false],
    ['2026-03-12T09:30:00Z', at(2026, 3, 12), false],
    ['~2026-03-12', at(2026, 3, 12), true],
    ['noin 12.3.2026', at(2026, 3, 12), true],
    ['2026-03', at(2026, 3, 15), true],
    ['03/2026', at(2026, 3, 15), true],
    ['March 2026', at(2026, 3, 15), true],
  ])('%j is known, and whether it is only about right', (text, date, isDateRough) => {
    expect(eventDayIn(text, NOW)).toEqual({ value: { date, isDateRough } });
  });

  it.each(['03/04/2026', '2099-01-01', '2026-13', 'soon', '1890-01'])('%j is none', (text) => {
    expect(eventDayIn(text, NOW)).toEqual({ problem: 'bad-date' });
  });
});
