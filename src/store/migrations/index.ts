import { firstCollections } from './0001-first-collections.ts';
import { widerFacts } from './0002-wider-facts.ts';
import { knowledgeAtScale } from './0003-knowledge-at-scale.ts';
import { signalsAndFeeds } from './0004-signals-and-feeds.ts';

/**
 * One step from a version of the database to the next, run inside the upgrade. A migration is never edited after
 * its release: a change is a new one, with a test from the old database.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => Promise<void>;

/** The migration at position n leads from version n to version n + 1. */
export const MIGRATIONS: readonly Migration[] = [firstCollections, widerFacts, knowledgeAtScale, signalsAndFeeds];
