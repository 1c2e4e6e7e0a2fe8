import { describe, expect, it } from 'vitest';
import { factOf, NOW, someFacts } from '../../../tests/support/companies.ts';
import type { CompanyFacts } from '../../model/company.ts';
import type { Reading } from '../../model/reading.ts';
import type { Noticed } from '../../model/same-event.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { compareReading } from './compare.ts';

const DAY = 86_400_000;
const SITE = 'https://www.lumivaara.example/';
type CompanyReading = Extract<Reading, { kind: 'company' }>;

interface Seen {
  readonly day: number;
  readonly url?: string;
  readonly facts?: Partial<CompanyFacts>;
  readonly standing?: CompanyReading['standing'];
}

function reading({ url = SITE, facts = {}, standing }: Seen): CompanyReading {
  const page = {
    kind: 'company',
    url,
    facts: someFacts({ orgNumbers: [], ...facts }),
    observations: [],
    person: null,
  } as const;
  return standing === undefined ? page : { ...page, standing };
}

/** What is stored after pages were seen, and what was noticed by the way. */
function seeing(...pages: readonly Seen[]): { snapshot: Snapshot | null; noticed: Noticed[] } {
  let snapshot: Snapshot | null = null;
  const noticed: Noticed[] = [];
  for (const page of pages) {
    const comparison = compareReading(snapshot, reading(page), 'lumivaara', NOW + page.day * DAY);
    snapshot = comparison.snapshot;
    noticed.push(...comparison.changes);
  }
  return { snapshot, noticed };
}

const changesSeeing = (...pages: readonly Seen[]) =>
  seeing(...pages).noticed.map(({ type, title, confidence }) => `${type} ${title} ${confidence}`);

const made = (...names: readonly string[]): Partial<CompanyFacts> => ({
  technologies: names.map((name) => factOf(name)),
});
const staff = (min: number, max: number | null = min, confidence = 90): Partial<CompanyFacts> => ({
  employees: { ...factOf({ min, max }), confidence },
});
const days = (from: number, count: number, facts: Partial<CompanyFacts>, url = SITE): Seen[] =>
  Array.from({ length: count }, (_, index) => ({ day: from + index, facts, url }));
const managed = (day: number, ...managers: readonly string[]): Seen => ({
  day,
  standing: { managers: managers.map((name) => factOf(name)), register: null },
});

describe('a first reading', () => {
  it('is where a page starts from, whatever it says', () => {
    expect(changesSeeing({ day: 0, facts: { ...made('HubSpot'), ...staff(500) } })).toEqual([]);
  });

  it('of another page says nothing of the first one', () => {
    const about = `${SITE}yritys`;
    expect(changesSeeing(...days(0, 6, staff(85)), ...days(7, 6, staff(140), about))).toEqual([]);
  });
});

describe('what is stored', () => {
  it('stays as it is while a page says the same within the same hours', () => {
    const { snapshot } = seeing({ day: 0, facts: staff(85) });
    expect(compareReading(snapshot, reading({ day: 0, facts: staff(85) }), 'lumivaara', NOW + 3_600_000).snapshot).toBe(
      snapshot,
    );
  });

  it('is bounded however many pages are read', () => {
    const pages = Array.from({ length: 60 }, (_, day) => ({ day, url: `${SITE}tuote-${day}` }));
    expect(seeing({ day: 0 }, ...pages).snapshot?.places).toHaveLength(16);
  });
});

