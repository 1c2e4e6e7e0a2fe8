import type { ShownFeed } from '../model/feed.ts';
import { hostOf } from '../model/page-address.ts';
import { formatDate, formatElapsed } from './format.ts';
import { translate } from './translate.ts';

/** How a watched feed is, in a few words: "Read 2 hours ago", "Gone (404)". `now` is epoch ms. */
export function feedStateWords({ state, detail, goodAt, url }: ShownFeed, now: number): string {
  switch (state) {
    case 'new':
      return translate('feed_state_new');
    case 'good':
      return translate('feed_state_good', { when: formatElapsed(goodAt ?? now, now) });
    case 'no-access':
      return translate('feed_state_no_access', { host: hostOf(url) });
    case 'offline':
      return detail === 'timeout' ? translate('feed_state_slow') : translate('feed_state_offline');
    case 'gone':
      return translate('feed_state_gone', { code: detail });
    case 'refused':
      return translate('feed_state_refused', { code: detail });
    case 'too-large':
      return translate('feed_state_too_large');
    case 'wrong-type':
      return translate('feed_state_wrong_type');
    case 'broken':
      return translate('feed_state_broken');
  }
}

/** Since when a feed is in trouble: "since 12 Nov 2026"; empty for one without, and where that is not known. */
export function troubleSinceWords({ state, stateSince }: ShownFeed): string {
  if (state === 'good' || state === 'new' || stateSince === undefined) return '';
  return translate('feed_trouble_since', { date: formatDate(stateSince) });
}

/** When a feed in trouble was last read: "last read 3 days ago", "never read"; empty for one without trouble. */
export function lastReadWords({ state, goodAt }: ShownFeed, now: number): string {
  if (state === 'good' || state === 'new') return '';
  return goodAt === null
    ? translate('feed_never_read')
    : translate('feed_last_read', { when: formatElapsed(goodAt, now) });
}

/** "next check in 3 hours". */
export function nextCheckWords({ nextAt }: ShownFeed, now: number): string {
  return nextAt <= now + 60_000
    ? translate('feed_next_soon')
    : translate('feed_next', { when: formatElapsed(nextAt, now) });
}
