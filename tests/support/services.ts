import type { Services } from '../../src/background/services.ts';
import type { Database } from '../../src/store/database.ts';
import { NOW } from './companies.ts';
import { createQueue } from './queue.ts';

/** The services of a worker on a database of the test: at NOW, with random ids, in turns of its own. */
export function someServices(database: Database | Promise<Database>, others: Partial<Services> = {}): Services {
  return {
    database: async () => database,
    now: () => NOW,
    newId: () => crypto.randomUUID(),
    inTurn: createQueue(),
    ...others,
  };
}
