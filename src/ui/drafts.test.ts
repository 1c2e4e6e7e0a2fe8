import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someContact } from '../../tests/support/companies.ts';
import { CONSENTS, ENGAGEMENT_TYPES, STAGES } from '../model/contact.ts';
import { dayOf, timeOf } from './calendar-day.ts';
import { contactOfDraft, contactProblems, draftOfContact, EMPTY_CONTACT } from './contact-draft.ts';
import { type SignalDraft, signalOfDraft, signalProblems } from './signal-draft.ts';

const SIGNAL: SignalDraft = {
  type: 'funding',
  day: '2026-11-19',
  precision: 'exact',
  note: '',
  title: '',
  url: '',
  field: '',
  before: '',
  after: '',
};

describe('calendar days', () => {
  it('go there and back in the time zone of the seller', () => {
    expect(dayOf(timeOf('2026-03-29') ?? 0)).toBe('2026-03-29');
  });

  it.each(['', '2026', '12.3.2026', '2026-13-40'])('are not read from %j', (text) => {
    expect(timeOf(text)).toBeNull();
  });
});

describe('a contact draft', () => {
  it('needs a name', () => {
    expect([...contactProblems({ ...EMPTY_CONTACT, name: '  ' }, NOW).keys()]).toEqual(['name']);
  });

  it('takes an e-mail address or none, and nothing else', () => {
    const problems = (email: string) => contactProblems({ ...EMPTY_CONTACT, name: 'Aino', email }, NOW).get('email');
    expect([problems(''), problems('aino@lumivaara.example'), problems('aino')]).toEqual([
      undefined,
      undefined,
      'problem_email',
    ]);
  });

  it('refuses an engagement without a day, or with one that has not come', () => {
    const engagement = (key: string, day: string) =>
      ({ key, day, type: 'meeting', moment: NOW, source: '', url: '' }) as const;
    const draft = { ...EMPTY_CONTACT, name: 'Aino', engagements: [engagement('a', ''), engagement('b', '2099-01-01')] };
    expect(Object.fromEntries(contactProblems(draft, NOW))).toEqual({
      a: 'problem_day_missing',
      b: 'problem_day_ahead',
    });
  });

  it('gives an edited contact back unchanged, whatever is known of them', () => {
    const word = (most: number) => fc.string({ maxLength: most }).map((text) => text.trim());
    const contact = fc.record({
      name: word(120).filter((text) => text !== ''),
      role: word(120),
      email: fc.constantFrom('', 'aino@lumivaara.example', 'päivi@työ.example'),
      emailConsent: fc.constantFrom(...CONSENTS),
      phone: word(40),
      linkedIn: fc.constantFrom('', 'aino-esimerkki', 'päivi-öst-1b2c3', 'ola.nordmann'),
      tags: fc.uniqueArray(
        word(40).filter((text) => text !== ''),
        { maxLength: 8 },
      ),
      stage: fc.constantFrom(...STAGES),
      engagements: fc.array(
        fc.record({
          type: fc.constantFrom(...ENGAGEMENT_TYPES),
          date: fc.integer({ min: daysAgo(5_000), max: NOW }),
          source: word(120),
          url: fc.constantFrom('', 'https://crm.example/1'),
        }),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(contact, (known) => {
        const draft = draftOfContact(someContact(known));
        expect(contactProblems(draft, NOW).size).toBe(0);
        expect(contactOfDraft(draft)).toEqual(known);
      }),
    );
  });

  it('leaves the stage of a new contact to the engagements', () => {
    expect(contactOfDraft({ ...EMPTY_CONTACT, name: 'Aino' }).stage).toBeNull();
  });

  it.each([
    ['aino-esimerkki', 'aino-esimerkki'],
    ['https://www.linkedin.com/in/Aino-Esimerkki/?trk=x', 'aino-esimerkki'],
    ['fi.linkedin.com/in/aino-esimerkki', 'aino-esimerkki'],
    ['/in/aino-esimerkki', 'aino-esimerkki'],
    ['in/p%C3%A4ivi', 'päivi'],
  ])('takes a profile as %s', (linkedIn, name) => {
    const draft = { ...EMPTY_CONTACT, name: 'Aino', linkedIn };
    expect(contactProblems(draft, NOW).has('linkedIn')).toBe(false);
    expect(contactOfDraft(draft).linkedIn).toBe(name);
  });

  it.each(['https://www.linkedin.com/company/lumivaara', 'https://lumivaara.example/in/aino', 'aino esimerkki'])(
    'takes no %s for a profile',
    (linkedIn) => {
      expect(contactProblems({ ...EMPTY_CONTACT, name: 'Aino', linkedIn }, NOW).get('linkedIn')).toBe(
        'problem_profile',
      );
    },
  );

  it('takes tags by commas, each once, and keeps those that hold one', () => {
    expect(contactOfDraft({ ...EMPTY_CONTACT, tags: ' messut,  Oulu , messut,' }).tags).toEqual(['messut', 'Oulu']);
    const draft = draftOfContact(someContact({ tags: ['Oulu, messut'] }));
    expect(contactOfDraft({ ...draft, role: 'COO' }).tags).toEqual(['Oulu, messut']);
    expect(contactProblems({ ...EMPTY_CONTACT, name: 'A', tags: 'x'.repeat(41) }, NOW).get('tags')).toBe('problem_tag');
  });

  it('moves an engagement only when its day is changed', () => {
    const draft = draftOfContact(
      someContact({
        engagements: [{ type: 'webinar', date: new Date(2026, 4, 6, 14, 30).getTime(), source: '', url: '' }],
      }),
    );
    const engagements = draft.engagements.map((engagement) => ({ ...engagement, day: '2026-05-07' }));
    expect(contactOfDraft({ ...draft, engagements }).engagements).toEqual([
      { type: 'webinar', date: new Date(2026, 4, 7).getTime(), source: '', url: '' },
    ]);
  });
});

describe('a signal draft', () => {
  it('may have no day: then it is undated', () => {
    expect(signalProblems({ ...SIGNAL, day: '' }, NOW).size).toBe(0);
    expect(signalOfDraft({ ...SIGNAL, day: '' }).date).toBeNull();
  });

  it('may be of about a day, and have a note', () => {
    expect(signalOfDraft({ ...SIGNAL, precision: 'about', note: ' from the fair ' })).toMatchObject({
      isDateRough: true,
      note: 'from the fair',
    });
  });

  it('takes only links that a browser can open as a page', () => {
    const problem = (url: string) => signalProblems({ ...SIGNAL, url }, NOW).get('url');
    expect(problem('https://news.example/a')).toBeUndefined();
    expect(problem('javascript:alert(1)')).toBe('problem_url');
  });

  it('tells a change only when one was chosen, and an empty side as not known', () => {
    expect(signalOfDraft({ ...SIGNAL, before: '20' }).change).toBeNull();
    expect(signalOfDraft({ ...SIGNAL, field: 'country', after: ' FI ' }).change).toEqual({
      field: 'country',
      before: null,
      after: 'FI',
    });
  });

  it('refuses a change that says nothing', () => {
    expect(signalProblems({ ...SIGNAL, field: 'country' }, NOW).get('after')).toBe('problem_change_empty');
  });
});
