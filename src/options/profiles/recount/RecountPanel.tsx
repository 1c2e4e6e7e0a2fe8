import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format.ts';
import { labelName } from '../../../i18n/names.ts';
import { translate, translateCount } from '../../../i18n/translate.ts';
import type { LabelChange, Recount } from '../../../messages/work/icp.ts';
import type { Icp } from '../../../model/icp.ts';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { LabelChip } from '../../../ui/LabelChip.tsx';
import { useRecount } from './use-recount.ts';

/** How long a result must stand before it is read out (ms): whoever is still editing is not talked over. */
const QUIET = 900;

/** What the profile, as it is edited, does to the companies that are known: how many match, which labels change. */
export function RecountPanel({ draft }: { readonly draft: Icp }) {
  const { state, recount, failure } = useRecount(draft);
  const isSoFar = state === 'counting';
  return (
    <section className={`recount${isSoFar ? ' counting' : ''}`} aria-label={translate('recount_title')}>
      {recount === null ? (
        <p className="soft">{translate(isSoFar ? 'recount_begins' : 'recount_nothing')}</p>
      ) : (
        <>
          <Numbers recount={recount} isSoFar={isSoFar} />
          <Changes recount={recount} isSoFar={isSoFar} />
        </>
      )}
      <ErrorNote code={failure} />
      <Announcement words={state === 'done' && recount !== null ? spoken(recount) : ''} />
    </section>
  );
}

function Numbers({ recount, isSoFar }: { recount: Recount; isSoFar: boolean }) {
  const { looked, of, matches, open, misfits } = recount;
  if (of === 0) return <p className="soft">{translate('recount_none_known')}</p>;
  const width = (count: number) => ({ width: `${(100 * count) / of}%` });
  return (
    <div className="recount-numbers">
      <p>
        <strong>{formatNumber(matches)}</strong> {translate('recount_matches', { known: formatNumber(of) })}
        {isSoFar && looked < of && (
          <span className="tag">{translate('recount_so_far', { percent: Math.floor((100 * looked) / of) })}</span>
        )}
      </p>
      <div className="recount-bar" aria-hidden="true">
        <span className="good" style={width(matches)} />
        <span className="open" style={width(open)} />
        <span className="bad" style={width(misfits)} />
      </div>
      <p className="hint">
        {translate('recount_others', { misfits: formatNumber(misfits), open: formatNumber(open) })}
      </p>
    </div>
  );
}

function Changes({ recount, isSoFar }: { recount: Recount; isSoFar: boolean }) {
  const { changed, changes } = recount;
  if (changed === 0) return <p className="hint">{isSoFar ? '' : translate('recount_no_changes')}</p>;
  const unnamed = changed - changes.length;
  return (
    <details>
      <summary>{translateCount('recount_changes', changed)}</summary>
      <ul className="label-changes">
        {changes.map((change) => (
          <Change key={change.companyId} change={change} />
        ))}
        {unnamed > 0 && <li className="soft">{translate('recount_more', { count: formatNumber(unnamed) })}</li>}
      </ul>
    </details>
  );
}

function Change({ change: { name, from, to, companyId } }: { change: LabelChange }) {
  return (
    <li>
      <a href={`#companies/${companyId}`}>{name}</a>
      <span className="label-change">
        <LabelChip label={from} quiet />
        <span aria-hidden="true">→</span>
        <LabelChip label={to} />
      </span>
    </li>
  );
}

/** Told to screen readers once it rests; while numbers run, nothing is. */
function Announcement({ words }: { readonly words: string }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    const quiet = setTimeout(() => setTold(words), words === '' ? 0 : QUIET);
    return () => clearTimeout(quiet);
  }, [words]);
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}

function spoken({ of, matches, changed, changes: [first] }: Recount): string {
  if (of === 0) return '';
  const counted = `${formatNumber(matches)} ${translate('recount_matches', { known: formatNumber(of) })}`;
  if (first === undefined) return `${counted}. ${translate('recount_no_changes')}`;
  const example = translate('recount_change', {
    name: first.name,
    from: labelName(first.from),
    to: labelName(first.to),
  });
  return `${counted}. ${translateCount('recount_changes', changed)}: ${example}`;
}
