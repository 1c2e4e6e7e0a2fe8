// The daily notification: by an alarm, since the worker sleeps until then, and when the browser starts later than that.
import { digestNotice } from '../i18n/digest-notice.ts';
import type { Settings } from '../model/settings.ts';
import { clearAlarm, setAlarm } from '../platform/alarms.ts';
import { readLasting, writeLasting } from '../platform/lasting.ts';
import { clearNotification, onNotificationClicked, showNotification } from '../platform/notifications.ts';
import { openOptions } from '../platform/own-pages.ts';
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
  /** Whether the time of day is over, and nothing was told since. */
  const isDue = async ({ minuteOfDay }: Settings['notification']) => {
    const now = services.now();
    const toldAt = await readLasting(TOLD);
    const wasTold = typeof toldAt === 'number' && isSameDay(toldAt, now);
    return !wasTold && now >= timeOnDay(now, minuteOfDay);
  };
  const markTold = () => writeLasting(TOLD, services.now());

  const tell = async () => {
    const { notification } = await readSettings(await services.database());
    if (!notification.isOn || !(await holdsNotifications())) return clearAlarm(DIGEST);
    // First of all: a worker that is stopped in the middle must be woken again tomorrow.
    await setAlarm(DIGEST, nextTimeOfDay(services.now(), notification.minuteOfDay));
    if (!(await isDue(notification))) return;
    const notice = digestNotice(await digestNow(services), services.now());
    if (notice !== null) await showNotification(DIGEST, notice.title, notice.message);
    // After it is shown: told twice it stands there once, under the same name, but what was never shown must come again.
    await markTold();
  };
  // Two who wake at once do not both tell: the second one hears how the first one fared.
  let underWay: Promise<void> | null = null;
  const wake = () => {
    underWay ??= tell().finally(() => {
      underWay = null;
    });
    return underWay;
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
      if (await isDue(notification)) await markTold();
      // By what is set now, not by what was when somebody else woke.
      await underWay?.catch(() => undefined);
      await wake();
      return settings;
    },
  };
}

/**
 * Has a click on the notification open the digest. To be called when the worker starts, and when the permission was
 * given (see onNotificationClicked).
 */
export function openDigestOnClick(): void {
  onNotificationClicked(open);
}

/** One function for all calls: a browser takes it once. */
function open(name: string): void {
  void clearNotification(name);
  if (name === DIGEST) void openOptions('today');
}
