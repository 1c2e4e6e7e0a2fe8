import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someContact, someSignal } from '../../tests/support/companies.ts';
import { type Contact, ENGAGEMENT_TYPES, type Engagement } from '../model/contact.ts';
import { signalSchema } from '../model/signal.ts';
import { SIGNAL_LIVES } from '../model/signal-lives.ts';
import { contactIdIn, engagementSignals } from './engagement-signals.ts';

const DAY = 86_400_000;
const did = (type: Engagement['type'], days: number): Engagement => ({
  type,
  date: daysAgo(days),
  source: '',
  url: '',
});
const who = (engagements: readonly Engagement[], contact: Partial<Contact> = {}) =>
  someContact({ companyId: 'lumivaara', name: 'Aino Esimerkki', ...contact, engagements: [...engagements] });
const signalsOf = (...engagements: Engagement[]) => engagementSignals([who(engagements)], [], NOW);

describe('the signals that engagements are', () => {
  it.each(ENGAGEMENT_TYPES)('are inbound ones that could be stored: %s', (type) => {
    const [signal] = signalsOf(did(type, 2));
    expect(signalSchema.safeParse(signal).success).toBe(true);
    expect(signal && SIGNAL_LIVES[signal.type].inbound).toBe(true);
  });

  it('say who did what, when and where it is told', () => {
    const demo = { ...did('demo-request', 1), url: 'https://crm.example/7' };
    expect(engagementSignals([who([demo])], [], NOW)).toMatchObject([
      {
        companyId: 'lumivaara',
        type: 'demo-request',
        date: daysAgo(1),
        title: 'Aino Esimerkki',
        url: 'https://crm.example/7',
        source: 'engagement',
        confidence: 100,
        opinion: null,
      },
    ]);
  });

  it('have the same id whenever they are worked out, and another each', () => {
    const one = engagementSignals([who([did('webinar', 3), did('download', 3)])], [], NOW);
    const other = engagementSignals([who([did('download', 3), did('webinar', 3), did('webinar', 4)])], [], NOW + DAY);
    expect(new Set(other.map(({ id }) => id)).size).toBe(3);
    expect(other.map(({ id }) => id)).toEqual(expect.arrayContaining(one.map(({ id }) => id)));
    const long = engagementSignals([who([did('webinar', 3)], { id: 'x'.repeat(64) })], [], NOW);
    expect(long[0]?.id.length).toBeLessThanOrEqual(64);
  });

  it('name the contact in their id', () => {
    const idOf = (id: string) => engagementSignals([who([did('webinar', 3)], { id })], [], NOW)[0]?.id ?? '';
    const id = '6f1c0d9e-1d8b-4a54-9d0e-3b1f6f0a2c11';
    expect(contactIdIn(idOf(id))).toBe(id);
    expect(contactIdIn(idOf('aino'))).toBe('aino');
    expect([id, 'lumivaara-funding-2026-11-20', '-x-webinar-attended', 'newsletter'].map(contactIdIn)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('are one where the same thing was told twice', () => {
    expect(signalsOf(did('webinar', 3), did('webinar', 3))).toHaveLength(1);
  });

  it('make one page read only possible, and several within a month sure', () => {
    const confidences = (...days: number[]) =>
      signalsOf(...days.map((day) => did('page-read', day))).map(({ confidence }) => confidence);
    expect(confidences(1)).toEqual([40]);
    expect(confidences(1, 4)).toEqual([64, 40]);
    expect(confidences(1, 40)).toEqual([40, 40]);
    expect(signalsOf(did('page-read', 1), did('download', 5)).map(({ confidence }) => confidence)).toEqual([100, 100]);
  });

  it('leave out what lies ahead, and people who work at no known company', () => {
    expect(signalsOf(did('meeting', -2))).toEqual([]);
    expect(engagementSignals([who([did('meeting', 2)], { companyId: null })], [], NOW)).toEqual([]);
  });

  it('are the latest fifty of all people', () => {
    const many = Array.from({ length: 40 }, (_, day) => did('pricing-visit', day));
    const signals = engagementSignals([who(many, { id: 'one' }), who(many, { id: 'other' })], [], NOW);
    expect(signals).toHaveLength(50);
    expect(Math.min(...signals.map(({ date }) => date ?? 0))).toBe(daysAgo(24));
  });
});

describe('an inbound signal that is stored', () => {
  const demo = [who([did('demo-request', 2)])];
  const stored = (signal: Parameters<typeof someSignal>[0]) => [someSignal({ type: 'demo-request', ...signal })];

  it('is not doubled, whatever the hour it was written down for', () => {
    expect(engagementSignals(demo, stored({ date: daysAgo(2) + 9 * 3_600_000 }), NOW)).toEqual([]);
    expect(engagementSignals(demo, stored({ date: daysAgo(2) - 9 * 3_600_000 }), NOW)).toEqual([]);
  });

  it('leaves what happened on other days, or is another thing', () => {
    expect(engagementSignals(demo, stored({ date: daysAgo(3) }), NOW)).toHaveLength(1);
    expect(engagementSignals(demo, stored({ date: daysAgo(2), type: 'webinar-attended' }), NOW)).toHaveLength(1);
  });

  it('leaves the same thing that somebody else did that day, and what the same person did again', () => {
    const other = who([did('demo-request', 2)], { id: 'bo', name: 'Bo Ensam' });
    const again = who([did('demo-request', 2), { ...did('demo-request', 2), date: daysAgo(2) + 3_600_000 }]);
    const [signal] = engagementSignals(demo, [], NOW);
    if (signal === undefined) throw new Error('There is no signal.');
    const dismissed = { ...signal, opinion: { is: 'dismissed', at: NOW } } as const;
    expect(engagementSignals([...demo, other], [dismissed], NOW)).toMatchObject([{ title: 'Bo Ensam' }]);
    expect(engagementSignals([again], [dismissed], NOW)).toMatchObject([{ date: daysAgo(2) + 3_600_000 }]);
  });

  it('stands for its engagement once the seller said something of it', () => {
    const [signal] = engagementSignals(demo, [], NOW);
    if (signal === undefined) throw new Error('There is no signal.');
    const dismissed = { ...signal, date: null, opinion: { is: 'dismissed', at: NOW } } as const;
    expect(engagementSignals(demo, [dismissed], NOW)).toEqual([]);
  });
});
