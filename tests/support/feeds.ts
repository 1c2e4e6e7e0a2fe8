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
