import { eachRecord } from './each-record.ts';
import type { Migration } from './index.ts';

/** What signals of the third release do not have. Written out: see 0002. */
const SIGNAL = { isDateRough: false, receipts: [], opinion: null };

/** What the step looks at, of the records as the third release wrote them. */
export interface OldSignal {
  readonly createdAt: number;
  readonly [field: string]: unknown;
}
export interface OldContact {
  readonly engagements: readonly { readonly date: number }[];
  readonly [field: string]: unknown;
}

/**
 * Signals keep all that told of them and what the seller said of them, and are found by their day, as people are by
 * their last engagement; there is room for what companies looked like last time and for the feeds that are watched.
 */
export const signalsAndFeeds: Migration = async (database, transaction) => {
  database.createObjectStore('snapshots', { keyPath: 'companyId' });
  const feeds = database.createObjectStore('feeds', { keyPath: 'id' });
  feeds.createIndex('companyId', 'companyId');
  feeds.createIndex('nextAt', 'nextAt');
  const signals = transaction.objectStore('signals');
  signals.createIndex('date', 'date');
  signals.createIndex('type', 'type');
  await eachRecord(signals, signalWithReceipts);
  const contacts = transaction.objectStore('contacts');
  contacts.createIndex('engagedAt', 'engagedAt');
  await eachRecord(contacts, contactWithEngagedAt);
};

/** A signal of the third release as the fourth has it. */
export const signalWithReceipts = (signal: OldSignal) => ({ ...SIGNAL, updatedAt: signal.createdAt, ...signal });

/** The same for a contact: the day of the last engagement, by which people are found; none without one. */
export const contactWithEngagedAt = (contact: OldContact) => {
  const last = contact.engagements.reduce((latest, { date }) => Math.max(latest, date), Number.NEGATIVE_INFINITY);
  return last === Number.NEGATIVE_INFINITY ? contact : { ...contact, engagedAt: last };
};
