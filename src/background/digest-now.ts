import { makeDigest } from '../judge/digest.ts';
import type { Digest } from '../model/digest.ts';
import { candidateCompanies, digestCandidates } from '../store/digest-candidates.ts';
import { readJudgedBy } from '../store/knowledge.ts';
import { readAhead } from '../store/scan.ts';
import type { Services } from './services.ts';

/** Whom to call today, and why, as it is now. */
export async function digestNow(services: Pick<Services, 'database' | 'now'>): Promise<Digest> {
  const [database, now] = [await services.database(), services.now()];
  const by = await readJudgedBy(database);
  const { ids, isCut } = await digestCandidates(database, by.settings.signals, now);
  const making = makeDigest(by, now);
  for await (const batch of readAhead(candidateCompanies(database, ids))) making.add(batch);
  return making.digest(isCut);
}