describe('technologies', () => {
  it('come when a page that was without one shows it again', () => {
    expect(changesSeeing(...days(0, 3, made('Magento')), ...days(3, 2, made('Magento', 'WordPress')))).toEqual([
      'technology-change + WordPress 75',
    ]);
  });

  it('of services must be missed and seen more often than what makes the site', () => {
    const before = days(0, 5, made('Magento', 'Leadoo'));
    expect(changesSeeing(...before, ...days(5, 2, made('Magento', 'Leadoo', 'HubSpot')))).toEqual([]);
    expect(changesSeeing(...before, ...days(5, 3, made('Magento', 'Leadoo', 'HubSpot')))).toEqual([
      'technology-change + HubSpot 65',
    ]);
  });

  it('that wait for consent came with the consent, not now', () => {
    expect(changesSeeing(...days(0, 8, made('Magento')), ...days(8, 8, made('Magento', 'HubSpot')))).toEqual([]);
    const consented = made('Magento', 'Leadoo', 'HubSpot', 'Hotjar');
    expect(changesSeeing(...days(0, 8, made('Magento', 'Leadoo')), ...days(8, 8, consented))).toEqual([]);
  });

  it('may have waited where the site asks for consent', () => {
    const site = ['Magento', 'Cookiebot', 'Leadoo'];
    expect(changesSeeing(...days(0, 6, made(...site)), ...days(6, 4, made(...site, 'HubSpot')))).toEqual([
      'technology-change + HubSpot 50',
    ]);
  });

  it('go when the pages that had one miss it again and again', () => {
    expect(changesSeeing(...days(0, 4, made('Magento', 'Stripe')), ...days(4, 4, made('Stripe')))).toEqual([
      'technology-change − Magento 75',
    ]);
  });

  it('do not go with a page that never had one, nor with one that did not load', () => {
    const elsewhere = days(4, 6, made('Stripe'), `${SITE}yritys`);
    expect(changesSeeing(...days(0, 4, made('Magento', 'Stripe')), ...elsewhere)).toEqual([]);
    expect(changesSeeing(...days(0, 4, made('Magento', 'Stripe')), ...days(4, 6, {}))).toEqual([]);
  });

  it('that come and go are a test', () => {
    const pages = Array.from({ length: 30 }, (_, day) => ({
      day,
      facts: day % 2 === 0 ? made('Vue.js', 'Umbraco') : made('Umbraco'),
    }));
    expect(changesSeeing(...pages)).toEqual([]);
  });

  it('may come back once they are gone', () => {
    const [withIt, without] = [made('Magento', 'Stripe'), made('Stripe')];
    expect(changesSeeing(...days(0, 4, withIt), ...days(4, 4, without), ...days(8, 3, withIt))).toEqual([
      'technology-change − Magento 75',
      'technology-change + Magento 75',
    ]);
  });
});

describe('the head count', () => {
  it.each([
    [85, 140, 'headcount-growth 85 → 140 70'],
    [45, 52, 'headcount-growth 45 → 52 70'],
    [140, 85, 'layoffs 140 → 85 45'],
  ])('from %i to %i is a change', (before, after, expected) => {
    expect(changesSeeing({ day: 0, facts: staff(before) }, { day: 30, facts: staff(after) })).toEqual([expected]);
  });

  it.each([
    [85, 90],
    [6, 8],
    [1_000, 1_080],
  ])('from %i to %i is none', (before, after) => {
    expect(changesSeeing({ day: 0, facts: staff(before) }, { day: 30, facts: staff(after) })).toEqual([]);
  });

  it('that grows little by little is told once it has grown', () => {
    const grown = [85, 90, 95, 100, 104].map((count, month) => ({ day: month * 30, facts: staff(count) }));
    expect(changesSeeing(...grown)).toEqual(['headcount-growth 85 → 104 70']);
  });

  it('of another band on LinkedIn is a change', () => {
    const url = 'https://www.linkedin.com/company/lumivaara-example/about/';
    const pages = [
      { day: 0, url, facts: staff(51, 200, 94) },
      { day: 30, url, facts: staff(201, 500, 94) },
    ];
    expect(changesSeeing(...pages)).toEqual(['headcount-growth 51-200 → 201-500 70']);
  });

  it('of a mere text must be read twice, and not in turn with the old one', () => {
    const [old, now] = [staff(85, 85, 74), staff(140, 140, 74)];
    expect(changesSeeing({ day: 0, facts: old }, { day: 9, facts: now })).toEqual([]);
    expect(changesSeeing({ day: 0, facts: old }, ...days(9, 2, now))).toEqual(['headcount-growth 85 → 140 70']);
    const turns = Array.from({ length: 20 }, (_, day) => ({ day, facts: day % 2 === 0 ? old : now }));
    expect(changesSeeing(...turns)).toEqual([]);
  });

  it('is not changed by a worse source than the one that says otherwise', () => {
    const linkedIn = {
      day: 1,
      url: 'https://www.linkedin.com/company/lumivaara-example/about/',
      facts: staff(51, 90, 94),
    };
    expect(changesSeeing({ day: 0, facts: staff(85, 85, 74) }, linkedIn, ...days(9, 3, staff(140, 140, 74)))).toEqual(
      [],
    );
  });
});

