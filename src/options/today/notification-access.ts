import {
  holdsNotifications,
  onOriginsChanged,
  releaseNotifications,
  requestNotifications,
} from '../../platform/permissions.ts';

/** What the switch asks of the browser: handed in, so that tests can hand in another. */
export interface NotificationAccess {
  readonly request: () => Promise<boolean>;
  readonly holds: () => Promise<boolean>;
  readonly release: () => Promise<boolean>;
  readonly onChanged: (listener: () => void) => () => void;
}

export const browserNotifications: NotificationAccess = {
  request: requestNotifications,
  holds: holdsNotifications,
  release: releaseNotifications,
  onChanged: onOriginsChanged,
};
