import { describe, expect, it } from 'vitest';
import { daysAgo, NOW, someSignal } from '../../tests/support/companies.ts';
import { joinNoticed, type Noticed } from './same-event.ts';
import type { Signal } from './signal.ts';

const NAMES = ['Lumivaara', 'Lumivaara Software Oy'];

function told(noticed: Partial<Noticed> = {}): Noticed {
  return {
    type: 'funding',
    date: daysAgo(3),
    isDateRough: false,
    title: 'Lumivaara raises 4 million from Kaisla Ventures',
    excerpt: 'Lumivaara raised 4 million euros.',
    url: 'https://lumivaara.example/news/growth',
    source: 'page',
    confidence: 80,
    change: null,
    ...noticed,
  };
}

/** The signals after each of the readings, one after the other. */
function signalsAfter(...readings: readonly (readonly Noticed[])[]): Signal[] {
  return readings.reduce<Signal[]>((known, noticed, reading) => join(known, noticed, `${reading}`), []);
}

function join(known: readonly Signal[], noticed: readonly Noticed[], reading = 'again', now = NOW): Signal[] {
  let made = 0;
  const changed = joinNoticed(known, noticed, 'lumivaara', now, () => `${reading}-${made++}`, NAMES);
  const byId = new Map([...known, ...changed].map((signal) => [signal.id, signal]));
  return [...byId.values()];
}

const joinTwo = (one: Partial<Noticed>, other: Partial<Noticed>) => signalsAfter([told(one)], [told(other)]);

describe('what is noticed', () => {
  it('is a signal with its receipt', () => {
    expect(signalsAfter([told()])).toEqual([
      {
        id: '0-0',
        companyId: 'lumivaara',
        type: 'funding',
        date: daysAgo(3),
        isDateRough: false,
        title: 'Lumivaara raises 4 million from Kaisla Ventures',
        url: 'https://lumivaara.example/news/growth',
        source: 'page',
        confidence: 80,
        change: null,
        receipts: [
          {
            source: 'page',
            url: 'https://lumivaara.example/news/growth',
            title: 'Lumivaara raises 4 million from Kaisla Ventures',
            excerpt: 'Lumivaara raised 4 million euros.',
            seenAt: NOW,
          },
        ],
        opinion: null,
        createdAt: NOW,
        updatedAt: NOW,
      },
    ]);
  });

  it('changes nothing when it is read again, however often and whenever', () => {
    const page = [told(), told({ type: 'hiring', title: 'Seller, Tampere', url: 'https://lumivaara.example/' })];
    const known = signalsAfter(page);
    expect(joinNoticed(known, page, 'lumivaara', NOW + 30 * 86_400_000, () => 'new', NAMES)).toEqual([]);
  });

  it('changes nothing when pages that tell of one event are read in turn', () => {
    const one = told();
    const other = told({
      url: 'https://news.example/1',
      date: daysAgo(2),
      confidence: 70,
      title: 'Kaisla Ventures puts 4 million in Lumivaara',
    });
    const known = signalsAfter([one], [other]);
    expect(known).toHaveLength(1);
    expect(joinNoticed(known, [one], 'lumivaara', NOW, () => 'new', NAMES)).toEqual([]);
    expect(joinNoticed(known, [other], 'lumivaara', NOW, () => 'new', NAMES)).toEqual([]);
  });
});

describe('one event', () => {
  it.each<[string, Partial<Noticed>, Partial<Noticed>]>([
    [
      'in the words of a newspaper',
      {},
      { title: 'Kaisla Ventures invests 4 million in Lumivaara', url: 'https://news.example/1' },
    ],
    [
      'in another language, by its number',
      {},
      { title: 'Lumivaara kerää 4 miljoonaa', url: 'https://uutiset.example/1' },
    ],
    [
      'in another language, by whom it names',
      { type: 'acquisition', title: 'Lumivaara Acquires Fjordheim Analytics' },
      { type: 'acquisition', title: 'Lumivaara ostaa Fjordheimin', url: 'https://uutiset.example/1', date: daysAgo(1) },
    ],
    [
      'in other cases of the same words',
      { type: 'expansion', title: 'Lumivaara avaa toimiston Osloon' },
      { type: 'expansion', title: 'Lumivaaran uusi toimisto avattiin Oslossa', url: '' },
    ],
    ['at the same address with another headline', {}, { title: 'Growth money for us', date: daysAgo(2) }],
    [
      'of a week, whoever words it how',
      { title: 'Lumivaara secures growth capital' },
      { title: 'Rahoituskierros valmis', url: '', date: daysAgo(1) },
    ],
    ['with a rough day within its range', {}, { date: daysAgo(45), isDateRough: true, url: 'https://news.example/1' }],
    ['of which one place tells no day', {}, { date: null, url: 'https://news.example/1' }],
    [
      'written with groups of digits',
      { title: 'Lumivaara raises 1,200,000' },
      { title: 'Lumivaara sai 1 200 000 euroa', url: '' },
    ],
  ])('%s is one signal with two receipts', (_, one, other) => {
    const signals = joinTwo(one, other);
    expect(signals).toHaveLength(1);
    expect(signals[0]?.receipts.map(({ title }) => title)).toContain(told(one).title);
  });

  it('told on two list pages at once is one', () => {
    expect(signalsAfter([told(), told({ url: 'https://lumivaara.example/' })])).toHaveLength(1);
  });
});

