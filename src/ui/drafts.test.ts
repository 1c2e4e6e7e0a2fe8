import { describe, expect, it } from 'vitest';
import { NOW, someContact } from '../../tests/support/companies.ts';
import { dayOf, timeOf } from './calendar-day.ts';
import { contactOfDraft, contactProblems, draftOfContact, EMPTY_CONTACT } from './contact-draft.ts';
import { type SignalDraft, signalOfDraft, signalProblems } from './signal-draft.ts';

const SIGNAL: SignalDraft = {
  type: 'funding',
  day: '2026-11-19',
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
      ({ key, day, type: 'meeting', storedAt: null, source: '', url: '' }) as const;
    const draft = { ...EMPTY_CONTACT, name: 'Aino', engagements: [engagement('a', ''), engagement('b', '2099-01-01')] };
    expect(Object.fromEntries(contactProblems(draft, NOW))).toEqual({
      a: 'problem_day_missing',
      b: 'problem_day_ahead',
    });
  });

  it('gives an edited contact back unchanged', () => {
    const afternoon = new Date(2026, 4, 6, 14, 30).getTime();
    const contact = someContact({
      role: 'COO',
      engagements: [{ type: 'webinar', date: afternoon, source: 'CRM', url: 'https://crm.example/1' }],
    });
    const { name, email, role, stage, engagements } = contact;
    expect(contactOfDraft(draftOfContact(contact))).toEqual({ name, email, role, stage, engagements });
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
