// Verdicts of fictional companies, as the judge would give them, for tests of what is drawn.
import type { TabView } from '../../src/messages/views.ts';
import type { DatedSignal, Fit, Play, Verdict } from '../../src/model/verdict.ts';
import { employees, place, someFacts, someIcp, someSignal } from './companies.ts';

export function someFit(fit: Partial<Fit> = {}): Fit {
  return {
    icp: someIcp(),
    outcome: 'match',
    score: 100,
    coverage: 50,
    grade: 'A',
    rows: [
      { criterion: place(['FI']), answer: 'yes', evidence: 'says "FI"' },
      { criterion: employees(50, 250), answer: 'unknown', evidence: '' },
    ],
    ...fit,
  };
}

export function someDatedSignal(dated: Partial<DatedSignal> = {}): DatedSignal {
  return {
    signal: someSignal(),
    ageDays: 3,
    freshness: 'fresh',
    expiresAt: null,
    sign: 'positive',
    standing: 'counts',
    weight: 80,
    ...dated,
  };
}

export function somePlay(play: Partial<Play> = {}): Play {
  return {
    id: 'first-contact',
    rule: { when: { labels: ['prospect'] }, words: null },
    channel: 'call',
    insteadOfEmail: null,
    law: null,
    withinDays: 14,
    company: 'Lumivaara Oy',
    contact: null,
    signal: null,
    lookAgainAt: null,
    snoozedUntil: null,
    ...play,
  };
}

export function someVerdict(verdict: Partial<Verdict> = {}): Verdict {
  const fit = someFit();
  return {
    label: 'prospect',
    also: [],
    reasons: [{ code: 'matches-icp', fit }],
    fits: [fit],
    contacts: [],
    signals: [],
    signalStrength: 0,
    play: somePlay(),
    ...verdict,
  };
}

export type CompanyTabView = Extract<TabView, { status: 'company' }>;

export function someTabView(view: Partial<CompanyTabView> = {}): CompanyTabView {
  return {
    status: 'company',
    url: 'https://lumivaara.example/',
    kind: 'company',
    facts: someFacts(),
    company: null,
    lookAlikes: [],
    verdict: someVerdict(),
    scores: {},
    inView: null,
    hasIcp: true,
    ...view,
  };
}
