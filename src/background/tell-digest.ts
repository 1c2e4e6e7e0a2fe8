// The daily notification: by an alarm, since the worker sleeps until then, and when the browser starts later than that.
import { digestNotice } from '../i18n/digest-notice.ts';
import type { Settings } from '../model/settings.ts';
import { clearAlarm, setAlarm } from '../platform/alarms.ts';
import { readLasting, writeLasting } from '../platform/lasting.ts';
import { showNotification } from '../platform/notifications.ts';
import { holdsNotifications } from '../platform/permissions.ts';
import { commit } from '../store/change.ts';
import { putSettings, readSettings } from '../store/settings.ts';
import { digestNow } from './digest-now.ts';
import type { Services } from './services.ts';
import { isSameDay, nextTimeOfDay, timeOnDay } from './time-of-day.ts';

/** Name of the alarm and of the notification. */
export const DIGEST = 'digest';
/** Under which it is remembered when the seller was last told (epoch ms), so that they are once a day at most. */
const TOLD = 'digest-told-at';

export interface DigestTeller {
  /** Tells of the digest if its time of day has come and nothing was told today, and sets the alarm for the next time. */
  wake(): Promise<void>;
  /** Keeps whether and when to tell. A time of day that is over today comes tomorrow. */
  set(notification: Settings['notification']): Promise<Settings>;
}

export function createDigestTeller(services: Services): DigestTeller {
  /** Whether to tell now; who asks has told, so that two who wake at once do not both. */
  const takeTurn = ({ minuteOfDay }: Settings['notification']) =>
    services.inTurn(async () => {
      const now = services.now();
      const toldAt = await readLasting(TOLD);
      const wasTold = typeof toldAt === 'number' && isSameDay(toldAt, now);
      if (wasTold || now < timeOnDay(now, minuteOfDay)) return false;
      await writeLasting(TOLD, now);
      return true;
    });

  const wake = async () => {
    const { notification } = await readSettings(await services.database());
    if (!notification.isOn || !(await holdsNotifications())) return clearAlarm(DIGEST);
    // First of all: a worker that is stopped in the middle must be woken again tomorrow.
    await setAlarm(DIGEST, nextTimeOfDay(services.now(), notification.minuteOfDay));
    if (await takeTurn(notification)) {
      const notice = digestNotice(await digestNow(services), services.now());
      if (notice !== null) await showNotification(DIGEST, notice.title, notice.message);
    }
  };

  return {
    wake,
    async set(notification) {
      const database = await services.database();
      const settings = await services.inTurn(async () => {
        const written = { ...(await readSettings(database)), notification };
        await commit(database, [putSettings(written)]);
        return written;
      });
      await takeTurn(notification);
      await wake();
      return settings;
    },
  };
}
