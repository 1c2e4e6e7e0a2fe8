import { formatNumber } from '../../i18n/format.ts';
import { signalTypeName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import { learnedShare } from '../../model/learned-share.ts';
import type { SignalSettings } from '../../model/settings.ts';
import type { SignalType } from '../../model/signal.ts';
import { type DayField, isAsShipped, type LifeDraft, shippedDraft } from './lives-draft.ts';

/** The ids of the heads that name a row's fields. */
export type Columns = Readonly<Record<DayField | 'weight' | 'counts', string>>;

interface LifeRowProps {
  readonly type: SignalType;
  readonly columns: Columns;
  readonly draft: LifeDraft;
  readonly learned: SignalSettings['learned'][SignalType];
  readonly problemOf: (field: DayField) => string | undefined;
  readonly onChange: (part: Partial<LifeDraft>) => void;
  readonly onForget: () => void;
}

const DAY_FIELDS = ['full', 'halfLife', 'expires'] as const;

/** One type of signal: its fields are named by the row and their column. */
export function LifeRow({ type, columns, draft, learned, problemOf, onChange, onForget }: LifeRowProps) {
  const rowId = `life-${type}`;
  const named = (column: keyof Columns) => `${rowId} ${columns[column]}`;
  return (
    <tr className={draft.isMuted ? 'muted' : ''}>
      <th scope="row">
        <span id={rowId}>{signalTypeName(type)}</span>
        <RowNotes type={type} draft={draft} learned={learned} onChange={onChange} onForget={onForget} />
        {DAY_FIELDS.map((field) => {
          const problem = problemOf(field);
          return (
            problem !== undefined && (
              <span key={field} className="field-error" id={`${rowId}-${field}-error`}>
                {problem}
              </span>
            )
          );
        })}
      </th>
      <td data-column={translate('signal_counts')}>
        <input
          type="checkbox"
          aria-labelledby={named('counts')}
          checked={!draft.isMuted}
          onChange={({ currentTarget }) => onChange({ isMuted: !currentTarget.checked })}
        />
      </td>
      <td data-column={translate('signal_weight')}>
        <div className="slider-track">
          <input
            type="range"
            min={0}
            max={100}
            aria-labelledby={named('weight')}
            value={draft.weight}
            onInput={({ currentTarget }) => onChange({ weight: currentTarget.valueAsNumber })}
          />
          <output>{draft.weight}</output>
        </div>
      </td>
      {DAY_FIELDS.map((field) => {
        const isWrong = problemOf(field) !== undefined;
        return (
          <td key={field} data-column={translate(COLUMN_KEYS[field])}>
            <input
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              aria-labelledby={named(field)}
              aria-invalid={isWrong ? 'true' : undefined}
              aria-describedby={isWrong ? `${rowId}-${field}-error` : undefined}
              placeholder={field === 'expires' ? translate('signal_never') : undefined}
              value={draft[field]}
              onInput={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
            />
          </td>
        );
      })}
    </tr>
  );
}

const COLUMN_KEYS = {
  full: 'signal_full',
  halfLife: 'signal_half_life',
  expires: 'signal_expires',
} as const;

/** What was learned of the type, and the way back to what is shipped: each only where there is something to say. */
function RowNotes({ type, draft, learned, onChange, onForget }: Omit<LifeRowProps, 'columns' | 'problemOf'>) {
  const name = signalTypeName(type);
  const opinions = learned === undefined ? 0 : learned.confirmed + learned.dismissed;
  const isChanged = !isAsShipped(type, draft);
  return (
    <>
      {learned !== undefined && opinions > 0 && (
        <span className="life-note">
          {translate('signal_learned', {
            confirmed: formatNumber(learned.confirmed),
            dismissed: formatNumber(learned.dismissed),
            share: Math.round(100 * learnedShare(learned)),
          })}{' '}
          <button
            type="button"
            className="link-button"
            aria-label={translate('signal_forget_named', { name })}
            onClick={onForget}
          >
            {translate('signal_forget')}
          </button>
        </span>
      )}
      {isChanged && (
        <span className="life-note">
          <button
            type="button"
            className="link-button"
            aria-label={translate('signal_as_shipped_named', { name })}
            onClick={() => onChange({ ...shippedDraft(type), isMuted: draft.isMuted })}
          >
            {translate('signal_as_shipped')}
          </button>
        </span>
      )}
    </>
  );
}
