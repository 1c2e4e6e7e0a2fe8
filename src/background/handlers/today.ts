import type { Handlers } from '../../messages/answer.ts';
import { success } from '../../messages/outcome.ts';
import { countToday } from '../count-today.ts';
import type { Services } from '../services.ts';
import type { DigestTeller } from '../tell-digest.ts';

/** Messages about the digest of today and its notification. */
export function todayHandlers(
  services: Services,
  teller: DigestTeller,
): Pick<Handlers, 'count-today' | 'write-notification'> {
  return {
    'count-today': async () => success({ companies: await countToday(services) }),
    'write-notification': async (notification) => success(await teller.set(notification)),
  };
}
