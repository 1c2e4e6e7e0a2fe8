import { afterEach, describe, expect, it } from 'vitest';
import { employees, NOW, place, someCompany, someContact, someSignal } from '../../tests/support/companies.ts';
import { speak } from '../../tests/support/spoken-language.ts';
import { someDatedSignal, someFit, somePlay, someTabView, someVerdict } from '../../tests/support/verdicts.ts';
import { LABELS } from '../model/verdict.ts';
import { criterionSentence } from './criterion-sentence.ts';
import { formatAge, formatAgo } from './format.ts';
import { badgeLetter } from './names.ts';
import { unknownBlanks } from './play-blanks.ts';
import { editableWords, playWords } from './play-words.ts';
import { reasonSentence } from './reason-sentence.ts';
import { changeWords } from './signal-words.ts';
import { titleOf } from './title.ts';
import { translateCount } from './translate.ts';

afterEach(() => speak('en'));

describe('badgeLetter', () => {
  it('tells every label with a company apart, but leaves a page without one bare', () => {
    for (const language of ['en', 'fi'] as const) {
      speak(language);
      const letters = LABELS.filter((label) => label !== 'no-company').map(badgeLetter);
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.every((letter) => letter.length === 1)).toBe(true);
      expect(badgeLetter('no-company')).toBe('');
    }
  });
});

describe('ages', () => {
  it('are told in the unit a person would use', () => {
    expect([0, 1, 13, 21, 90, 800].map(formatAge)).toEqual([
      'today',
      'yesterday',
      '13 days ago',
      '3 weeks ago',
      '3 months ago',
      '2 years ago',
    ]);
  });

  it('count calendar days, not periods of 24 hours', () => {
    const lateLastNight = new Date(NOW).setHours(0, 0, 0, 0) - 60_000;
    expect(formatAgo(lateLastNight, NOW)).toBe('yesterday');
  });
});

describe('criterionSentence', () => {
  it('names countries in the language of the seller', () => {
    expect(criterionSentence(place(['FI', 'SE']))).toBe('Place: Finland or Sweden');
    speak('fi');
    expect(criterionSentence(place(['FI', 'SE']))).toBe('Sijainti: Suomi tai Ruotsi');
  });

  it('tells open and closed ranges apart', () => {
    expect(criterionSentence(employees(50, 1_500))).toBe('Employees: 50–1,500');
    expect(criterionSentence(employees(50, null))).toBe('Employees: 50 or more');
    expect(criterionSentence(employees(null, 50))).toBe('Employees: at most 50');
  });

  it('counts what is too much to name', () => {
    expect(criterionSentence(place(['FI', 'SE', 'NO', 'DK', 'EE', 'IS']))).toBe(
      'Place: Finland, Sweden, Norway or 3 more',
    );
  });

  it('says when nothing is asked', () => {
    expect(criterionSentence(place([]))).toBe('Place: nothing asked yet');
  });
});

describe('reasonSentence', () => {
  it('says which event flipped which criterion', () => {
    const flip = {
      signal: someSignal({ type: 'expansion', title: '' }),
      icp: { id: 'icp', name: 'Nordic' },
      criteria: [place(['FI'])],
    };
    expect(reasonSentence({ code: 'now-matches', flip })).toBe('Expansion made it match Nordic. What changed: Place.');
    expect(reasonSentence({ code: 'no-longer-matches', flip })).toBe(
      'Expansion ended the match with Nordic. What changed: Place.',
    );
  });

  it('names the person whose engagement it was', () => {
    const signal = someSignal({ type: 'demo-request', title: 'Aino Esimerkki', source: 'engagement' });
    expect(reasonSentence({ code: 'fresh-signal', signal: someDatedSignal({ signal }) })).toBe(
      'Demo request: Aino Esimerkki (3 days ago).',
    );
  });

  it('gives the age of a fresh signal', () => {
    expect(reasonSentence({ code: 'fresh-signal', signal: someDatedSignal() })).toBe(
      'Funding: “Lumivaara raises 4 million” (3 days ago).',
    );
  });

  it('says when to look again after bad news', () => {
    const signal = someDatedSignal({ signal: someSignal({ type: 'layoffs', title: '' }) });
    const lookAgainAt = new Date(2027, 2, 5).getTime();
    expect(reasonSentence({ code: 'negative-signal', signal, lookAgainAt })).toBe(
      'Layoffs or savings (3 days ago). Look again on 5 Mar 2027.',
    );
  });

  it('says how little is known, also where that is nothing', () => {
    const sentence = (coverage: number) => reasonSentence({ code: 'too-little-known', fit: someFit({ coverage }) });
    expect(sentence(30)).toContain('only 30 % of what the profile asks');
    expect(sentence(0)).toContain('nothing of what the profile asks');
  });

  it('names the last engagement of a person, whatever their order', () => {
    const contact = someContact({
      engagements: [
        { type: 'download', date: new Date(2026, 0, 2).getTime(), source: '', url: '' },
        { type: 'demo-request', date: new Date(2026, 2, 4).getTime(), source: '', url: '' },
        { type: 'webinar', date: new Date(2026, 1, 3).getTime(), source: '', url: '' },
      ],
    });
    const by = { preset: 'engagement-first', leadFrom: 'lead' } as const;
    expect(reasonSentence({ code: 'engaged', contact, by })).toContain('Demo request 4 Mar 2026');
  });
});

