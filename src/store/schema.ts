// The database: five collections, one file each. Everything the seller knows lies here, on their machine.
import type { DBSchema } from 'idb';
import type { Company } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Icp } from '../model/icp.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';

/** A company with the identities it is found by (see identity.ts); derived at each write. */
export interface StoredCompany extends Company {
  readonly identities: readonly string[];
}

export interface ErmineSchema extends DBSchema {
  companies: { key: string; value: StoredCompany; indexes: { identity: string; updatedAt: number } };
  contacts: { key: string; value: Contact; indexes: { companyId: string } };
  signals: { key: string; value: Signal; indexes: { companyId: string } };
  icps: { key: string; value: Icp };
  settings: { key: 'settings'; value: Settings };
}

export type Collection = 'companies' | 'contacts' | 'signals' | 'icps' | 'settings';