describe('two events', () => {
  it.each<[string, Partial<Noticed>, Partial<Noticed>]>([
    ['of two types', {}, { type: 'ipo-listing' }],
    ['far apart', {}, { date: daysAgo(200), url: 'https://lumivaara.example/news/seed' }],
    [
      'that name others',
      { type: 'acquisition', title: 'Lumivaara acquires Fjordheim in Norway' },
      {
        type: 'acquisition',
        title: 'Lumivaara acquires Havtorn in Norway',
        url: 'https://lumivaara.example/news/havtorn',
      },
    ],
    [
      'worded alike, with another customer',
      { type: 'contract-partnership', title: 'Lumivaara signs a deal on warehouse software with Acme in Norway' },
      {
        type: 'contract-partnership',
        title: 'Lumivaara signs a deal on warehouse software with Zeta in Norway',
        url: 'https://lumivaara.example/news/zeta',
      },
    ],
    [
      'of two managers',
      { type: 'leadership-change', title: 'Aino Mäkelä appointed CEO of Lumivaara' },
      {
        type: 'leadership-change',
        title: 'Mika Korpi appointed CFO of Lumivaara',
        url: 'https://lumivaara.example/news/cfo',
      },
    ],
    [
      'with other numbers in one week',
      { title: 'Lumivaara raises 4 million' },
      { title: 'Lumivaara sai 900 000 euroa tukea', url: '', date: daysAgo(2) },
    ],
    [
      'at one list’s address: jobs',
      { type: 'hiring', title: 'Seller, Tampere', url: 'https://lumivaara.example/jobs' },
      { type: 'hiring', title: 'Seller, Oulu', url: 'https://lumivaara.example/jobs' },
    ],
    [
      'on a start page in turn',
      { type: 'product-launch', title: 'Lumivaara launches Varasto', url: 'https://lumivaara.example/' },
      { type: 'product-launch', title: 'Planner is now for all', url: 'https://lumivaara.example/', date: daysAgo(0) },
    ],
  ])('%s stay two', (_, one, other) => {
    expect(joinTwo(one, other)).toHaveLength(2);
  });

  it('of one list stay two though they share its address', () => {
    const list = 'https://lumivaara.example/news';
    const events = [
      told({ type: 'product-launch', title: 'Lumivaara launches Varasto', url: list }),
      told({ type: 'product-launch', title: 'Planner is now for all', url: list }),
    ];
    const known = signalsAfter(events);
    expect(known).toHaveLength(2);
    expect(join(known, events)).toEqual(known);
  });
});

describe('of several tellings', () => {
  it('a day is better than a rough one, and that than none', () => {
    const url = 'https://news.example/1';
    expect(joinTwo({ date: null }, { url })).toMatchObject([{ date: daysAgo(3) }]);
    expect(joinTwo({ date: daysAgo(10), isDateRough: true }, { url })).toMatchObject([
      { date: daysAgo(3), isDateRough: false },
    ]);
    expect(joinTwo({}, { url, date: daysAgo(10), isDateRough: true })).toMatchObject([
      { date: daysAgo(3), isDateRough: false },
    ]);
  });

  it('the earlier of two days is when it happened', () => {
    expect(joinTwo({}, { date: daysAgo(5), url: '' })).toMatchObject([{ date: daysAgo(5) }]);
    expect(joinTwo({}, { date: daysAgo(1), url: '' })).toMatchObject([{ date: daysAgo(3) }]);
  });

  it('the surest has the word', () => {
    const title = 'Lumivaara raises 4 million';
    const other = { title, url: 'https://news.example/1', confidence: 85 };
    expect(joinTwo({}, other)).toMatchObject([{ title, url: other.url }]);
    expect(joinTwo({}, { ...other, confidence: 50 })).toMatchObject([{ title: told().title, url: told().url }]);
  });

  it('two sites make it surer, one site does not, and none makes it certain', () => {
    expect(joinTwo({ confidence: 60 }, { confidence: 50, url: 'https://news.example/1' })).toMatchObject([
      { confidence: 65 },
    ]);
    expect(joinTwo({ confidence: 60 }, { confidence: 50, url: 'https://www.lumivaara.example/fi' })).toMatchObject([
      { confidence: 60 },
    ]);
    const sites = Array.from({ length: 20 }, (_, site) => [told({ url: `https://news${site}.example/` })]);
    expect(signalsAfter(...sites)).toMatchObject([{ confidence: 95, receipts: { length: 10 } }]);
  });

  it('what changed is kept from whoever says it', () => {
    const change = { field: 'country', before: null, after: 'NO' } as const;
    expect(joinTwo({}, { change, url: '' })).toMatchObject([{ change }]);
    expect(joinTwo({ change }, { url: '' })).toMatchObject([{ change }]);
  });
});

describe('what the seller said', () => {
  const opinion = { is: 'dismissed', at: NOW } as const;

  it('stays, and a dismissed event does not come back by another source', () => {
    const known = [{ ...someSignal(told()), opinion }];
    const title = 'Kaisla Ventures invests 4 million in Lumivaara';
    expect(join(known, [told({ title, url: 'https://news.example/1' })])).toMatchObject([
      { opinion, receipts: { length: 1 } },
    ]);
  });

  it('of what happened and when is never overwritten', () => {
    const known = [someSignal({ title: 'They told me of 4 million', date: daysAgo(6) })];
    expect(join(known, [told({ date: daysAgo(9) })])).toMatchObject([
      {
        title: 'They told me of 4 million',
        date: daysAgo(6),
        source: 'seller',
        confidence: 100,
        receipts: { length: 1 },
      },
    ]);
  });
});
