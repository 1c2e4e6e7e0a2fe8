import type { Company } from '../../model/company.ts';
import { namesOfCompany } from '../../model/company-name.ts';
import { type Feed, ITEMS_REMEMBERED } from '../../model/feed.ts';
import { joinSignals } from '../../model/join-signals.ts';
import type { Signal } from '../../model/signal.ts';
import { companyOf, storedCompany } from '../../store/companies.ts';
import { contactOf, storedContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import type { RecordWrite } from '../../store/operations.ts';
import { laterThan } from './change-rows.ts';
import { joinCompanies } from './join-companies.ts';

/** What makes one company of several. Null when one of them is gone, or they have more than one company can. */
export async function mergeWrites(
  database: Database,
  leadId: string,
  otherIds: readonly string[],
  now: number,
): Promise<RecordWrite[] | null> {
  const transaction = database.transaction(['companies', 'contacts', 'signals', 'feeds']);
  const companies = transaction.objectStore('companies');
  const of = async (id: string) => {
    const [contacts, signals, feeds] = await Promise.all([
      transaction.objectStore('contacts').index('companyId').getAll(id),
      transaction.objectStore('signals').index('companyId').getAll(id),
      transaction.objectStore('feeds').index('companyId').getAll(id),
    ]);
    return { contacts, signals, feeds };
  };
  const [lead, known, stored, moved] = await Promise.all([
    companies.get(leadId),
    of(leadId),
    Promise.all(otherIds.map((id) => companies.get(id))),
    Promise.all(otherIds.map(of)),
  ]);
  const others = stored.filter((other) => other !== undefined);
  if (lead === undefined || others.length < otherIds.length) return null;
  const joined = joinCompanies(companyOf(lead), others.map(companyOf), laterThan(lead.updatedAt, now));
  if (joined === null) return null;
  const contacts = moved.flatMap((other) => other.contacts);
  const signals = mergedSignals(
    joined,
    known.signals,
    moved.flatMap((other) => other.signals),
    now,
  );
  return [
    {
      collection: 'companies',
      key: leadId,
      before: lead,
      after: storedCompany({ ...joined, plays: playsAfter(joined.plays, signals.takenIn) }),
    },
    ...others.map((before) => ({ collection: 'companies', key: before.id, before, after: null }) as const),
    ...contacts.map((before) => {
      const after = { ...contactOf(before), companyId: leadId, updatedAt: laterThan(before.updatedAt, now) };
      return { collection: 'contacts', key: before.id, before, after: storedContact(after) } as const;
    }),
    ...signals.writes,
    ...mergedFeeds(
      leadId,
      known.feeds,
      moved.flatMap((other) => other.feeds),
    ),
  ];
}

/** The signals of all as those of the one company: an event that several know is one. */
function mergedSignals({ id, facts }: Company, known: readonly Signal[], moved: readonly Signal[], now: number) {
  // Those that move are joined with each other too: two companies may have heard the same before a third.
  const all = [...known];
  const befores = new Map([...known, ...moved].map((signal) => [signal.id, signal]));
  const takenIn = new Map<string, string>();
  const names = namesOfCompany(facts);
  for (const signal of moved) {
    const joined = joinSignals(all, [signal], now, names);
    const into = joined.takenIn.get(signal.id);
    if (into === undefined) all.push({ ...signal, companyId: id });
    else takenIn.set(signal.id, into);
    for (const [place, one] of all.entries()) all[place] = joined.grown.get(one.id) ?? one;
  }
  const gone: RecordWrite[] = [...takenIn.keys()].flatMap((key) => {
    const before = befores.get(key);
    return before === undefined ? [] : [{ collection: 'signals', key, before, after: null }];
  });
  const changed: RecordWrite[] = all.flatMap((after) => {
    const before = befores.get(after.id);
    return before === undefined || before === after ? [] : [{ collection: 'signals', key: after.id, before, after }];
  });
  return { takenIn, writes: [...changed, ...gone] };
}

/** What was done about an event stays done about the signal that has taken it in. */
const playsAfter = (plays: Company['plays'], takenIn: ReadonlyMap<string, string>): Company['plays'] =>
  plays.map((play) => {
    const signalId = play.signalId === null ? undefined : takenIn.get(play.signalId);
    return signalId === undefined ? play : { ...play, signalId };
  });

/** The feeds of all as those of the one company: an address is watched once, and what either has read stays read. */
function mergedFeeds(leadId: string, known: readonly Feed[], moved: readonly Feed[]): RecordWrite[] {
  const byUrl = new Map(known.map((feed) => [feed.url, feed]));
  const before = new Map([...known, ...moved].map((feed) => [feed.id, feed]));
  const gone = new Set<string>();
  for (const feed of moved) {
    const same = byUrl.get(feed.url);
    if (same !== undefined) gone.add(feed.id);
    byUrl.set(feed.url, same === undefined ? { ...feed, companyId: leadId } : joinedFeed(same, feed));
  }
  const after = new Map([...byUrl.values()].map((feed) => [feed.id, feed]));
  return [...before].flatMap(([key, was]): RecordWrite[] => {
    const now = after.get(key);
    if (gone.has(key)) return [{ collection: 'feeds', key, before: was, after: null }];
    return now === undefined || now === was ? [] : [{ collection: 'feeds', key, before: was, after: now }];
  });
}

function joinedFeed(one: Feed, other: Feed): Feed {
  const goodAt = Math.max(one.goodAt ?? 0, other.goodAt ?? 0);
  return {
    ...one,
    goodAt: goodAt === 0 ? null : goodAt,
    nextAt: Math.min(one.nextAt, other.nextAt),
    seen: [...new Set([...other.seen, ...one.seen])].slice(-ITEMS_REMEMBERED),
  };
}
