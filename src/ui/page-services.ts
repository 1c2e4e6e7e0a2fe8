// What the popup and the options page share: components, forms and styles. Everything a component needs from outside
// comes through PageServices, so that a test can hand in its own.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { holdsOrigins, releaseOrigins, requestOrigins } from '../platform/permissions.ts';

/** Access to sites, by match patterns. */
export interface SiteAccess {
  /** Asks the seller; call it straight from a click. Gives whether it was granted. */
  readonly request: (origins: string[]) => Promise<boolean>;
  readonly holds: (origins: string[]) => Promise<boolean>;
  /** Gives it back; false when the browser kept it. */
  readonly release: (origins: string[]) => Promise<boolean>;
}

/** The outside world of a page of ours. */
export interface PageServices {
  readonly send: typeof send;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Puts text on the clipboard; rejects when the browser refuses. */
  readonly copyText: (text: string) => Promise<void>;
  readonly access: SiteAccess;
}

const realServices: PageServices = {
  send,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  copyText: (text) => navigator.clipboard.writeText(text),
  access: { request: requestOrigins, holds: holdsOrigins, release: releaseOrigins },
};

export const PageServicesContext = createContext(realServices);

export const usePageServices = (): PageServices => useContext(PageServicesContext);
