import type { RowChoice } from '../../messages/work/tables.ts';
import type { Tools } from '../tools.ts';
import { keeperOf } from './keeper.ts';

/** Ids of the rows somebody chose, each once, in the order of the table's ids; a filter is asked once all is read. */
export async function idsOfChoice(tools: Tools, choice: RowChoice): Promise<readonly string[]> {
  if ('ids' in choice) return [...new Set(choice.ids)];
  const tables = await keeperOf(tools).whole();
  const table = tables[choice.table];
  const { rows } = table.find(choice.filter, null, 'en');
  const left = new Set(choice.except);
  return [...rows].map(table.idAt).filter((id) => !left.has(id));
}
