// Keeps the digest of today up to date for the page that shows it.
import { makeDigest } from '../../judge/digest.ts';
import type { DigestState } from '../../messages/work/today.ts';
import type { Digest } from '../../model/digest.ts';
import { candidateCompanies, digestCandidates } from '../../store/digest-candidates.ts';
import { readJudgedBy } from '../../store/knowledge.ts';
import { hearNews } from '../../store/news.ts';
import { readAhead } from '../../store/scan.ts';
import type { Hands } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** How long news is gathered before the digest is made anew (ms): changes come in bursts. */
const GATHERED_FOR = 150;

/** Tells the digest, and again after each change of what is known, until it is given up. */
export async function followDigest(tools: Tools, { tell, signal }: Hands<DigestState>): Promise<void> {
  const news = listen(signal);
  try {
    while (!signal.aborted) {
      const began = performance.now();
      const digest = await readDigest(tools, { tell, signal });
      if (digest === null) return;
      tell({ state: 'ready', digest });
      // While changes keep coming, reading takes half of the time at most.
      await news.next(Math.max(GATHERED_FOR, performance.now() - began));
    }
  } finally {
    news.stop();
  }
}

/** The digest as of now; null when it was given up. */
async function readDigest(tools: Tools, { tell, signal }: Hands<DigestState>): Promise<Digest | null> {
  const [database, now] = [await tools.database(), tools.now()];
  const by = await readJudgedBy(database);
  const { ids, isCut } = await digestCandidates(database, by.settings.signals, now);
  const making = makeDigest(by, now);
  let looked = 0;
  for await (const batch of readAhead(candidateCompanies(database, ids))) {
    if (signal.aborted) return null;
    making.add(batch);
    looked += batch.length;
    tell({ state: 'reading', looked, of: ids.length });
  }
  return making.digest(isCut);
}

/** Hears news from now on. `next` ends some time (ms) after news that was not yet told of, or when it is given up. */
function listen(signal: AbortSignal) {
  let isNew = false;
  let wake: () => void = () => undefined;
  const heard = () => {
    isNew = true;
    wake();
  };
  const stop = hearNews(heard);
  signal.addEventListener('abort', heard);
  const next = async (pause: number) => {
    if (!isNew) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, pause));
    isNew = false;
  };
  return { next, stop };
}
