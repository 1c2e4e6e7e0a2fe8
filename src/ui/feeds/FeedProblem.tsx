import { translate } from '../../i18n/translate.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import type { FeedActions } from './use-feeds.ts';

/** What went wrong with the last thing done about a feed, and what to do. */
export function FeedProblem({ problem }: Pick<FeedActions, 'problem'>) {
  if (problem === null) return null;
  if ('code' in problem) return <ErrorNote code={problem.code} />;
  return (
    <p className="error" role="alert">
      {translate('feed_refused_access', { host: problem.refusedHost })}
    </p>
  );
}
