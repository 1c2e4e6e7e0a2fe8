// What a reading tells of its company becomes signals of the company, where it is in the store.
import { type Comparison, compareReading } from '../interpret/changes/compare.ts';
import type { Company } from '../model/company.ts';
import { namesOfCompany } from '../model/company-name.ts';
import { isLinkedInHost } from '../model/linkedin-address.ts';
import type { Reading } from '../model/reading.ts';
import { joinNoticed, type Noticed } from '../model/same-event.ts';
import type { Signal } from '../model/signal.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { momentOf } from '../model/when.ts';
import { type Change, commit, put } from '../store/change.ts';
import { noticedChange } from '../store/notice.ts';
import { putSnapshot, snapshotOf } from '../store/snapshots.ts';
import type { Services } from './services.ts';

export type ReadingOfCompany = Extract<Reading, { kind: 'company' | 'article' }>;

/** Confidence (0–100) from which what a page tells is worth a line in the company's history. */
const WORTH_KEEPING = 30;
/** The most that a page on another domain than the company's can be sure of: anybody can state anybody's number. */
const ON_STRANGE_DOMAIN = 55;

/**
 * Keeps what a reading tells of a company of the store, and what has changed since its pages were read last. True when
 * the company's signals changed by that. To be called once for each reading of a page.
 */
export function noticeReading(company: Company, reading: ReadingOfCompany, services: Services): Promise<boolean> {
  return services.inTurn(async () => {
    const change = await noticedOf(company, reading, services);
    await commit(await services.database(), change);
    return change.some(({ collection }) => collection === 'signals');
  });
}

/** The change that does so: empty when the company is not in the store. To be asked in turn. */
export async function noticedOf(company: Company, reading: ReadingOfCompany, services: Services): Promise<Change> {
  const database = await services.database();
  const now = services.now();
  const stored = await snapshotOf(database, company.id);
  // Removed meanwhile.
  if (stored === undefined) return [];
  const { snapshot, changes } = compared(stored, reading, company.id, now);
  const mostSure = isOnStrangeDomain(reading, company) ? ON_STRANGE_DOMAIN : 100;
  const noticed = [...noticedIn(reading, now), ...changes].map((event) => ({
    ...event,
    confidence: Math.min(mostSure, event.confidence),
  }));
  const signals = await noticedChange(database, company.id, noticed, now, services.newId);
  const seen = snapshot === null || snapshot === stored ? [] : [putSnapshot(snapshot)];
  return [...signals, ...seen];
}

/** What a reading tells of a company that is not in the store: judged with it while the page is open, and never kept. */
export function passingSignals(reading: ReadingOfCompany, now: number): Signal[] {
  return signalsOfNew('passing', reading, now, passingIds());
}

/** What is stored with a company that is new, from the page it is read on: its signals, and what the page looks like. */
export function firstNoticed(companyId: string, reading: ReadingOfCompany, now: number, newId: () => string): Change {
  const { snapshot } = compared(null, reading, companyId, now);
  return [
    ...signalsOfNew(companyId, reading, now, newId).map((signal) => put('signals', signal)),
    ...(snapshot === null ? [] : [putSnapshot(snapshot)]),
  ];
}

function compared(stored: Snapshot | null, reading: ReadingOfCompany, companyId: string, now: number): Comparison {
  // What others write of a company is no page of it.
  return reading.kind === 'company'
    ? compareReading(stored, reading, companyId, now)
    : { snapshot: stored, changes: [] };
}

function signalsOfNew(companyId: string, reading: ReadingOfCompany, now: number, newId: () => string): Signal[] {
  const names = namesOfCompany(reading.facts);
  return joinNoticed([], noticedIn(reading, now), companyId, now, newId, names);
}

function passingIds(): () => string {
  let count = 0;
  return () => `passing-${count++}`;
}

function noticedIn(reading: ReadingOfCompany, now: number): Noticed[] {
  return reading.observations
    .filter(({ confidence }) => confidence >= WORTH_KEEPING)
    .map(({ type, title, when, excerpt, confidence, url }) => {
      const moment = when === null ? null : momentOf(when, now);
      return {
        type,
        title,
        excerpt,
        url: url === '' ? webAddress(reading.url) : url,
        // Nothing that a page tells of as news lies ahead.
        date: moment === null ? null : Math.min(moment.time, now),
        isDateRough: moment?.isRough ?? false,
        source: 'page',
        confidence,
        change: null,
      };
    });
}

/** LinkedIn's page of a company is told by its address, whichever site it leads to. */
function isOnStrangeDomain({ kind, url, facts }: ReadingOfCompany, company: Company): boolean {
  const [here, own] = [facts.domain?.value, company.facts.domain?.value];
  const isOnLinkedIn = URL.canParse(url) && isLinkedInHost(new URL(url).hostname);
  if (kind === 'article' || isOnLinkedIn || here === undefined || own === undefined || here === own) return false;
  return !company.facts.aliasDomains.some(({ value }) => value === here);
}

const webAddress = (url: string) => (/^https?:\/\/\S+$/.test(url) ? url : '');
