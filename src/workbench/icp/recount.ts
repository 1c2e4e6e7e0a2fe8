import { compareFits, compileIcp, judgeFit } from '../../judge/fit.ts';
import { judge } from '../../judge/judge.ts';
import { profileOf } from '../../judge/profile.ts';
import type { LabelChange, Recount } from '../../messages/work/icp.ts';
import type { Company } from '../../model/company.ts';
import type { Icp } from '../../model/icp.ts';
import type { Settings } from '../../model/settings.ts';
import type { Signal } from '../../model/signal.ts';
import type { Fit, Label } from '../../model/verdict.ts';
import { companyOf } from '../../store/companies.ts';
import { contactsOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { listIcps } from '../../store/icps.ts';
import { batchesOf } from '../../store/scan.ts';
import { readSettings } from '../../store/settings.ts';
import type { Hands } from '../serve.ts';

/** Companies between two words to the page: often enough to be seen moving, seldom enough to cost nothing. */
const TOLD_EVERY = 2_000;
/** The changes that are named; all are counted. */
const NAMED = 100;

/** What companies are judged by: the stored profiles, and the same with the edited one in its place. */
interface Judging {
  readonly icp: Icp;
  readonly fitOf: (company: Company) => Fit;
  readonly before: readonly Icp[];
  readonly after: readonly Icp[];
  readonly definitions: Settings['definitions'];
  /** Epoch ms. */
  readonly now: number;
}

/** Judges every known company by an edited profile, a batch at a time. Given up, it says how far it came. */
export async function recount(icp: Icp, database: Database, now: number, hands: Hands<Recount>): Promise<Recount> {
  const [of, icps, settings, signalCount] = await Promise.all([
    database.count('companies'),
    listIcps(database),
    readSettings(database),
    database.count('signals'),
  ]);
  const judgeByIt = compileIcp(icp);
  const judging: Judging = {
    icp,
    fitOf: ({ facts }) => judgeByIt(profileOf(facts)),
    before: icps,
    after: [...icps.filter(({ id }) => id !== icp.id), icp],
    definitions: settings.definitions,
    now,
  };
  const counts = { looked: 0, match: 0, unknown: 0, 'no-match': 0, changed: 0 };
  const changes: LabelChange[] = [];
  const result = (): Recount => ({
    looked: counts.looked,
    of: Math.max(of, counts.looked),
    matches: counts.match,
    open: counts.unknown,
    misfits: counts['no-match'],
    changed: counts.changed,
    changes: [...changes],
  });
  for await (const batch of batchesOf(database, 'companies')) {
    if (hands.signal.aborted) break;
    const companies = batch.map(companyOf);
    const signals = signalCount === 0 ? NO_SIGNALS : await signalsOfAll(database, companies);
    for (const company of companies) {
      const { outcome, change } = await look(company, signals.get(company.id) ?? [], judging, database);
      counts.looked += 1;
      counts[outcome] += 1;
      if (change === null) continue;
      counts.changed += 1;
      if (changes.length < NAMED) changes.push(change);
    }
    if (counts.looked % TOLD_EVERY < batch.length) hands.tell(result());
  }
  return result();
}

const NO_SIGNALS: ReadonlyMap<string, Signal[]> = new Map();

/** The signals of neighbouring companies in one request, by company. */
async function signalsOfAll(database: Database, companies: readonly Company[]): Promise<ReadonlyMap<string, Signal[]>> {
  const [first, last] = [companies[0], companies.at(-1)];
  if (first === undefined || last === undefined) return NO_SIGNALS;
  const range = IDBKeyRange.bound(first.id, last.id);
  const byCompany = new Map<string, Signal[]>();
  for (const signal of await database.getAllFromIndex('signals', 'companyId', range)) {
    const others = byCompany.get(signal.companyId);
    if (others === undefined) byCompany.set(signal.companyId, [signal]);
    else others.push(signal);
  }
  return byCompany;
}

interface Look {
  readonly outcome: Fit['outcome'];
  /** Only of saved companies. */
  readonly change: LabelChange | null;
}

/** People are asked for only where the label may change: most companies' do not. */
async function look(company: Company, signals: readonly Signal[], judging: Judging, database: Database): Promise<Look> {
  const { icp, before, after } = judging;
  if (signals.length === 0) {
    const { outcome } = judging.fitOf(company);
    if (company.savedAt === null || bestOutcome(company, before) === bestOutcome(company, after)) {
      return { outcome, change: null };
    }
  }
  const contacts = company.savedAt === null ? [] : await contactsOf(database, company.id);
  const { facts, status } = company;
  const verdictBy = (icps: readonly Icp[]) =>
    judge({ facts, status, contacts, signals, icps, definitions: judging.definitions, now: judging.now });
  const judged = verdictBy(after);
  const outcome = judged.fits.find((fit) => fit.icp.id === icp.id)?.outcome ?? 'unknown';
  if (company.savedAt === null) return { outcome, change: null };
  const [from, to]: [Label, Label] = [verdictBy(before).label, judged.label];
  const change = { companyId: company.id, name: facts.name.value, from, to };
  return { outcome, change: from === to ? null : change };
}

function bestOutcome({ facts }: Company, icps: readonly Icp[]): Fit['outcome'] | null {
  const profile = profileOf(facts);
  return icps.map((icp) => judgeFit(icp, profile)).toSorted(compareFits)[0]?.outcome ?? null;
}