describe('other changes', () => {
  it('a manager follows another on the page that named them', () => {
    expect(
      changesSeeing(
        managed(0, 'ceo: Aino Esimerkki', 'cfo: Mika Korpi'),
        managed(60, 'ceo: Liisa Malli', 'cfo: Mika Korpi'),
      ),
    ).toEqual(['leadership-change ceo: Aino Esimerkki → Liisa Malli 75']);
    expect(
      changesSeeing(managed(0, 'ceo: Aino Esimerkki'), managed(60, 'ceo: Aino M. Esimerkki', 'ceo: Liisa Malli')),
    ).toEqual([]);
  });

  it('sharply more open jobs, and not when they were as many before', () => {
    const jobs = (day: number, count: number): Seen => ({ day, facts: { openJobs: factOf(count) } });
    expect(changesSeeing(jobs(0, 2), jobs(7, 3), jobs(14, 8))).toEqual(['hiring 2 → 8 70']);
    expect(changesSeeing(jobs(0, 8), jobs(7, 2), jobs(14, 8))).toEqual([]);
  });

  it('another name, and not a longer one', () => {
    const named = (day: number, name: string): Seen => ({ day, facts: { name: factOf(name) } });
    expect(changesSeeing(named(0, 'Lumivaara'), named(9, 'Kaislanranta'), named(12, 'Kaislanranta'))).toEqual([
      'rebrand Lumivaara → Kaislanranta 75',
    ]);
    expect(
      changesSeeing(named(0, 'Lumivaara'), named(9, 'Lumivaara Oy Software'), named(12, 'Lumivaara Group')),
    ).toEqual([]);
  });

  it('the words of a register, on a page that was without', () => {
    const standing = { managers: [], register: factOf('i likvidation') };
    expect(changesSeeing({ day: 0 }, { day: 60, standing })).toEqual(['closure i likvidation 75']);
    expect(changesSeeing({ day: 0, standing }, { day: 60, standing })).toEqual([]);
  });

  it('a town in its other language has not moved', () => {
    const at = (day: number, city: string): Seen => ({ day, facts: { city: factOf(city) } });
    expect(changesSeeing(at(0, 'Helsinki'), at(3, 'Helsingfors'), at(6, 'Helsingfors'))).toEqual([]);
    expect(changesSeeing(at(0, 'Helsinki'), at(3, 'Turku'), at(6, 'Åbo'))).toEqual(['relocation Helsinki → Turku 55']);
  });

  it('a site under another name, and not one for another country', () => {
    const at = (day: number, domain: string): Seen => ({
      day,
      url: `https://${domain}/`,
      facts: { domain: factOf(domain) },
    });
    const before = [at(0, 'lumivaara.example'), at(2, 'lumivaara.example')];
    expect(changesSeeing(...before, at(60, 'kaislanranta.example'))).toEqual([
      'rebrand lumivaara.example → kaislanranta.example 45',
    ]);
    expect(changesSeeing(...before, at(60, 'lumivaara.test'))).toEqual([]);
  });
});

it('a change is between the visits that it was seen at', () => {
  const { noticed } = seeing({ day: 0, facts: staff(85) }, { day: 30, facts: staff(140) });
  expect(noticed).toEqual([
    {
      type: 'headcount-growth',
      confidence: 70,
      date: new Date(NOW + 15 * DAY).setHours(0, 0, 0, 0),
      isDateRough: true,
      title: '85 → 140',
      excerpt: expect.any(String),
      url: SITE,
      source: 'change',
      change: { field: 'employees', before: '85', after: '140' },
    },
  ]);
});
