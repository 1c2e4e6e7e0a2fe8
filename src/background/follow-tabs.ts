// Labelling while browsing: which tabs are read without being asked for, and when.
import { registrableDomain } from '../interpret/domain.ts';
import { linkedInAddress } from '../model/linkedin-address.ts';
import type { Reading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { clearBadge } from '../platform/badge.ts';
import { getTab, tabsInFront } from '../platform/tabs.ts';
import { readSettings } from '../store/settings.ts';
import { isCurrent, isOfAddress, readTab } from './read-tab.ts';
import type { Services } from './services.ts';
import { dropTabState, tabState } from './tab-states.ts';
import { takeIn } from './take-in.ts';

/** What the browser said of a tab: only the parts that matter here. */
export interface TabChange {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/** Whether the seller switched labelling on for an address. LinkedIn is a switch of its own. */
export function isFollowed(url: string, settings: Settings): boolean {
  if (!/^https?:/.test(url)) return false;
  return registrableDomain(url) === 'linkedin.com' ? settings.labelOnLinkedIn : settings.labelWhileBrowsing;
}

/**
 * Whether a change takes a tab off what was read there. Another place on the same page (`#contact`) does not, nor does
 * another tab of the same LinkedIn page, which has an address of its own.
 */
function leavesPage(known: Reading, { status, url }: TabChange): boolean {
  if (url === undefined) return status === 'loading';
  const isPlaceOnPage = url !== known.url && (isOfAddress(known, url) || isSameOnLinkedIn(known.url, url));
  return !isPlaceOnPage;
}

function isSameOnLinkedIn(one: string, other: string): boolean {
  if (registrableDomain(one) !== 'linkedin.com' || registrableDomain(other) !== 'linkedin.com') return false;
  const [first, second] = [linkedInAddress(one), linkedInAddress(other)];
  return first.key !== '' && first.kind === second.kind && first.key === second.key;
}

/** Follows the tabs of one running worker. Readings of one tab come one after the other. */
export function createFollower(services: Services) {
  const underWay = new Map<number, Promise<void>>();

  const follow = async (tabId: number) => {
    const tab = await getTab(tabId);
    if (tab?.url == null) return;
    const settings = await readSettings(await services.database());
    if (!isFollowed(tab.url, settings)) return;
    const known = (await tabState(tabId))?.reading;
    if (known !== undefined && isCurrent(known, tab.url, settings)) return;
    const reading = await readTab(tabId, settings, true);
    if (reading !== null) await takeIn(tabId, reading, services);
  };

  /** Reads a tab that is followed and not yet read at its address. */
  const look = async (tabId: number): Promise<void> => {
    const work = (underWay.get(tabId) ?? Promise.resolve()).then(() => follow(tabId));
    underWay.set(tabId, work);
    try {
      await work;
    } finally {
      if (underWay.get(tabId) === work) underWay.delete(tabId);
    }
  };

  return {
    look,
    /** A tab loads, has loaded, or changed its address within the page. */
    async tabChanged(tabId: number, change: TabChange, inFront: boolean): Promise<void> {
      const known = (await tabState(tabId))?.reading;
      if (known !== undefined && leavesPage(known, change)) {
        await dropTabState(tabId);
        await clearBadge(tabId);
      }
      // A tab in the background is read when it comes to the front.
      if (inFront && (change.status !== undefined || change.url !== undefined)) await look(tabId);
    },
    /** Reads every tab in front: the switches changed. */
    async lookAtAll(): Promise<void> {
      await Promise.all((await tabsInFront()).map(({ id }) => look(id)));
    },
  };
}
