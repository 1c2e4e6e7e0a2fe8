import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { usePageServices } from '../../ui/page-services.ts';
import { durationWords, percentWords } from '../import/import-words.ts';
import type { UnderWayState } from './use-long-work.ts';

/** Milliseconds of work from which its rate and the time that is left can be told. */
const TELLING = 1_500;

interface UnderWayProps {
  readonly title: string;
  readonly state: UnderWayState;
  /** False for work whose progress is told in bytes. */
  readonly countsRecords?: boolean;
  /** Left out for work that cannot be given up. */
  readonly onGiveUp?: () => void;
}

/** How far long work is: share, rate, time left, and a way to give it up. */
export function UnderWay({ title, state: { progress, since }, countsRecords = true, onGiveUp }: UnderWayProps) {
  const { now } = usePageServices();
  const done = progress?.done ?? 0;
  const share = progress === null || progress.total === 0 ? 0 : Math.min(1, done / progress.total);
  const spent = now() - since;
  const isTelling = share > 0 && spent >= TELLING;
  const facts = [
    translate('import_percent', { percent: percentWords(share) }),
    ...(isTelling && countsRecords
      ? [translate('data_rate', { rate: formatNumber(Math.round(done / (spent / 1_000))) })]
      : []),
    ...(isTelling ? [translate('import_time_left', { time: durationWords((spent / share) * (1 - share)) })] : []),
  ];
  return (
    <div className="under-way">
      <p>{title}</p>
      <progress aria-label={title} max={1} value={share} />
      <p className="soft">{facts.join(' · ')}</p>
      {onGiveUp !== undefined && (
        <div className="form-actions">
          <button type="button" className="button" onClick={onGiveUp}>
            {translate('cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
