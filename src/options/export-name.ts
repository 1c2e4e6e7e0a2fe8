import type { ExportRequest } from '../messages/work/exporting.ts';
import { dayOf } from '../ui/calendar-day.ts';

const EVENTS = { companies: 'signals', people: 'engagements' } as const;

/** What an exported file is called: "ermine-hubspot-people-2026-11-22.csv". `now` is epoch ms. */
export function exportName({ table, events, shape }: ExportRequest, now: number): string {
  const brand = shape === 'ermine' ? '' : `${shape}-`;
  const what = events === null ? table : EVENTS[table];
  return `ermine-${brand}${what}-${dayOf(now)}.${events === 'json' ? 'json' : 'csv'}`;
}
