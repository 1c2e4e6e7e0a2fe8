import { translate } from '../../i18n/translate.ts';
import type { WatchedFeed } from '../../messages/views.ts';
import { FEED_STATES, type FeedState } from '../../model/feed.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FeedProblem } from '../../ui/feeds/FeedProblem.tsx';
import { useFeeds } from '../../ui/feeds/use-feeds.ts';
import { WatchedFeedRow } from '../../ui/feeds/WatchedFeedRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

/** All watched feeds with their companies, those in trouble first. */
export function FeedList() {
  const { answer, reload } = useAnswer('list-feeds', { companyId: null });
  const actions = useFeeds(reload);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  return (
    <Section title={translate('feeds_watched')} className="watched-feeds">
      <FeedProblem problem={actions.problem} />
      {answer.value.length === 0 ? (
        <p className="nothing">{translate('feeds_none')}</p>
      ) : (
        <ul className="feeds">
          {troubleFirst(answer.value).map(({ feed, company }) => (
            <WatchedFeedRow key={feed.id} feed={feed} actions={actions}>
              <a className="feed-company" href={`#companies/${feed.companyId}`}>
                {company}
              </a>
            </WatchedFeedRow>
          ))}
        </ul>
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
