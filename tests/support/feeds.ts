import type { FeedWatch } from '../../src/background/watch-feeds.ts';
import type { Feed } from '../../src/model/feed.ts';
import { NOW } from './companies.ts';

/** A feed of the made-up company that is watched since now and was never fetched. */
export function someFeed(feed: Partial<Feed> = {}): Feed {
  return {
    id: 'feed',
    companyId: 'lumivaara',
    url: 'https://lumivaara.example/feed',
    title: '',
    state: 'new',
    detail: '',
    etag: '',
    lastModified: '',
    addedAt: NOW,
    checkedAt: null,
    goodAt: null,
    nextAt: NOW,
    failures: 0,
    seen: [],
    ...feed,
  };
}

/** For tests in which nothing is watched. */
export const NO_FEED_WATCH: FeedWatch = {
  checkDue: async () => undefined,
  check: async () => null,
  accessGiven: async () => undefined,
  setNext: async () => undefined,
};
