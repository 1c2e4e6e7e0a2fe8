import { success } from '../../messages/outcome.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Tells how much there is to work on. */
export function countingBench(tools: Tools): Pick<Benches, 'count-knowledge'> {
  return {
    async 'count-knowledge'() {
      const database = await tools.database();
      const [companies, contacts, signals] = await Promise.all([
        database.count('companies'),
        database.count('contacts'),
        database.count('signals'),
      ]);
      return success({ companies, contacts, signals });
    },
  };
}
