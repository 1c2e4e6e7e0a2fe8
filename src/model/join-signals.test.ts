import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someSignal } from '../../tests/support/companies.ts';
import { joinSignals } from './join-signals.ts';
import { RECEIPTS_KEPT, type Receipt, type Signal } from './signal.ts';

const receipt = (part: Partial<Receipt> = {}): Receipt => ({
  ...{ source: 'page', url: 'https://news.example/1', title: 'Lumivaara raises 4 million', excerpt: 'It raises.' },
  ...{ seenAt: NOW, ...part },
});
const one = (part: Partial<Signal> = {}) => someSignal({ id: 'one', ...part });
const other = (part: Partial<Signal> = {}) => someSignal({ id: 'other', ...part });
const joined = (known: Signal, more: Signal) => joinSignals([known], [more], NOW, ['Lumivaara']);

describe('signals of two companies that are one', () => {
  it('are one for an event that both know, with all that tells of it and the later opinion', () => {
    const { grown, takenIn } = joined(
      one({ opinion: { is: 'confirmed', at: 1 }, confidence: 60 }),
      other({
        receipts: [receipt()],
        opinion: { is: 'over', at: 2 },
        title: 'Lumivaara gets 4 million',
        confidence: 80,
      }),
    );
    expect([...takenIn]).toEqual([['other', 'one']]);
    const signal = grown.get('one');
    expect(signal).toMatchObject({
      title: 'Lumivaara raises 4 million',
      confidence: 80,
      opinion: { is: 'over', at: 2 },
    });
    expect(signal?.receipts.map(({ title, excerpt }) => [title, excerpt])).toEqual([
      ['Lumivaara raises 4 million', ''],
      ['Lumivaara gets 4 million', ''],
      ['Lumivaara raises 4 million', 'It raises.'],
    ]);
    expect(signal?.updatedAt).toBeGreaterThan(NOW);
  });

  it.each([
    ['of another type', other({ type: 'acquisition' })],
    ['of another time', other({ date: daysAgo(100) })],
    ['of something else that changed', other({ change: { field: 'city', before: null, after: 'Oulu' } })],
    ['of what a person did', other({ source: 'engagement' })],
    [
      'with more receipts than one can have',
      other({
        receipts: Array.from({ length: RECEIPTS_KEPT }, (_, at) => receipt({ url: `https://n.example/${at}` })),
      }),
    ],
  ])('stay two where one is %s', (_, signal) => {
    const known = one({ change: { field: 'country', before: null, after: 'SE' } });
    expect(joined(known, signal).takenIn.size).toBe(0);
  });

  it('take a known day and an address from the other one', () => {
    const { grown } = joined(
      one({ date: daysAgo(4), isDateRough: true }),
      other({ url: 'https://news.example/1', receipts: [receipt()] }),
    );
    expect(grown.get('one')).toMatchObject({ date: daysAgo(3), isDateRough: false, url: 'https://news.example/1' });
  });
});
