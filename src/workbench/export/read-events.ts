import type { RowChoice } from '../../messages/work/tables.ts';
import type { Signal } from '../../model/signal.ts';
import type { Tools } from '../tools.ts';
import type { EngagementOfPerson, SignalAtCompany } from './event-columns.ts';
import { companyRows, personRows, type Rows } from './read-rows.ts';

/**
 * The signals of the companies of a choice (null: all), the earliest first for each. What the seller dismissed, or said
 * is over, is left out: it would count again wherever the file is read. `total`: of the companies.
 */
export async function signalRows(tools: Tools, choice: RowChoice | null): Promise<Rows<SignalAtCompany>> {
  const { total, batches } = await companyRows(tools, choice);
  return { total, batches: signalsOf() };

  async function* signalsOf(): AsyncGenerator<SignalAtCompany[]> {
    const database = await tools.database();
    for await (const companies of batches) {
      const index = database.transaction('signals').store.index('companyId');
      const found = await Promise.all(companies.map(({ id }) => index.getAll(id)));
      yield companies.flatMap((company, place) =>
        (found[place] ?? [])
          .filter(isHeld)
          .toSorted((one, other) => (one.date ?? 0) - (other.date ?? 0))
          .map((signal) => ({ signal, company })),
      );
    }
  }
}

const isHeld = ({ opinion }: Signal): boolean => opinion === null || opinion.is === 'confirmed';

/** What the people of a choice did (null: all). `total`: of the people. */
export async function engagementRows(tools: Tools, choice: RowChoice | null): Promise<Rows<EngagementOfPerson>> {
  const { total, batches } = await personRows(tools, choice);
  return { total, batches: engagementsOf() };

  async function* engagementsOf(): AsyncGenerator<EngagementOfPerson[]> {
    for await (const people of batches) {
      yield people.flatMap(({ contact, company }) =>
        contact.engagements.map((engagement) => ({ engagement, contact, company })),
      );
    }
  }
}
