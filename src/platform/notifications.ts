import { browser } from './browser.ts';

/** Shows a notification in place of the last one under the same name. Needs the permission. */
export async function showNotification(name: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  await browser.notifications.create(name, { type: 'basic', iconUrl, title, message });
}

/**
 * Calls the listener with the name of a notification that was clicked. To be called when the worker starts, and again
 * when the permission was granted: without it browsers have no notifications to listen to. The same listener is called
 * once, however often it is given.
 */
export function onNotificationClicked(listener: (name: string) => void): void {
  const notifications: typeof browser.notifications | undefined = browser.notifications;
  notifications?.onClicked.addListener(listener);
}

/** Takes a notification away. */
export async function clearNotification(name: string): Promise<void> {
  await browser.notifications.clear(name);
}
