// Erasing people for good, and everything: what the options page asks, and what the workbench tells of it.
import type { Contact } from '../../model/contact.ts';
import type { Work } from '../workbench-contract.ts';
import type { Progress } from './tables.ts';

/** Somebody the search found. */
export interface FoundPerson {
  readonly contact: Contact;
  /** The company's name, or the employer as it was written; empty when nobody knows. */
  readonly company: string;
}

/** A signal or note in which a person is named. */
export interface Mention {
  readonly kind: 'signal' | 'note' | 'fact';
  readonly text: string;
}

/** All that is stored of a person. */
export interface StoredPerson extends FoundPerson {
  /** Other records with the same address or profile: they go too. */
  readonly others: readonly Contact[];
  /** What their company's records say of them, the first of it. */
  readonly mentions: readonly Mention[];
}

export interface ErasedPerson {
  /** Records that were removed, and others that they were taken out of. */
  readonly removed: number;
  readonly changed: number;
  /** Whether their address is kept as a hash, so that they are not stored again; without an address nobody can tell. */
  readonly isRemembered: boolean;
  /** What they are told by: states of the session that hold one of these are to be dropped by the page. */
  readonly traces: readonly string[];
}

export interface ErasingWork {
  /** People by their name or address, at most 20. */
  'find-people': Work<{ readonly text: string }, null, readonly FoundPerson[]>;
  /** Fails with `not-found` when the person is gone. */
  'look-at-person': Work<{ readonly contactId: string }, null, StoredPerson>;
  /**
   * Erases a person from all records, those that take changes back included; fails with `not-found` when they are gone.
   * It cannot be given up or taken back.
   */
  'erase-person': Work<{ readonly contactId: string }, Progress, ErasedPerson>;
  /** When people asked to be forgotten, the latest first (epoch ms). */
  'list-forgotten': Work<null, null, readonly number[]>;
  /** Takes an address off the list. False when it was not on it. */
  'allow-again': Work<{ readonly email: string }, null, boolean>;
  /** Empties the store. */
  'erase-everything': Work<null, null, null>;
}
