// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { DailyNotification } from './DailyNotification.tsx';
import type { NotificationAccess } from './notification-access.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

let isHeld: boolean;
let willGrant: boolean;
let settings: Settings;
const access: NotificationAccess = {
  request: async () => {
    isHeld = willGrant;
    return willGrant;
  },
  holds: async () => isHeld,
  release: async () => {
    isHeld = false;
    return true;
  },
  onChanged: () => () => undefined,
};

beforeEach(() => {
  held.browser = createFakeBrowser().browser;
  [isHeld, willGrant, settings] = [false, true, DEFAULT_SETTINGS];
});

function show() {
  return showPage(<DailyNotification access={access} />, {
    'read-settings': () => success(settings),
    'write-notification': (notification) => {
      settings = { ...settings, notification };
      return success(settings);
    },
  });
}
/** Unfolds the settings, as a click on their line does in a browser. */
async function unfold() {
  const details = (await screen.findAllByText('Daily notification'))[0]?.closest('details');
  if (details == null) throw new Error('There is nothing to unfold.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
const button = () => screen.findByRole('switch', { name: 'Daily notification', hidden: true });
const isOn = async () => (await button()).getAttribute('aria-checked') === 'true';

it('is off at first, and on when the browser allows it', async () => {
  const { requests } = show();
  await unfold();
  expect(await isOn()).toBe(false);
  fireEvent.click(await button());
  await waitFor(async () => expect(await isOn()).toBe(true));
  expect(requests('write-notification')).toEqual([{ isOn: true, minuteOfDay: 480 }]);
  expect(screen.getByText('Every day at 08:00')).toBeTruthy();
});

it('stays off, and says so, when the browser does not', async () => {
  willGrant = false;
  const { requests } = show();
  await unfold();
  fireEvent.click(await button());
  await screen.findByText('The browser did not grant access, so this stays off.');
  expect([await isOn(), requests('write-notification')]).toEqual([false, []]);
});

it('gives the permission back when it is switched off', async () => {
  [isHeld, settings] = [true, { ...DEFAULT_SETTINGS, notification: { isOn: true, minuteOfDay: 540 } }];
  const { requests } = show();
  await unfold();
  await waitFor(async () => expect(await isOn()).toBe(true));
  fireEvent.click(await button());
  await waitFor(() => expect(isHeld).toBe(false));
  expect(requests('write-notification')).toEqual([{ isOn: false, minuteOfDay: 540 }]);
});

it('keeps the time of day, and no time that is none', async () => {
  const { requests } = show();
  await unfold();
  const field = await screen.findByLabelText('Time of day');
  fireEvent.change(field, { target: { value: '16:45' } });
  await waitFor(() => expect(requests('write-notification')).toEqual([{ isOn: false, minuteOfDay: 1_005 }]));
  fireEvent.change(field, { target: { value: '' } });
  expect(requests('write-notification')).toHaveLength(1);
});
