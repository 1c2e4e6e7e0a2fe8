import type { Company } from '../../../model/company.ts';
import { namesOfCompany } from '../../../model/company-name.ts';
import { joinEach, type Noticed } from '../../../model/same-event.ts';
import type { Signal } from '../../../model/signal.ts';
import type { RecordWrite } from '../../../store/operations.ts';
import type { Became } from './batch-companies.ts';

/** What a row of a batch tells of a company. */
export interface ToldOfCompany {
  /** Its place in the batch, from 0. */
  readonly row: number;
  readonly company: Company;
  readonly events: readonly Noticed[];
}

interface ToldEvent {
  readonly row: number;
  readonly event: Noticed;
}

/** What becomes of the signals that a batch tells of, and of each row that did. */
export interface JoinedSignals {
  readonly writes: readonly Extract<RecordWrite, { collection: 'signals' }>[];
  readonly became: readonly { readonly row: number; readonly became: Became }[];
}

/**
 * Joins what rows tell of companies with the signals those have: one event is one signal, whoever told of it first.
 * Each company's events are taken from the earliest on, undated ones last, so that the order of a file changes nothing.
 * @param known the signals of the companies told of, by their ids
 */
export function joinSignals(
  told: readonly ToldOfCompany[],
  known: ReadonlyMap<string, readonly Signal[]>,
  now: number,
  newId: () => string,
): JoinedSignals {
  const writes: Extract<RecordWrite, { collection: 'signals' }>[] = [];
  const became: { row: number; became: Became }[] = [];
  for (const [id, { company, events }] of eventsByCompany(told)) {
    const before = known.get(id) ?? [];
    const noticed = events.map(({ event }) => event);
    const joined = joinEach(before, noticed, id, now, newId, namesOfCompany(company.facts));
    for (const [index, how] of joined.became.entries()) became.push({ row: events[index]?.row ?? 0, became: how });
    joined.signals.forEach((after, index) => {
      const was = before[index] ?? null;
      if (after !== was) writes.push({ collection: 'signals', key: after.id, before: was, after });
    });
  }
  return { writes, became };
}

function eventsByCompany(told: readonly ToldOfCompany[]): Map<string, { company: Company; events: ToldEvent[] }> {
  const byId = new Map<string, { company: Company; events: ToldEvent[] }>();
  for (const { row, company, events } of told) {
    const all = byId.get(company.id)?.events ?? [];
    for (const event of events) all.push({ row, event });
    byId.set(company.id, { company, events: all });
  }
  for (const { events } of byId.values()) events.sort((one, other) => timeOf(one.event) - timeOf(other.event));
  return byId;
}

const timeOf = ({ date }: Noticed): number => date ?? Number.MAX_SAFE_INTEGER;
