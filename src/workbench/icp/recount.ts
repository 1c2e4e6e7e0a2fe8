import { compareFits, compileIcp, judgeFit } from '../../judge/fit.ts';
import { judge } from '../../judge/judge.ts';
import { profileOf } from '../../judge/profile.ts';
import type { LabelChange, Recount } from '../../messages/work/icp.ts';
import type { Company } from '../../model/company.ts';
import type { Contact } from '../../model/contact.ts';
import type { Icp } from '../../model/icp.ts';
import type { Settings } from '../../model/settings.ts';
import type { Signal } from '../../model/signal.ts';
import type { Fit } from '../../model/verdict.ts';
import { companyOf } from '../../store/companies.ts';
import { contactOf } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { listIcps } from '../../store/icps.ts';
import { batchesOf, readAhead } from '../../store/scan.ts';
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
  /** Whether the edited profile wants to hear of other signals: then who matches need not change for a label to. */
  readonly hearsOtherwise: boolean;
  readonly settings: Pick<Settings, 'definitions' | 'signals'>;
  /** Epoch ms. */
  readonly now: number;
}

/** Judges every known company by an edited profile, a batch at a time. Given up, it says how far it came. */
export async function recount(icp: Icp, database: Database, now: number, hands: Hands<Recount>): Promise<Recount> {
  const [of, icps, settings, contactCount, signalCount] = await Promise.all([
    database.count('companies'),
    listIcps(database),
    readSettings(database),
    database.count('contacts'),
    database.count('signals'),
  ]);
  const [hasContacts, hasSignals] = [contactCount > 0, signalCount > 0];
  const judgeByIt = compileIcp(icp);
  const judging: Judging = {
    icp,
    fitOf: ({ facts }) => judgeByIt(profileOf(facts)),
    before: icps,
    after: [...icps.filter(({ id }) => id !== icp.id), icp],
    hearsOtherwise: mutedIn(icps.find(({ id }) => id === icp.id)) !== mutedIn(icp),
    settings,
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
  for await (const batch of readAhead(batchesOf(database, 'companies'))) {
    if (hands.signal.aborted) break;
    const looks = await lookAll(batch.map(companyOf), judging, database, { hasContacts, hasSignals });
    for (const { outcome, change } of looks) {
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

interface Look {
  readonly outcome: Fit['outcome'];
  /** Only of saved companies. */
  readonly change: LabelChange | null;
}

/** Looks at neighbouring companies. Signals and people of all are asked for at once, and only where they can count. */
async function lookAll(
  companies: readonly Company[],
  judging: Judging,
  database: Database,
  { hasContacts, hasSignals }: { readonly hasContacts: boolean; readonly hasSignals: boolean },
): Promise<Look[]> {
  const [first, last] = [companies[0], companies.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = IDBKeyRange.bound(first.id, last.id);
  const signals = byCompany(hasSignals ? await database.getAllFromIndex('signals', 'companyId', range) : []);
  const looks = companies.map((company) => lookAtFacts(company, signals.has(company.id), judging));
  const isClear = looks.every((look) => look !== null);
  const contacts = byCompany(
    isClear || !hasContacts ? [] : await database.getAllFromIndex('contacts', 'companyId', range),
  );
  return companies.map(
    (company, index) =>
      looks[index] ??
      lookAtAll(company, (contacts.get(company.id) ?? []).map(contactOf), signals.get(company.id) ?? [], judging),
  );
}

/** What the facts alone tell; null where signals or people have a say. */
function lookAtFacts(company: Company, hasSignals: boolean, judging: Judging): Look | null {
  if (hasSignals) return null;
  const { fitOf, before, after, hearsOtherwise } = judging;
  const isJudgedOtherwise = () => bestOutcome(company, before) !== bestOutcome(company, after);
  const mayChange = company.savedAt !== null && (hearsOtherwise || isJudgedOtherwise());
  return mayChange ? null : { outcome: fitOf(company).outcome, change: null };
}

function lookAtAll(
  { id, facts, status, savedAt }: Company,
  contacts: readonly Contact[],
  signals: readonly Signal[],
  { icp, before, after, settings: { definitions, signals: signalSettings }, now }: Judging,
): Look {
  const verdictBy = (icps: readonly Icp[]) =>
    judge({ facts, status, contacts, signals, signalSettings, icps, definitions, now });
  const judged = verdictBy(after);
  const outcome = judged.fits.find((fit) => fit.icp.id === icp.id)?.outcome ?? 'unknown';
  const from = savedAt === null ? judged.label : verdictBy(before).label;
  const change = { companyId: id, name: facts.name.value, from, to: judged.label };
  return { outcome, change: from === judged.label ? null : change };
}

const mutedIn = (icp: Icp | undefined) => (icp?.mutedSignals ?? []).toSorted().join();

function bestOutcome({ facts }: Company, icps: readonly Icp[]): Fit['outcome'] | null {
  const profile = profileOf(facts);
  return icps.map((icp) => judgeFit(icp, profile)).toSorted(compareFits)[0]?.outcome ?? null;
}

function byCompany<Item extends { readonly companyId: string | null }>(items: readonly Item[]): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    if (item.companyId === null) continue;
    const others = grouped.get(item.companyId);
    if (others === undefined) grouped.set(item.companyId, [item]);
    else others.push(item);
  }
  return grouped;
}
