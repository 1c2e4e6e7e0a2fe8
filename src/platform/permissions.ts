import { browser } from './browser.ts';

/** What "label every company page as I browse" needs. */
export const BROWSING_ORIGINS = ['http://*/*', 'https://*/*'];
/** What "also on LinkedIn" needs. */
export const LINKEDIN_ORIGINS = ['https://*.linkedin.com/*'];

/**
 * Asks the seller for access to sites. Call it straight from a click: both browsers refuse outside a user's action.
 * Gives whether it was granted; access that is held already is granted without asking.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Whether access to sites is held now: the seller can take it back in the browser at any time. */
export function holdsOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Gives access to sites back. False when the browser kept it, as a wider grant still holds it. */
export function releaseOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** Asks the seller to allow notifications. Call it straight from a click, as with sites. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export function holdsNotifications(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

export function releaseNotifications(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['notifications'] });
}

/** Calls the listener whenever access was granted or taken away; gives the function that stops it. */
export function onOriginsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
