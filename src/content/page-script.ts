import { isHarvestRequest } from '../messages/page-requests.ts';
import type { Harvest } from '../model/harvest.ts';
import { pageAddress } from '../model/page-address.ts';
import { answerWorker, tellWorker } from '../platform/page-runtime.ts';
import { contentSettled, selfName, watchContent } from './content-changes.ts';

/** Copies a document: its address, a clock in milliseconds, and what lets the page have its turn. */
type Copy = (document: Document, address: string, clock: () => number, pause: () => Promise<void>) => Promise<Harvest>;

declare global {
  /** Set in the script's own world once it listens: it may be injected again into the same document. */
  var ermineListens: true | undefined;
}

/** Copies the page whenever the worker asks, with `copy`. Once in a document: the script may be injected again. */
export function answerWithCopies(copy: Copy): void {
  if (globalThis.ermineListens === true) return;
  globalThis.ermineListens = true;
  listen(copy);
}

function listen(copyOf: Copy): void {
  let last: { address: string; name: string } | null = null;
  /** What the page called itself before its address changed: while it still does, this may be the content of then. */
  let before: string | null = null;
  const clock = () => performance.now();
  const harvest = async () => {
    const copy = await copyOf(document, location.href, clock, pageTurn);
    const isUnsettled = before !== null && before === selfName(document);
    return JSON.stringify(isUnsettled ? { ...copy, cut: [...copy.cut, 'unsettled'] } : copy);
  };
  const answer = async (watch: boolean) => {
    const asked = location.href;
    // The address changed without a new document: the old content may still stand there for a moment.
    if (last !== null && pageAddress(last.address) !== pageAddress(asked)) {
      before = last.name;
      await contentSettled(document, before);
      // It went on meanwhile: what stands here now is for whoever asks at the newer address.
      if (pageAddress(location.href) !== pageAddress(asked)) return null;
    }
    last = { address: asked, name: selfName(document) };
    if (watch)
      watchContent(document, () => void harvest().then((copy) => tellWorker('page-harvested', { harvest: copy })));
    return harvest();
  };
  answerWorker((message) => (isHarvestRequest(message) ? answer(message.watch) : null));
}

/** Lets the page's own scripts run. By a message, not a timer: a tab that goes behind gets one timer a second. */
const pageTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
