import { pageAddress } from '../model/page-address.ts';

/** Milliseconds without a change after which content counts as settled. */
const QUIET = 250;
/** Longest wait for it, in milliseconds: a page that never rests is read as it is. */
const PATIENCE = 2_500;
/** How often one address is read again after its content changed. */
const MOST_READS = 3;
/** Part of the elements that must come or go before a page is worth reading again. */
const NOTABLE_CHANGE = 0.1;

/** What a page calls itself: as long as that is the same, the old content may still stand under a new address. */
export function selfName(document: Document): string {
  return `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`;
}

/**
 * Resolves when the document calls itself otherwise than before and has not changed for a moment, or after a few
 * seconds.
 * @param before its `selfName` at the old address
 */
export function contentSettled(document: Document, before: string): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    };
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (selfName(document) !== before) finish();
      }, QUIET);
    };
    const patience = setTimeout(finish, PATIENCE);
    const observer = new MutationObserver(wait);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    wait();
  });
}

let stopWatching = () => {};

/**
 * Calls back when the content has changed notably, or calls itself otherwise, and settled: a few times at most per
 * address, and only while the page is seen. What changes in a tab behind is looked at when it comes to the front.
 * Watching again replaces the watch before.
 */
export function watchContent(document: Document, changed: () => void): void {
  stopWatching();
  const address = pageAddress(document.location.href);
  let reads = 0;
  let size = elementCount(document);
  let name = selfName(document);
  let isDue = false;
  const look = () => {
    isDue = document.visibilityState !== 'visible';
    if (isDue) return;
    if (pageAddress(document.location.href) !== address) return stopWatching();
    const now = elementCount(document);
    const named = selfName(document);
    if (named === name && Math.abs(now - size) < Math.max(1, size * NOTABLE_CHANGE)) return;
    size = now;
    name = named;
    reads += 1;
    if (reads >= MOST_READS) stopWatching();
    changed();
  };
  const stopObserving = observeSettling(document, look);
  const seen = () => {
    if (isDue) look();
  };
  document.addEventListener('visibilitychange', seen);
  stopWatching = () => {
    stopObserving();
    document.removeEventListener('visibilitychange', seen);
  };
}

/**
 * Calls back each time the document has not changed for a moment after changes, or has been changing for seconds.
 * @returns stops it
 */
function observeSettling(document: Document, settled: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Waits of `QUIET` since the first change, and whether there was a change in the last one. */
  let waits = 0;
  let isChanging = false;
  const wait = () => {
    waits += 1;
    isChanging = false;
    timer = setTimeout(() => {
      if (isChanging && waits * QUIET < PATIENCE) return wait();
      waits = 0;
      timer = undefined;
      settled();
    }, QUIET);
  };
  // A page may change many times a millisecond: of all but the first change no more is done than to remember it.
  const observer = new MutationObserver(() => {
    isChanging = true;
    if (timer === undefined) wait();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Number of elements: a live collection's length, cheap to ask. */
function elementCount(document: Document): number {
  return document.getElementsByTagName('*').length;
}
