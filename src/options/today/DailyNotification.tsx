import { useCallback, useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { Settings } from '../../model/settings.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { Switch } from '../browsing/Switch.tsx';
import { browserNotifications, type NotificationAccess } from './notification-access.ts';

/** Whether to be told of the digest every day, and when; folded away. */
export function DailyNotification({ access = browserNotifications }: { access?: NotificationAccess }) {
  const { send } = usePageServices();
  const { answer } = useAnswer('read-settings', {});
  const { isHeld, look } = useHeld(access);
  const [written, setWritten] = useState<Settings['notification'] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [isRefused, setRefused] = useState(false);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const notification = written ?? answer.value.notification;
  const isOn = notification.isOn && isHeld === true;

  const write = async (changed: Settings['notification']) => {
    const outcome = await send('write-notification', changed);
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) setWritten(outcome.value.notification);
    return outcome.ok;
  };
  const switchOn = async () => {
    const isGranted = await access.request();
    setRefused(!isGranted);
    if (isGranted) await write({ ...notification, isOn: true });
    await look();
  };
  const switchOff = async () => {
    setRefused(false);
    if (await write({ ...notification, isOn: false })) await access.release();
    await look();
  };
  const setTime = (text: string) => {
    const minuteOfDay = minutesIn(text);
    if (minuteOfDay !== null) void write({ ...notification, minuteOfDay });
  };
  const isLost = notification.isOn && isHeld === false;
  return (
    <details
      className="today-notification"
      open={isOpen || isLost}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="gear" />
        {translate('today_notification')}
        <span className="soft">
          {isOn
            ? translate('today_notification_at', { time: timeIn(notification.minuteOfDay) })
            : translate('switch_off')}
        </span>
      </summary>
      {/* Drawn when it is seen: Firefox never ends what changes its colours while folded away. */}
      {isOpen || isLost ? (
        <>
          <Switch
            label={translate('today_notification')}
            points={[
              translate('today_notification_what'),
              translate('today_notification_quiet'),
              translate('today_notification_asks'),
            ]}
            isOn={isOn}
            isKnown={isHeld !== null}
            note={noteOf(isRefused, isLost)}
            onChange={(wanted) => void (wanted ? switchOn() : switchOff())}
          />
          <Field label={translate('today_time')}>
            {(control) => (
              <input
                {...control}
                type="time"
                required
                value={timeIn(notification.minuteOfDay)}
                onChange={({ currentTarget }) => setTime(currentTarget.value)}
              />
            )}
          </Field>
          <ErrorNote code={failure} />
        </>
      ) : null}
    </details>
  );
}

function noteOf(isRefused: boolean, isLost: boolean): string | undefined {
  if (isRefused) return translate('access_refused');
  return isLost ? translate('access_lost') : undefined;
}

/** Whether the browser allows notifications now, also when that changes behind our back; null until it is known. */
function useHeld(access: NotificationAccess) {
  const [isHeld, setHeld] = useState<boolean | null>(null);
  const look = useCallback(async () => setHeld(await access.holds()), [access]);
  useEffect(() => {
    void look();
    return access.onChanged(() => void look());
  }, [access, look]);
  return { isHeld, look };
}

/** "08:30" from minutes after midnight, as fields for a time write it. */
function timeIn(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** The other way round; null for what is no time. */
function minutesIn(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
