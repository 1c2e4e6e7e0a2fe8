import { describe, expect, it } from 'vitest';
import {
  daysAgo,
  employees,
  factOf,
  NOW,
  place,
  someCompany,
  someContact,
  someFacts,
  someIcp,
  someSignal,
} from '../../tests/support/companies.ts';
import type { Company, PlayState } from '../model/company.ts';
import type { Contact, EngagementType } from '../model/contact.ts';
import { DIGEST_PARTS, type Digest } from '../model/digest.ts';
import type { Icp } from '../model/icp.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import { makeDigest } from './digest.ts';

const DAY = 86_400_000;
const BY = { icps: [someIcp()], settings: DEFAULT_SETTINGS, playbook: null };

interface Known {
  readonly company: Company;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

/** A company that matches, with these signals and people. */
function known(
  id: string,
  signals: Partial<Signal>[] = [],
  company: Partial<Company> = {},
  contacts: Contact[] = [],
): Known {
  return {
    company: someCompany({ id, savedAt: daysAgo(9), facts: factsOf(id), ...company }),
    contacts: contacts.map((contact) => ({ ...contact, companyId: id })),
    signals: signals.map((signal, index) => someSignal({ id: `${id}-${index}`, companyId: id, ...signal })),
  };
}
const factsOf = (name: string, more = {}) => someFacts({ name: factOf(name), ...more });
const misfit = { facts: factsOf('abroad', { country: factOf('BR') }) };
const asked = (type: EngagementType, days: number): Contact =>
  someContact({ stage: 'visitor', engagements: [{ type, date: daysAgo(days), source: '', url: '' }] });
const did = (signalId: string | null, state: PlayState['state'], until: number | null = null): PlayState => ({
  rule: 'any-rule',
  signalId,
  state,
  at: daysAgo(1),
  until,
});

function digestOf(companies: readonly Known[], icps: readonly Icp[] = BY.icps, now = NOW): Digest {
  const making = makeDigest({ ...BY, icps }, now);
  making.add(companies);
  return making.digest(false);
}
/** Ids of the companies in each part that holds any. */
function partsOf(digest: Digest): Partial<Record<string, string[]>> {
  const filled = DIGEST_PARTS.filter((part) => digest.parts[part].length > 0);
  return Object.fromEntries(filled.map((part) => [part, digest.parts[part].map(({ companyId }) => companyId)]));
}
const parts = (...companies: Known[]) => partsOf(digestOf(companies));

describe('triggers', () => {
  it('are the companies that match and have something fresh that speaks for a call', () => {
    expect(parts(known('funded', [{}]), known('quiet'), known('award', [{ type: 'award' }]))).toEqual({
      triggers: ['funded'],
    });
  });

  it('are not those outside the profiles, unless somebody there asked', () => {
    expect(parts(known('far', [{}], misfit), known('asker', [], misfit, [asked('demo-request', 1)]))).toEqual({
      triggers: ['asker'],
    });
  });

  it('are graded only where they match', () => {
    const grades = digestOf([known('asker', [], misfit, [asked('demo-request', 1)])]).parts.triggers.map(
      ({ grade }) => grade,
    );
    expect(grades).toEqual([null]);
  });

  it('are none for what is old, undated, only possible or dismissed', () => {
    const opinion = { is: 'dismissed', at: NOW } as const;
    const signals = [{ date: daysAgo(100) }, { date: null }, { confidence: 40 }, { opinion }];
    expect(parts(...signals.map((signal, index) => known(`a${index}`, [signal])))).toEqual({});
  });

  it('say what happened, what to do about it, and of how good a company', () => {
    const { triggers } = digestOf([
      known('funded', [{ type: 'hiring', date: daysAgo(1) }, { title: 'Four million' }]),
    ]).parts;
    expect(triggers).toMatchObject([
      {
        name: 'funded',
        domain: 'lumivaara.example',
        isSaved: true,
        label: 'trigger',
        grade: 'A',
        icpIds: ['icp'],
        signal: { signal: { title: 'Four million' }, ageDays: 3, freshness: 'fresh' },
        play: { id: 'act-on-funding' },
        about: { rule: 'act-on-funding', signalId: 'funded-1' },
      },
    ]);
  });

  it('tell a company that something else happened at apart from one that only came to match', () => {
    const change = { field: 'country', before: 'SE', after: 'FI' } as const;
    const moved = { type: 'relocation', change } as const;
    const digest = digestOf([known('moved', [moved]), known('both', [moved, {}])]);
    expect(partsOf(digest)).toEqual({ triggers: ['both'], nowMatches: ['moved'] });
    const flip = { signal: { type: 'relocation' }, criteria: [{ kind: 'place' }] };
    expect(digest.parts.nowMatches).toMatchObject([{ flip, signal: { signal: { id: 'moved-0' } } }]);
    expect(digest.parts.triggers).toMatchObject([{ flip }]);
  });
});

describe('what to do first', () => {
  const size = [someIcp([place(['FI']), employees(500, null), employees(1, null, { id: 'any' })], { threshold: 40 })];

  it('is what counts more, and that is less with every day', () => {
    expect(
      parts(known('rebrand', [{ type: 'rebrand' }]), known('older', [{ date: daysAgo(60) }]), known('newer', [{}])),
    ).toEqual({
      triggers: ['newer', 'rebrand', 'older'],
    });
  });

  it('is the better fit', () => {
    const big = { facts: factsOf('big', { employees: factOf({ min: 900, max: 900 }) }) };
    expect(partsOf(digestOf([known('small', [{}]), known('big', [{}], big)], size))).toEqual({
      triggers: ['big', 'small'],
    });
  });

  it('is who is further on the way', () => {
    const opportunity = { value: 'opportunity', date: NOW, source: 'seller' } as const;
    const subscriber = someContact({ stage: 'subscriber' });
    expect(
      parts(
        known('stranger', [{}]),
        known('reader', [{}], {}, [subscriber]),
        known('deal', [{}], { status: opportunity }),
      ),
    ).toEqual({ triggers: ['deal', 'reader', 'stranger'] });
  });

  it('is several reasons before one', () => {
    expect(parts(known('one', [{}]), known('two', [{}, { type: 'hiring' }]))).toEqual({ triggers: ['two', 'one'] });
  });

  it('is, where all is alike, what was saved, then what is newer, then by the name', () => {
    const companies = [
      known('b', [{}]),
      known('unsaved', [{}], { savedAt: null }),
      known('new', [{ date: daysAgo(1) }]),
      known('a', [{}]),
    ];
    const ordered = { triggers: ['new', 'a', 'b', 'unsaved'] };
    expect(parts(...companies)).toEqual(ordered);
    expect(parts(...companies.toReversed())).toEqual(ordered);
  });
});

describe('what was done', () => {
  it('is gone, and the next reason takes its place', () => {
    const plays = [did('done-0', 'done')];
    expect(parts(known('done', [{}], { plays }))).toEqual({});
    const { triggers } = digestOf([known('done', [{}, { type: 'hiring' }], { plays })]).parts;
    expect(triggers).toMatchObject([{ signal: { signal: { type: 'hiring' } } }]);
  });

  it('waits for its day when it was put off', () => {
    const waiting = known('later', [{}], { plays: [did('later-0', 'snoozed', NOW + DAY)] });
    expect(parts(waiting)).toEqual({});
    expect(partsOf(digestOf([waiting], BY.icps, NOW + DAY))).toEqual({ triggers: ['later'] });
  });
});

describe('follow-ups', () => {
  it('are due on their day, the earliest first', () => {
    const due = (days: number) => ({ followUp: { at: daysAgo(days), note: `${days}` } });
    const digest = digestOf([
      known('yesterday', [], due(1)),
      known('tomorrow', [], due(-1)),
      known('long', [], due(9)),
    ]);
    expect(partsOf(digest)).toEqual({ followUpsDue: ['long', 'yesterday'] });
    expect(digest.parts.followUpsDue[0]).toMatchObject({ followUp: { note: '9' }, signal: null });
  });

  it('stand with the trigger where there is one: a company has one row', () => {
    const digest = digestOf([known('both', [{}], { followUp: { at: daysAgo(1), note: 'Ask' } })]);
    expect(partsOf(digest)).toEqual({ triggers: ['both'] });
    expect(digest.parts.triggers[0]?.followUp).toEqual({ at: daysAgo(1), note: 'Ask' });
  });
});

describe('companies that match no longer', () => {
  const left = { type: 'relocation', change: { field: 'country', before: 'FI', after: 'BR' } } as const;

  it('are named with the criterion that turned, until that was seen', () => {
    const digest = digestOf([known('left', [left])]);
    expect(digest.parts.noLongerMatches).toMatchObject([
      { flip: { criteria: [{ kind: 'place' }] }, label: 'not-a-fit' },
    ]);
    const { about } = digest.parts.noLongerMatches[0] ?? {};
    const plays = [{ ...did(about?.signalId ?? null, 'done'), rule: about?.rule ?? '' }];
    expect(parts(known('left', [left], { plays }))).toEqual({});
  });
});

describe('holds to look at', () => {
  const layoffs = (days: number) => [{ type: 'layoffs', date: daysAgo(days) } as const];

  it('are those that end within a week, or have just ended', () => {
    const digest = digestOf([
      known('fresh', layoffs(20)),
      known('soon', layoffs(175)),
      known('over', layoffs(183)),
      known('past', layoffs(200)),
    ]);
    expect(partsOf(digest)).toEqual({ holdsToLookAt: ['over', 'soon'] });
    expect(digest.parts.holdsToLookAt.map(({ label, lookAt }) => [label, lookAt])).toEqual([
      ['prospect', daysAgo(3)],
      ['hold', daysAgo(-5)],
    ]);
  });

  it('are not those that something else still holds', () => {
    expect(parts(known('twice', [...layoffs(183), ...layoffs(2)]))).toEqual({});
    expect(parts(known('closed', [{ type: 'closure', date: daysAgo(183) }]))).toEqual({});
  });

  it('begin with customers and open deals that have bad news, and the step that protects them', () => {
    const status = (value: 'customer' | 'opportunity') => ({
      status: { value, date: daysAgo(99), source: 'seller' } as const,
    });
    const digest = digestOf([
      known('over', layoffs(183)),
      known('deal', layoffs(4), status('opportunity')),
      known('buyer', [{ type: 'insolvency', date: daysAgo(400) }], status('customer')),
    ]);
    expect(digest.parts.holdsToLookAt.map(({ companyId, play }) => [companyId, play.id])).toEqual([
      ['buyer', 'secure-customer'],
      ['deal', 'save-deal'],
      ['over', 'first-contact-best-fit'],
    ]);
  });
});

describe('without a profile', () => {
  it('those who asked are there all the same', () => {
    expect(partsOf(digestOf([known('asker', [], {}, [asked('demo-request', 1)]), known('news', [{}])], []))).toEqual({
      triggers: ['asker'],
    });
  });
});

it('tells how many companies it looked at, and whether that was all', () => {
  const making = makeDigest(BY, NOW);
  making.add([known('a'), known('b')]);
  making.add([known('c', [{}])]);
  expect(making.digest(true)).toMatchObject({ looked: 3, isCut: true });
});
