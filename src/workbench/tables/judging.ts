import { judge } from '../../judge/judge.ts';
import type { Company } from '../../model/company.ts';
import type { Contact } from '../../model/contact.ts';
import type { Icp } from '../../model/icp.ts';
import type { Settings } from '../../model/settings.ts';
import type { Signal } from '../../model/signal.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Database } from '../../store/database.ts';
import { listIcps } from '../../store/icps.ts';
import { readSettings } from '../../store/settings.ts';

/** What every company of a table is judged by. */
export interface Judging {
  readonly icps: readonly Icp[];
  readonly settings: Settings;
  /** Epoch ms. */
  readonly now: number;
}

/** A company with all that is stored about it. */
export interface KnownCompany {
  readonly company: Company;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

export async function readJudging(database: Database, now: number): Promise<Judging> {
  const [icps, settings] = await Promise.all([listIcps(database), readSettings(database)]);
  return { icps, settings, now };
}

export function verdictOf({ company, contacts, signals }: KnownCompany, { icps, settings, now }: Judging): Verdict {
  const { facts, status } = company;
  const { definitions, scoring, signals: signalSettings } = settings;
  return judge({ facts, status, contacts, signals, signalSettings, icps, definitions, scoring, now });
}
