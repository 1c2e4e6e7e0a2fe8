// What a change of each kind needs before it is told: how often the page was seen without it, and since with it.
import type { FactChange, SignalType } from '../../model/signal.ts';
import type { TechnologyCategory } from '../../model/technology-categories.ts';
import { technologyRules } from '../technologies-rules.ts';

export interface Need {
  /** Whether a page shows one value at a time, which another one takes the place of. */
  readonly isSingle: boolean;
  /** Visits to the page without it, and visits with it. */
  readonly before: number;
  readonly seen: number;
  /** Visits that miss it until it is gone, of something that was seen as often at least; null: never by itself. */
  readonly gone: number | null;
  /** 0–100; null: it is never told. */
  readonly confidence: number | null;
  readonly type: SignalType;
}

/** Confidence (0–100) from which one reading of a page is enough: structured data, labels and LinkedIn are no tests. */
const STATED = 85;

const once = { isSingle: true, before: 1, seen: 1, gone: null } as const;
const twice = { ...once, seen: 2 } as const;
const platform: Need = { isSingle: false, before: 2, seen: 2, gone: 2, confidence: 75, type: 'technology-change' };
const service: Need = { isSingle: false, before: 5, seen: 4, gone: 5, confidence: 65, type: 'technology-change' };
/** Seen with consent only, so that fewer visits are left to count, and those count for more. */
const gated: Need = { ...service, before: 4, seen: 3 };
const code: Need = { ...service, confidence: 50 };
const silent: Need = { ...service, confidence: null };

const NEEDS: Readonly<Record<Exclude<FactChange['field'], 'technology'>, Need>> = {
  name: { ...twice, confidence: 75, type: 'rebrand' },
  domain: { ...once, confidence: 70, type: 'rebrand' },
  city: { ...twice, confidence: 55, type: 'relocation' },
  employees: { ...twice, confidence: 70, type: 'headcount-growth' },
  'open-jobs': { ...once, confidence: 70, type: 'hiring' },
  management: { ...once, confidence: 75, type: 'leadership-change' },
  'register-status': { ...once, isSingle: false, confidence: 75, type: 'insolvency' },
  country: { isSingle: false, before: 2, seen: 2, gone: null, confidence: 70, type: 'expansion' },
  industry: { ...twice, confidence: null, type: 'rebrand' },
};

/** Made by the server, the same for all who visit. */
const PLATFORMS: ReadonlySet<TechnologyCategory> = new Set(['cms', 'e-commerce']);
/** Say nothing of a company, and come and go. */
const SILENT: ReadonlySet<TechnologyCategory> = new Set(['fonts', 'consent']);
/** Loaded only once the visitor consents, on most sites. */
const GATED: ReadonlySet<TechnologyCategory> = new Set([
  'crm',
  'marketing-automation',
  'chat',
  'support',
  'analytics',
  'tag-manager',
  'advertising',
  'surveys',
  'reviews',
  'video',
  'maps',
]);
/** Of these hardly any load without it; tag managers, chats, films and maps do, as often as not. */
const WITNESSES: ReadonlySet<TechnologyCategory> = new Set(['crm', 'marketing-automation', 'analytics', 'advertising']);

/** What a change to this value needs. `confidence`: of the value as it was read. */
export function needOf(field: FactChange['field'], value: string, confidence: number): Need {
  if (field === 'employees' && confidence >= STATED) return { ...NEEDS.employees, seen: 1 };
  if (field !== 'technology') return NEEDS[field];
  const category = categoryOf(value);
  if (category === null) return service;
  if (SILENT.has(category)) return silent;
  if (category === 'code') return code;
  if (PLATFORMS.has(category)) return platform;
  return GATED.has(category) ? gated : service;
}

/** Whether a site shows it only to visitors who consent. */
export function isGated(field: FactChange['field'], value: string): boolean {
  const category = field === 'technology' ? categoryOf(value) : null;
  return category !== null && GATED.has(category);
}

/** Whether it is something that a site uses beside what makes it. */
export function isService(field: FactChange['field'], value: string): boolean {
  const category = field === 'technology' ? categoryOf(value) : null;
  return category !== null && !PLATFORMS.has(category) && !SILENT.has(category);
}

/** Whether it shows that the visitor consented. */
export function isWitness(field: FactChange['field'], value: string): boolean {
  const category = field === 'technology' ? categoryOf(value) : null;
  return category !== null && WITNESSES.has(category);
}

/** Whether it asks for consent: where there is one, what is gated may have waited for that. */
export function isConsentTool(field: FactChange['field'], value: string): boolean {
  return field === 'technology' && categoryOf(value) === 'consent';
}

function categoryOf(name: string): TechnologyCategory | null {
  return technologyRules().rules.get(name)?.category ?? null;
}
