import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { feedStateWords, lastReadWords, nextCheckWords, troubleSinceWords } from '../../i18n/feed-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { ShownFeed } from '../../model/feed.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { Icon } from '../Icon.tsx';
import { usePageServices } from '../page-services.ts';
import { feedName } from './announced-feeds.ts';
import type { FeedActions } from './use-feeds.ts';

interface WatchedFeedRowProps {
  readonly feed: ShownFeed;
  readonly actions: FeedActions;
  /** Whose feed it is, where that is not plain. */
  readonly children?: ComponentChildren;
}

/** A watched feed: how it is, when it is read next, and what can be done about it. */
export function WatchedFeedRow({ feed, actions, children }: WatchedFeedRowProps) {
  const { now } = usePageServices();
  const [isReading, setReading] = useState(false);
  const name = feedName(feed.title, feed.url);
  const time = now();
  const isWell = feed.state === 'good' || feed.state === 'new';
  const read = async (work: FeedActions['check']) => {
    if (isReading) return;
    setReading(true);
    await work(feed);
    setReading(false);
  };
  return (
    <li className="feed" aria-busy={isReading}>
      {children}
      <p className="feed-name">
        <Icon name="feed" />
        <ExternalLink href={feed.url}>{name}</ExternalLink>
      </p>
      <p className="feed-state">
        <span className={isWell ? 'feed-word' : 'feed-word bad'}>
          <Icon name={isWell ? 'check' : 'cross'} />
          {feed.checkedAt === null ? (
            feedStateWords(feed, time)
          ) : (
            <time dateTime={new Date(feed.checkedAt).toISOString()} title={formatDate(feed.checkedAt)}>
              {feedStateWords(feed, time)}
            </time>
          )}
        </span>
        {troubleSinceWords(feed) !== '' && <span>{troubleSinceWords(feed)}</span>}
        {lastReadWords(feed, time) !== '' && <span>{lastReadWords(feed, time)}</span>}
        <span>{nextCheckWords(feed, time)}</span>
      </p>
      <div className="feed-actions">
        {feed.state === 'no-access' ? (
          <button
            type="button"
            className="button small primary"
            aria-label={translate('feed_give_access_named', { name })}
            onClick={() => void read(actions.giveAccess)}
          >
            {translate('feed_give_access')}
          </button>
        ) : (
          <button
            type="button"
            className="button small"
            aria-label={isReading ? undefined : translate('feed_check_named', { name })}
            aria-busy={isReading}
            onClick={() => void read(actions.check)}
          >
            {isReading ? <span className="spinner" aria-hidden="true" /> : null}
            {isReading ? translate('feed_checking') : translate('feed_check')}
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-label={translate('feed_stop_named', { name })}
          onClick={() => void actions.stop(feed)}
        >
          {translate('feed_stop')}
        </button>
      </div>
    </li>
  );
}
