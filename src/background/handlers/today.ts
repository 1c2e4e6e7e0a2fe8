import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import { DIGEST_PARTS } from '../../model/digest.ts';
import { digestNow } from '../digest-now.ts';
import type { Services } from '../services.ts';
import type { DigestTeller } from '../tell-digest.ts';

/** Messages about the digest of today and its notification. */
export function todayHandlers(
  services: Services,
  teller: DigestTeller,
): Pick<Handlers, 'count-today' | 'write-notification'> {
  return {
    async 'count-today'() {
      const { parts } = await digestNow(services);
      return success({ companies: DIGEST_PARTS.reduce((count, part) => count + parts[part].length, 0) });
    },
    'write-notification': async (notification) => success(await teller.set(notification)),
  };
}
