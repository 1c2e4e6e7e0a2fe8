import { failure, success } from '../../messages/outcome.ts';
import type { ErasingWork } from '../../messages/work/erasing.ts';
import { allowAgain, listForgotten } from '../../store/forgotten.ts';
import { tellAllNew } from '../../store/news.ts';
import { erasePerson } from '../erase/erase-person.ts';
import { findPeople, lookAtPerson } from '../erase/find-people.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Erases people for good, and everything. */
export function erasingBench(tools: Tools): Pick<Benches, keyof ErasingWork> {
  return {
    async 'find-people'({ text }, { signal }) {
      return success(await findPeople(await tools.database(), text, signal));
    },
    async 'look-at-person'({ contactId }) {
      const person = await lookAtPerson(await tools.database(), contactId);
      return person === null ? failure('not-found') : success(person);
    },
    async 'erase-person'({ contactId }, { tell }) {
      const erased = await erasePerson(tools, contactId, tell);
      return erased === null ? failure('not-found') : success(erased);
    },
    async 'list-forgotten'() {
      return success(await listForgotten(await tools.database()));
    },
    async 'allow-again'({ email }) {
      return success(await allowAgain(await tools.database(), email));
    },
    async 'erase-everything'() {
      const database = await tools.database();
      await tools.inTurn(async () => {
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names, 'readwrite');
        await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
      });
      tellAllNew();
      return success(null);
    },
  };
}
