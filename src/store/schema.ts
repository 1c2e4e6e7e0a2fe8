// The database: one file each for its collections. Everything the seller knows lies here, on their machine.
import type { DBSchema } from 'idb';
import type { Company, CompanyFacts } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Feed } from '../model/feed.ts';
import type { Icp } from '../model/icp.ts';
import type { Operation } from '../model/operation.ts';
import type { Playbook } from '../model/play-rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The facts of a company without those that are not known: most are not, and a million companies lie here. */
export type StoredFacts = Pick<CompanyFacts, 'name'> & Partial<CompanyFacts>;

/** A company as it lies in the store, with what it is found and sorted by; derived at each write (companies.ts). */
export interface StoredCompany extends Omit<Company, 'facts'> {
  readonly facts: StoredFacts;
  /** See identity.ts. */
  readonly identities: readonly string[];
  /** The name as names are sorted: without case, accents and legal form. */
  readonly nameKey: string;
}

/** A contact as it lies in the store, with what it is found by; derived at each write (contacts.ts). */
export interface StoredContact extends Contact {
  /** What tells the person: `email:…`, `linkedin:…`. */
  readonly identities: readonly string[];
  readonly nameKey: string;
  /** What a company may claim the person by, while they are linked to none; left out otherwise. */
  readonly mayWorkAt?: readonly string[];
  /** When they last dealt with us (epoch ms); left out when they never did. */
  readonly engagedAt?: number;
}

/** What one batch of an operation wrote, and what undoes it. */
export interface JournalEntry {
  readonly operationId: string;
  /** Batches are numbered from 0. */
  readonly batch: number;
  readonly undo: readonly UndoStep[];
  /** One letter for each row of the batch: c created, u updated, = unchanged, - skipped. */
  readonly outcomes: string;
  /** Rows of which there is more to say, by their number in the file (from 1). */
  readonly remarks: readonly RowRemark[];
}

/** How one record is taken back: what stood there before (null: nothing did), unless it was changed since. */
export type UndoStep = {
  readonly [Name in keyof Journaled]: {
    readonly collection: Name;
    readonly key: string;
    readonly before: Journaled[Name] | null;
    /** `updatedAt` as the operation wrote it, of a feed `addedAt` (epoch ms); null for a removed record. */
    readonly writtenAt: number | null;
  };
}[keyof Journaled];

/** The collections that operations write. */
export interface Journaled {
  companies: StoredCompany;
  contacts: StoredContact;
  signals: Signal;
  feeds: Feed;
}

export interface RowRemark {
  readonly row: number;
  /** A code the UI has words for. */
  readonly code: string;
  /** The value it is about; may be empty. */
  readonly detail: string;
}

/** Somebody who must never be stored again: a keyed hash of an address, never the address. */
export interface Forgotten {
  readonly hash: string;
  /** Epoch ms. */
  readonly at: number;
  /** In the one record under the hash `key`: the key of all hashes, in hexadecimal digits. See forgotten.ts. */
  readonly key?: string;
}

/** What the seller told of files with the same headers, so that it need not be told twice. */
export interface RememberedPlan {
  /** The headers of the file, as one text. */
  readonly headers: string;
  readonly plan: unknown;
  /** Epoch ms. */
  readonly usedAt: number;
}

export interface ErmineSchema extends DBSchema {
  companies: {
    key: string;
    value: StoredCompany;
    indexes: { identity: string; updatedAt: number; nameKey: string; savedAt: number; tag: string; followUp: number };
  };
  contacts: {
    key: string;
    value: StoredContact;
    indexes: {
      companyId: string;
      identity: string;
      nameKey: string;
      updatedAt: number;
      mayWorkAt: string;
      engagedAt: number;
    };
  };
  signals: { key: string; value: Signal; indexes: { companyId: string; date: number; type: string } };
  /** What companies of the store looked like when they were last read, by the company's id. */
  snapshots: { key: string; value: Snapshot };
  feeds: { key: string; value: Feed; indexes: { companyId: string; nextAt: number } };
  icps: { key: string; value: Icp };
  settings: { key: 'settings'; value: Settings };
  /** What the seller changed of the shipped playbook, under `playbook`; none while nothing is. */
  playbook: { key: 'playbook'; value: Playbook };
  operations: { key: string; value: Operation };
  journal: { key: [operationId: string, batch: number]; value: JournalEntry };
  forgotten: { key: string; value: Forgotten };
  plans: { key: string; value: RememberedPlan };
  /** Pairs of companies the seller said are two: `id|id` in order. */
  distinct: { key: string; value: { readonly pair: string; readonly at: number } };
}

/** The collections that a change (change.ts) may touch. */
export type Collection =
  | 'companies'
  | 'contacts'
  | 'signals'
  | 'snapshots'
  | 'feeds'
  | 'icps'
  | 'settings'
  | 'playbook'
  | 'distinct';
