// The store's news: every context that keeps something of the store in memory hears what was written in any of them.
import type { Collection, ErmineSchema } from './schema.ts';

const CHANNEL = 'ermine-knowledge';
/** Collections by which everything is judged. */
const JUDGED_BY: ReadonlySet<Collection> = new Set(['icps', 'settings', 'playbook']);

/** What was written or removed. */
export interface News {
  /** Companies that were, or whose people or signals were. */
  readonly companyIds: readonly string[];
  readonly contactIds: readonly string[];
  /** Profiles, settings and the like, by which everything is judged. */
  readonly judgement: boolean;
}

/** A record as it was before and after; null or undefined: it was not there. */
export interface Written {
  readonly collection: Collection;
  readonly key: string;
  readonly records: readonly (ErmineSchema[Collection]['value'] | null | undefined)[];
}

/** Tells every context, this one included, what was written. Call it when the transaction is done. */
export function tellNews(written: readonly Written[]): void {
  // What pages looked like is shown nowhere.
  const told = written.filter(({ collection }) => collection !== 'snapshots');
  if (told.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(newsOf(told));
  channel.close();
}

/** Tells every context that nothing it remembers of the store may be right any more. */
export function tellAllNew(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ companyIds: [], contactIds: [], judgement: true } satisfies News);
  channel.close();
}

/** Hears the news of all contexts until the function it gives is called. */
export function hearNews(listener: (news: News) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => listener(data));
  return () => channel.close();
}

function newsOf(written: readonly Written[]): News {
  const companyIds = new Set<string>();
  const contactIds = new Set<string>();
  let judgement = false;
  for (const { collection, key, records } of written) {
    if (collection === 'companies') companyIds.add(key);
    else if (collection === 'contacts') contactIds.add(key);
    else if (JUDGED_BY.has(collection)) judgement = true;
    for (const record of records) {
      if (record != null && 'companyId' in record && record.companyId !== null) companyIds.add(record.companyId);
    }
  }
  return { companyIds: [...companyIds], contactIds: [...contactIds], judgement };
}
