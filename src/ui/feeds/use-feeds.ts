import { useState } from 'preact/hooks';
import { feedStateWords } from '../../i18n/feed-words.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode, Outcome } from '../../messages/outcome.ts';
import type { Feed as AnnouncedFeed } from '../../model/company.ts';
import { originsOf, type ShownFeed } from '../../model/feed.ts';
import { hostOf } from '../../model/page-address.ts';
import { BROWSING_ORIGINS } from '../../platform/permissions.ts';
import type { CompanyReference } from '../company-reference.ts';
import { usePageServices } from '../page-services.ts';
import { useToast } from '../use-toast.ts';
import { feedName } from './announced-feeds.ts';

/** What can be done about feeds, and what became of the last thing that was. */
export interface FeedActions {
  readonly watch: (company: CompanyReference, feed: AnnouncedFeed) => Promise<void>;
  readonly check: (feed: ShownFeed) => Promise<void>;
  readonly giveAccess: (feed: ShownFeed) => Promise<void>;
  readonly stop: (feed: ShownFeed) => Promise<void>;
  /** What the seller reads when it did not work; null when all is well. */
  readonly problem: { readonly code: ErrorCode } | { readonly refusedHost: string } | null;
}

/**
 * Watching feeds. The browser is asked for access inside the click; stopping the last feed of a host gives its access
 * back, and undoing that asks anew. `onChanged`: something is watched, read or stopped, or that was taken back.
 */
export function useFeeds(onChanged: () => void): FeedActions {
  const { send, access, now } = usePageServices();
  const toast = useToast();
  const [problem, setProblem] = useState<FeedActions['problem']>(null);

  const settle = <Value>(outcome: Outcome<Value>): outcome is Extract<Outcome<Value>, { ok: true }> => {
    setProblem(outcome.ok ? null : { code: outcome.error.code });
    return outcome.ok;
  };
  const release = async (url: string) => {
    const rest = await send('list-feeds', { companyId: null });
    const isNeeded = !rest.ok || rest.value.some(({ feed }) => hostOf(feed.url) === hostOf(url));
    if (!isNeeded && !(await access.holds(BROWSING_ORIGINS))) await access.release(originsOf(url));
  };
  const read = async (feed: ShownFeed) => {
    const outcome = await send('check-feed', { feedId: feed.id });
    if (!settle(outcome)) return;
    onChanged();
    const name = feedName(outcome.value.title, outcome.value.url);
    toast({ text: translate('feed_checked', { name, state: feedStateWords(outcome.value, now()) }) });
  };

  return {
    problem,
    check: read,
    async watch(company, { address, title }) {
      const asked = access.request(originsOf(address));
      // Sent while the browser still asks: its question closes the popup, and the answer would find nobody here.
      const watched = await send('watch-feed', { company, url: address, title });
      const isGranted = await asked;
      if (!settle(watched)) return;
      const { feed, undo } = watched.value;
      if (!isGranted) {
        if (undo !== '') await send('undo', { token: undo });
        setProblem({ refusedHost: hostOf(address) });
        onChanged();
        return;
      }
      if (feed.state === 'no-access') await send('check-feed', { feedId: feed.id });
      onChanged();
      toast({
        text: translate('feed_watched', { name: feedName(feed.title, address) }),
        undo: async () => {
          const taken = await send('undo', { token: undo });
          if (taken.ok) await release(address);
          return taken;
        },
        onUndone: onChanged,
      });
    },
    async giveAccess(feed) {
      const isGranted = await access.request(originsOf(feed.url));
      if (isGranted) await read(feed);
      else setProblem({ refusedHost: hostOf(feed.url) });
    },
    async stop(feed) {
      const outcome = await send('unwatch-feed', { feedId: feed.id });
      if (!settle(outcome)) return;
      await release(feed.url);
      onChanged();
      toast({
        text: translate('feed_stopped', { name: feedName(feed.title, feed.url) }),
        undo: async () => {
          const asked = access.request(originsOf(feed.url));
          const taken = await send('undo', { token: outcome.value.undo });
          await asked;
          return taken;
        },
        onUndone: onChanged,
      });
    },
  };
}
