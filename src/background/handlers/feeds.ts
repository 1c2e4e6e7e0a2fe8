import { registrableDomain } from '../../interpret/domain.ts';
import { refusalOf } from '../../interpret/refusal.ts';
import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import { FEEDS_OF_A_COMPANY, FEEDS_OF_ALL, type Feed, shownFeed } from '../../model/feed.ts';
import { put, remove } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { countFeeds, listFeeds, watchedFeeds } from '../../store/feeds.ts';
import { findOrMake, meantBy } from '../company-of.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';
import type { FeedWatch } from '../watch-feeds.ts';

type FeedMessages = 'watch-feed' | 'unwatch-feed' | 'check-feed' | 'list-feeds';

/** Messages about the feeds the seller watches. */
export function feedHandlers(services: Services, watch: FeedWatch): Pick<Handlers, FeedMessages> {
  return {
    async 'watch-feed'({ company: reference, url, title }) {
      const meant = await meantBy(reference, services);
      if (!meant.ok) return meant;
      const added = await services.inTurn(async () => {
        const found = await findOrMake(meant.value, services);
        if (!found.ok) return found;
        const { company, change } = found.value;
        const domains = [company.facts.domain, ...company.facts.aliasDomains].flatMap((fact) => fact?.value ?? []);
        const isOwn = domains.includes(registrableDomain(url) ?? '');
        if (refusalOf(url) !== null || !isOwn) return failure('invalid-request', 'url');
        const database = await services.database();
        const there = await listFeeds(database, company.id);
        const known = there.find((feed) => feed.url === url);
        if (known !== undefined) return success({ feed: known, undo: '' });
        const isFull = there.length >= FEEDS_OF_A_COMPANY || (await countFeeds(database)) >= FEEDS_OF_ALL;
        if (isFull) return failure('too-many-feeds', 'url');
        const now = services.now();
        const feed = newFeed(services.newId(), company.id, { url, title }, now);
        // Who wants to hear of a company wants to have it.
        const saved = putCompany({ ...company, savedAt: company.savedAt ?? now, updatedAt: now });
        return success({ feed, undo: await commitUndoable([...change, ...saved, put('feeds', feed)], services) });
      });
      if (!added.ok) return added;
      const feed = (await watch.check(added.value.feed.id)) ?? added.value.feed;
      await relabelTabs(services);
      return success({ ...added.value, feed: shownFeed(feed) });
    },
    async 'unwatch-feed'({ feedId }) {
      // In turn: a check that is about to keep what it found must not bring the feed back.
      const undo = await services.inTurn(() => commitUndoable([remove('feeds', feedId)], services));
      await watch.setNext();
      return success({ undo });
    },
    async 'check-feed'({ feedId }) {
      const feed = await watch.check(feedId);
      return feed === null ? failure('not-found') : success(shownFeed(feed));
    },
    async 'list-feeds'({ companyId }) {
      return success(await watchedFeeds(await services.database(), companyId));
    },
  };
}

function newFeed(id: string, companyId: string, { url, title }: Pick<Feed, 'url' | 'title'>, now: number): Feed {
  return {
    id,
    companyId,
    url,
    title,
    state: 'new',
    detail: '',
    etag: '',
    lastModified: '',
    addedAt: now,
    checkedAt: null,
    goodAt: null,
    nextAt: now,
    failures: 0,
    seen: [],
  };
}
