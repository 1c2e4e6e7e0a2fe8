import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Rows } from './use-rows.ts';

/** How far a table is read while it is; where that broke off, what to do about it. */
export function TableProgress({ rows }: { readonly rows: Pick<Rows<unknown>, 'state' | 'hasFailed' | 'readAgain'> }) {
  const { state, hasFailed, readAgain } = rows;
  const loaded = formatNumber(state?.loaded ?? 0);
  if (hasFailed) {
    return (
      <div className="table-progress" role="alert">
        <p>{translate('table_failed', { done: loaded })}</p>
        <button type="button" className="button" onClick={readAgain}>
          {translate('try_again')}
        </button>
      </div>
    );
  }
  if (state === null || state.isComplete) return null;
  const { total } = state;
  return (
    <div className="table-progress">
      <progress
        {...(total === null ? {} : { value: state.loaded, max: Math.max(1, total) })}
        aria-label={translate('table_reading')}
      />
      <p className="soft">
        {total === null
          ? translate('table_counting')
          : translate('table_read', { done: loaded, total: formatNumber(total) })}
      </p>
    </div>
  );
}
