import type { Migration } from './index.ts';

/** The five collections of the first release. */
export const firstCollections: Migration = async (database) => {
  const companies = database.createObjectStore('companies', { keyPath: 'id' });
  companies.createIndex('identity', 'identities', { multiEntry: true });
  companies.createIndex('updatedAt', 'updatedAt');
  database.createObjectStore('contacts', { keyPath: 'id' }).createIndex('companyId', 'companyId');
  database.createObjectStore('signals', { keyPath: 'id' }).createIndex('companyId', 'companyId');
  database.createObjectStore('icps', { keyPath: 'id' });
  database.createObjectStore('settings');
};
