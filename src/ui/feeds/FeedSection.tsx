import { formatList } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Feed as AnnouncedFeed, CompanyFacts } from '../../model/company.ts';
import type { ShownFeed } from '../../model/feed.ts';
import { hostOf } from '../../model/page-address.ts';
import type { CompanyReference } from '../company-reference.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Icon } from '../Icon.tsx';
import { Section } from '../Section.tsx';
import { useAnswer } from '../use-answer.ts';
import { announcedFeeds } from './announced-feeds.ts';
import { FeedProblem } from './FeedProblem.tsx';
import { useFeeds } from './use-feeds.ts';
import { WatchedFeedRow } from './WatchedFeedRow.tsx';

interface FeedSectionProps {
  readonly company: CompanyReference;
  /** Of the company in the store; null when it is new: then nothing of it is watched. */
  readonly companyId: string | null;
  readonly facts: CompanyFacts;
  /** Called when something is watched, read or stopped: the company may be saved, and have new signals. */
  readonly onChanged: () => void;
}

/** The feeds of a company's newsroom: those that are watched, and those that can be. Nothing where there are none. */
export function FeedSection({ companyId, ...props }: FeedSectionProps) {
  return companyId === null ? (
    <FeedLines {...props} watched={[]} />
  ) : (
    <StoredFeeds key={companyId} companyId={companyId} {...props} />
  );
}

function StoredFeeds({ companyId, onChanged, ...props }: FeedSectionProps & { readonly companyId: string }) {
  const { answer, reload } = useAnswer('list-feeds', { companyId });
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const changed = () => {
    reload();
    onChanged();
  };
  return <FeedLines {...props} watched={answer.value.map(({ feed }) => feed)} onChanged={changed} />;
}

interface FeedLinesProps extends Pick<FeedSectionProps, 'company' | 'facts' | 'onChanged'> {
  readonly watched: readonly ShownFeed[];
}

function FeedLines({ company, facts, watched, onChanged }: FeedLinesProps) {
  const actions = useFeeds(onChanged);
  const announced = announcedFeeds(
    facts,
    watched.map(({ url }) => url),
  );
  if (watched.length === 0 && announced.length === 0) return null;
  const hosts = [...new Set(announced.map(({ address }) => hostOf(address)))];
  return (
    <Section title={translate('feeds_title')} className="feeds-section">
      <FeedProblem problem={actions.problem} />
      <ul className="feeds">
        {watched.map((feed) => (
          <WatchedFeedRow key={feed.id} feed={feed} actions={actions} />
        ))}
        {announced.map((feed) => (
          <AnnouncedFeedRow key={feed.address} feed={feed} onWatch={() => void actions.watch(company, feed)} />
        ))}
      </ul>
      {hosts.length > 0 && <p className="hint">{translate('feeds_ask', { hosts: formatList(hosts) })}</p>}
    </Section>
  );
}

function AnnouncedFeedRow({ feed: { title }, onWatch }: { feed: AnnouncedFeed; onWatch: () => void }) {
  return (
    <li className="feed announced">
      <p className="feed-name">
        <Icon name="feed" />
        {title}
      </p>
      <button
        type="button"
        className="button small"
        aria-label={translate('feed_watch_named', { name: title })}
        onClick={onWatch}
      >
        {translate('feed_watch')}
      </button>
    </li>
  );
}
