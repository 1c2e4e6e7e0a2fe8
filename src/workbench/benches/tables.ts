import { failure, success } from '../../messages/outcome.ts';
import type { DuplicateGroup, TableWork } from '../../messages/work/tables.ts';
import { commit } from '../../store/change.ts';
import { getCompany } from '../../store/companies.ts';
import { getContact } from '../../store/contacts.ts';
import type { Benches } from '../serve.ts';
import { operationOf, writesOf } from '../tables/change-rows.ts';
import { candidateGroups, pairOf, suspectedGroups } from '../tables/duplicates.ts';
import { firstCompanies, firstPeople, isInStoreOrder } from '../tables/first-rows.ts';
import { keeperOf } from '../tables/keeper.ts';
import { mergeWrites } from '../tables/merge-companies.ts';
import { queryCompanies, queryPeople } from '../tables/query-rows.ts';
import { idsOfChoice } from '../tables/row-choice.ts';
import { runOperation } from '../tables/run-operation.ts';
import type { Tools } from '../tools.ts';

/** How long a search waits for tables that are being read (ms): small ones are whole by then. */
const PATIENCE = 300;

/** Searches, changes and merges what the tables show. */
export function tablesBench(tools: Tools): Pick<Benches, keyof TableWork> {
  return { ...searching(tools), ...changing(tools), ...merging(tools) };
}

function searching(tools: Tools) {
  const keeper = keeperOf(tools);
  return {
    async 'follow-table'({ table }, { tell, signal }) {
      await keeper.follow(table, tell, signal);
      return success(null);
    },
    async 'query-companies'(query) {
      const database = await tools.database();
      if (!keeper.isComplete()) await keeper.soon(PATIENCE);
      if (!keeper.isComplete() && isInStoreOrder(query)) {
        return success(
          await keeper.ahead(() => firstCompanies(database, query, tools.now(), keeper.totalOf('companies'))),
        );
      }
      const { companies } = keeper.tables();
      const isComplete = keeper.isComplete();
      return success(await keeper.ahead(() => queryCompanies(database, companies, isComplete, query)));
    },
    async 'query-people'(query) {
      const database = await tools.database();
      if (!keeper.isComplete()) await keeper.soon(PATIENCE);
      if (!keeper.isComplete() && isInStoreOrder(query)) {
        return success(await keeper.ahead(() => firstPeople(database, query, tools.now(), keeper.totalOf('people'))));
      }
      const { people } = keeper.tables();
      const isComplete = keeper.isComplete();
      return success(await keeper.ahead(() => queryPeople(database, people, isComplete, query)));
    },
    async 'read-contact'({ contactId }) {
      const contact = await getContact(await tools.database(), contactId);
      return contact === null ? failure('not-found') : success(contact);
    },
  } satisfies Partial<Benches>;
}

function changing(tools: Tools) {
  return {
    async 'change-rows'({ choice, change }, hands) {
      const database = await tools.database();
      const ids = await idsOfChoice(tools, choice);
      const run = {
        ...operationOf(change),
        ids,
        writesOf: (some: readonly string[], now: number) => writesOf(database, choice.table, change, some, now),
      };
      return success({ operation: await runOperation(tools, run, hands) });
    },
  } satisfies Partial<Benches>;
}

function merging(tools: Tools) {
  return {
    async 'list-duplicates'({ from, count }, { tell, signal }) {
      const database = await tools.database();
      const { companies } = await keeperOf(tools).whole();
      const candidates = candidateGroups(companies);
      const groups: DuplicateGroup[] = [];
      let looked = 0;
      for (; looked < candidates.length && groups.length < from + count && !signal.aborted; looked += 1) {
        groups.push(...(await suspectedGroups(database, candidates[looked] ?? [])));
        if (looked % 500 === 499) tell({ done: looked, total: candidates.length });
      }
      const total = groups.length + candidates.length - looked;
      return success({ groups: groups.slice(from, from + count), total });
    },
    async 'merge-companies'({ leadId, otherIds }, hands) {
      const database = await tools.database();
      const lead = await getCompany(database, leadId);
      if (lead === null) return failure('not-found');
      let refused = false;
      const run = {
        kind: 'merge' as const,
        title: lead.facts.name.value,
        ids: [leadId],
        writesOf: async (_ids: readonly string[], now: number) => {
          const writes = await mergeWrites(database, leadId, otherIds, now);
          refused = writes === null;
          return writes ?? [];
        },
      };
      const operation = await runOperation(tools, run, { tell: () => undefined, signal: hands.signal });
      return refused ? failure('cannot-merge') : success({ operation });
    },
    async 'keep-apart'({ ids, isApart }) {
      const at = tools.now();
      const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => pairOf(one, other)));
      await commit(
        await tools.database(),
        pairs.map((pair) => ({ collection: 'distinct', key: pair, value: isApart ? { pair, at } : null })),
      );
      return success(null);
    },
  } satisfies Partial<Benches>;
}