describe('playWords', () => {
  it('opens with the words for the event, to the contact by first name', () => {
    const words = playWords(somePlay({ id: 'act-on-trigger', contact: 'Aino Esimerkki', signal: someSignal() }));
    expect(words.action).toBe('Contact Lumivaara Oy before the news grows old');
    expect(words.opener).toMatch(/^Hi Aino! I read about the new funding at Lumivaara Oy/);
  });

  it('greets nobody by name when nobody is known', () => {
    expect(playWords(somePlay()).opener).toMatch(/^Hi! /);
  });

  it('has no opening line where nobody should be called', () => {
    expect(playWords(somePlay({ id: 'hold-layoffs', signal: someSignal({ type: 'layoffs' }) })).opener).toBeNull();
    expect(playWords(somePlay({ id: 'act-on-trigger', signal: someSignal({ type: 'closure' }) })).opener).toBeNull();
  });

  it("takes the seller's own words, with every blank that is known filled in", () => {
    const words = {
      action: 'Ring {contact} at {company}',
      why: '{signal} on {date}, {firm}',
      opener: 'Moi {contact}! Miten menee?',
    };
    const signal = someSignal({ title: '', date: new Date(2026, 10, 19).getTime() });
    const rule = { when: {}, words };
    expect(playWords(somePlay({ rule, signal, contact: 'Aino Esimerkki' }))).toEqual({
      action: 'Ring Aino Esimerkki at Lumivaara Oy',
      why: 'Funding on 19 Nov 2026, {firm}',
      opener: 'Moi Aino! Miten menee?',
    });
    expect(playWords(somePlay({ rule, signal })).opener).toBe('Moi! Miten menee?');
    expect(playWords(somePlay({ rule: { when: {}, words: { ...words, opener: '' } } })).opener).toBeNull();
    expect(unknownBlanks(words.why)).toEqual(['{firm}']);
  });

  it('gives the shipped words to be edited with their blanks open, and fills them to the same words again', () => {
    const words = editableWords('act-on-funding');
    expect(words.action).toBe('Call {company} while the money is being planned');
    expect(words.opener).toBe('Hi {contact}! {opener}');
    expect(editableWords('contact-lead').opener).toMatch(/^Hi \{contact\}! .* \{company\}\?$/);
    const play = somePlay({ id: 'act-on-funding', contact: 'Aino Esimerkki', signal: someSignal() });
    expect(playWords({ ...play, rule: { when: {}, words } })).toEqual(playWords(play));
  });

  it('reads a play of a later version as "find out more"', () => {
    expect(playWords(somePlay({ id: 'send-flowers' })).action).toBe('Find out more about Lumivaara Oy');
  });
});

describe('titleOf', () => {
  it('says the label, the company and the first reason', () => {
    expect(titleOf(someTabView(), NOW)).toBe('Prospect: Lumivaara Oy. Matches “Nordic software”: fit 100 of 100.');
  });

  it('leaves the reason out when there is none', () => {
    expect(titleOf(someTabView({ verdict: someVerdict({ reasons: [] }) }), NOW)).toBe('Prospect: Lumivaara Oy');
  });

  it('ends a name with one full stop', () => {
    const { facts } = someTabView();
    const fox = someTabView({ facts: { ...facts, name: { ...facts.name, value: 'Red Fox Sp. z o.o.' } } });
    expect(titleOf(fox, NOW)).toMatch(/^Prospect: Red Fox Sp\. z o\.o\. Matches/);
  });

  it('reminds of a follow-up once its day has come', () => {
    const company = someCompany({ followUp: { at: NOW - 3 * 86_400_000, note: 'Ask about the budget' } });
    const view = someTabView({ company, verdict: someVerdict({ reasons: [] }) });
    expect(titleOf(view, NOW)).toBe('Follow-up due 3 days ago: Ask about the budget. Prospect: Lumivaara Oy');
    expect(titleOf(view, NOW - 4 * 86_400_000)).toBe('Prospect: Lumivaara Oy');
  });

  it('says why there is no company', () => {
    expect(titleOf({ status: 'no-company', url: '', reason: 'login-page', fillIn: null }, NOW)).toBe(
      'No company here. This is a login page.',
    );
  });
});

describe('translateCount', () => {
  it('takes the form that the count asks for', () => {
    expect([translateCount('play_within', 1), translateCount('play_within', 3)]).toEqual([
      'within 1 day',
      'within 3 days',
    ]);
  });
});

describe('a fit of a fraction', () => {
  it('is told as a whole number', () => {
    const fit = someFit({ score: 66.6667 });
    expect(reasonSentence({ code: 'below-threshold', fit })).toBe(
      'Fit 67 is under the 60 that “Nordic software” asks for.',
    );
  });
});

describe('what an event changed', () => {
  it.each([
    [{ field: 'employees', before: '85', after: '140' }, 'Number of employees: 85 → 140'],
    [{ field: 'country', before: null, after: 'SE' }, 'Country: now Sweden'],
    [{ field: 'technology', before: 'Magento', after: null }, 'Technology: no longer Magento'],
  ] as const)('%o', (change, words) => {
    expect(changeWords(change)).toBe(words);
  });
});
