import { useId } from 'preact/hooks';
import { criterionEffect, criterionKindName, importanceName } from '../../i18n/criterion-sentence.ts';
import { translate } from '../../i18n/translate.ts';
import { type Criterion, IMPORTANCES } from '../../model/icp.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Slider } from '../Slider.tsx';
import { CriterionFields, type FieldsProps } from './CriterionFields.tsx';

interface CriterionCardProps extends FieldsProps<Criterion> {
  /** The weight of all criteria that are scored: what this one's is a share of. */
  readonly totalWeight: number;
  /** Moves it one place up (-1) or down (1); null where it cannot go. */
  readonly onMove: { readonly up: (() => void) | null; readonly down: (() => void) | null };
  readonly onRemove: () => void;
}

/** One criterion of a profile: what it asks, how important it is and what it weighs. */
export function CriterionCard({ criterion, totalWeight, onChange, problem, onMove, onRemove }: CriterionCardProps) {
  const titleId = useId();
  const name = criterionKindName(criterion.kind);
  return (
    <fieldset className={`criterion-card ${criterion.importance}`} aria-labelledby={titleId}>
      <div className="criterion-head">
        <h3 id={titleId}>{name}</h3>
        <MoveButton direction="up" name={name} onClick={onMove.up} />
        <MoveButton direction="down" name={name} onClick={onMove.down} />
        <button
          type="button"
          className="icon-button"
          aria-label={translate('remove_named', { name })}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      </div>
      <CriterionFields criterion={criterion} onChange={onChange} problem={problem} />
      <CriterionScale criterion={criterion} onChange={onChange} />
      <p className="hint">{criterionEffect(criterion, totalWeight)}</p>
    </fieldset>
  );
}

type ScaleProps = Pick<FieldsProps<Criterion>, 'criterion' | 'onChange'>;

/** How important a criterion is and what it weighs. */
export function CriterionScale({ criterion, onChange }: ScaleProps) {
  return (
    <div className="criterion-scale">
      <ImportanceChoice criterion={criterion} onChange={onChange} />
      {criterion.importance !== 'exclude' && (
        <Slider
          label={translate('weight')}
          min={1}
          max={10}
          value={criterion.weight}
          onChange={(weight) => onChange({ ...criterion, weight })}
        />
      )}
    </div>
  );
}

function ImportanceChoice({ criterion, onChange }: ScaleProps) {
  const group = useId();
  return (
    <fieldset className="segments">
      <legend>{translate('importance')}</legend>
      {IMPORTANCES.map((importance) => (
        <label key={importance}>
          <input
            type="radio"
            name={group}
            checked={criterion.importance === importance}
            onChange={() => onChange({ ...criterion, importance })}
          />
          <span>{importanceName(importance)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function MoveButton({
  direction,
  name,
  onClick,
}: {
  direction: 'up' | 'down';
  name: string;
  onClick: (() => void) | null;
}) {
  const label = direction === 'up' ? translate('move_up', { name }) : translate('move_down', { name });
  return (
    <button
      type="button"
      className="icon-button"
      data-move={direction}
      aria-label={label}
      aria-disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      <Icon name={direction} />
    </button>
  );
}
