import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Digest } from '../../model/digest.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { DailyNotification } from './DailyNotification.tsx';
import { DigestFilters } from './DigestFilters.tsx';
import { DigestList } from './DigestList.tsx';
import { type DigestFilter, keepFilter, lastFilter, shownParts } from './digest-filter.ts';
import { NothingToday } from './NothingToday.tsx';
import { ShareDigest } from './ShareDigest.tsx';
import { useDigest } from './use-digest.ts';

/** The scout's digest: whom to contact today, and why; how to take it along, and to be told of it every day. */
export function TodaySection() {
  const { state, failure, retry } = useDigest();
  return (
    <div className="today">
      <p className="lead-in">{translate('today_intro')}</p>
      {failure !== null && (
        <div className="form-actions">
          <ErrorNote code={failure} />
          <button type="button" className="button" onClick={retry}>
            {translate('try_again')}
          </button>
        </div>
      )}
      {state?.state === 'reading' && <Reading looked={state.looked} of={state.of} />}
      {state?.state === 'ready' && <ShownDigest digest={state.digest} />}
      <DailyNotification />
    </div>
  );
}

function Reading({ looked, of }: { looked: number; of: number }) {
  const words = translate('today_reading', { done: formatNumber(looked), all: formatNumber(of) });
  return (
    <p className="today-reading">
      <progress max={of} value={looked} aria-label={words} />
      <span className="soft">{words}</span>
    </p>
  );
}

function ShownDigest({ digest }: { digest: Digest }) {
  const { answer } = useAnswer('list-icps', {});
  const icps = answer.state === 'ready' ? answer.value : null;
  const [chosen, setChosen] = useState<DigestFilter>(lastFilter);
  const choose = (filter: DigestFilter) => {
    keepFilter(filter);
    setChosen(filter);
  };
  // A profile that is gone narrows nothing.
  const isGone = icps?.every(({ id }) => id !== chosen.icpId);
  const filter = isGone === true ? { ...chosen, icpId: null } : chosen;
  const shown = shownParts(digest, filter);
  const hasAny = Object.values(digest.parts).some((rows) => rows.length > 0);
  return (
    <>
      {hasAny && (
        <div className="today-bar">
          <DigestFilters filter={filter} icps={icps ?? []} onChange={choose} />
          <ShareDigest shown={shown} />
        </div>
      )}
      {digest.isCut ? (
        <p className="field-warning">{translate('today_cut', { count: formatNumber(digest.looked) })}</p>
      ) : null}
      {shown.length > 0 ? (
        <DigestList shown={shown} />
      ) : (
        <NothingToday hasProfile={icps === null || icps.length > 0} isFiltered={hasAny} onChange={choose} />
      )}
    </>
  );
}
