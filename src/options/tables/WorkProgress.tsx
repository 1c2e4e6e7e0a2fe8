import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Progress } from '../../messages/work/tables.ts';

/** How far a change of many rows is, with a way to give it up. */
export function WorkProgress({ progress: { done, total }, onGiveUp }: { progress: Progress; onGiveUp: () => void }) {
  const text = translate('rows_working', { done: formatNumber(done), total: formatNumber(total) });
  return (
    <div className="bulk-bar">
      <progress value={done} max={Math.max(1, total)} aria-label={translate('rows_under_way')} />
      <p>{text}</p>
      <button type="button" className="button" onClick={onGiveUp}>
        {translate('cancel')}
      </button>
    </div>
  );
}
