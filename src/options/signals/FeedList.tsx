import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { WatchedFeed } from '../../messages/views.ts';
import { FEED_STATES, type FeedState } from '../../model/feed.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FeedProblem } from '../../ui/feeds/FeedProblem.tsx';
import { useFeeds } from '../../ui/feeds/use-feeds.ts';
import { WatchedFeedRow } from '../../ui/feeds/WatchedFeedRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

/** Feeds that are shown until the seller wants all: the settings stand below. */
const SHOWN_AT_FIRST = 8;

/** All watched feeds with their companies, those in trouble first. */
export function FeedList() {
  const { answer, reload } = useAnswer('list-feeds', { companyId: null });
  const actions = useFeeds(reload);
  const [isWhole, setWhole] = useState(false);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const feeds = troubleFirst(answer.value);
  const shown = isWhole ? feeds : feeds.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title={translate('feeds_watched')} className="watched-feeds">
      <FeedProblem problem={actions.problem} />
      {feeds.length === 0 ? (
        <p className="nothing">{translate('feeds_none')}</p>
      ) : (
        <ul className="feeds">
          {shown.map(({ feed, company }) => (
            <WatchedFeedRow key={feed.id} feed={feed} actions={actions}>
              <a className="feed-company" href={`#companies/${feed.companyId}`}>
                {company}
              </a>
            </WatchedFeedRow>
          ))}
        </ul>
      )}
      {shown.length < feeds.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {translate('feeds_show_all', { count: formatNumber(feeds.length) })}
        </button>
      )}
    </Section>
  );
}

/** States that the seller can do something about come first, those without trouble last. */
const BY_TROUBLE: readonly FeedState[] = [
  'no-access',
  ...FEED_STATES.filter((state) => !['no-access', 'new', 'good'].includes(state)),
  'new',
  'good',
];

function troubleFirst(feeds: readonly WatchedFeed[]): WatchedFeed[] {
  return feeds.toSorted(
    (one, other) =>
      BY_TROUBLE.indexOf(one.feed.state) - BY_TROUBLE.indexOf(other.feed.state) ||
      one.company.localeCompare(other.company),
  );
}
