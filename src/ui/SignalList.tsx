import { formatAge, formatDate } from '../i18n/format.ts';
import { changedFieldName, freshnessName, signalTypeName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { FactChange } from '../model/signal.ts';
import type { DatedSignal } from '../model/verdict.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Icon } from './Icon.tsx';

interface SignalListProps {
  readonly signals: readonly DatedSignal[];
  /** Left out where signals are only shown. */
  readonly onRemove?: (signal: DatedSignal) => void;
}

/** What happened at a company: type, headline with its receipt, age and freshness. */
export function SignalList({ signals, onRemove }: SignalListProps) {
  if (signals.length === 0) return <p className="nothing">{translate('signals_none')}</p>;
  return (
    <ul className="cards">
      {signals.map((dated) => (
        <li key={dated.signal.id} className="card-row">
          <div className="card-words">
            <p className="card-title">
              <strong>{signalTypeName(dated.signal.type)}</strong>{' '}
              {dated.sign === 'negative' && <span className="tag bad">{translate('signal_negative')}</span>}
            </p>
            {(dated.signal.title !== '' || dated.signal.url !== '') && (
              <p className="card-line">
                <ExternalLink href={dated.signal.url}>{dated.signal.title || dated.signal.url}</ExternalLink>
              </p>
            )}
            {dated.signal.change !== null && <p className="card-line soft">{changeWords(dated.signal.change)}</p>}
            <Freshness dated={dated} />
          </div>
          {/* What a contact did is taken away with the engagement it is. */}
          {onRemove !== undefined && dated.signal.source !== 'engagement' && (
            <button
              type="button"
              className="icon-button"
              aria-label={translate('remove_named', { name: signalTypeName(dated.signal.type) })}
              onClick={() => onRemove(dated)}
            >
              <Icon name="trash" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Freshness({ dated: { signal, ageDays, freshness } }: { dated: DatedSignal }) {
  return (
    <p className={`freshness ${freshness}`}>
      <span className="freshness-dot" aria-hidden="true" />
      {freshnessName(freshness)}
      {ageDays !== null && signal.date !== null && (
        <>
          {' · '}
          <time dateTime={new Date(signal.date).toISOString()} title={formatDate(signal.date)}>
            {formatAge(ageDays)}
          </time>
        </>
      )}
    </p>
  );
}

function changeWords({ field, before, after }: FactChange): string {
  const nothing = translate('change_nothing');
  return translate('change_words', {
    field: changedFieldName(field),
    before: before ?? nothing,
    after: after ?? nothing,
  });
}
