// What the popup and the options page share: components, forms and styles. Everything a component needs from outside
// comes through PageServices, so that a test can hand in its own.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { send } from '../messages/send.ts';

/** The outside world of a page of ours. */
export interface PageServices {
  readonly send: typeof send;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Puts text on the clipboard; rejects when the browser refuses. */
  readonly copyText: (text: string) => Promise<void>;
}

const realServices: PageServices = {
  send,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  copyText: (text) => navigator.clipboard.writeText(text),
};

export const PageServicesContext = createContext(realServices);

export const usePageServices = (): PageServices => useContext(PageServicesContext);
