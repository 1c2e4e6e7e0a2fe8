import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { Criterion } from '../../model/icp.ts';
import { Field } from '../../ui/Field.tsx';
import type { FieldsProps } from './CriterionFields.tsx';

export type RangeCriterion = Extract<Criterion, { kind: 'employees' | 'revenue' | 'founded' }>;

const ENDS = ['min', 'max'] as const;

const LABELS = {
  employees: { min: 'employees_min', max: 'employees_max' },
  revenue: { min: 'revenue_min', max: 'revenue_max' },
  founded: { min: 'founded_min', max: 'founded_max' },
} as const satisfies Record<RangeCriterion['kind'], Record<(typeof ENDS)[number], MessageKey>>;

/** What one step in the field stands for: nobody types the zeros of a revenue. */
const UNITS = { employees: 1, revenue: 1_000_000, founded: 1 } as const;

/** The two ends of a range; one left empty is open. */
export function RangeFields<Kind extends RangeCriterion>({ criterion, onChange, problem }: FieldsProps<Kind>) {
  const unit = UNITS[criterion.kind];
  return (
    <div className="field-row">
      {ENDS.map((end) => (
        <Field
          key={end}
          label={translate(LABELS[criterion.kind][end])}
          error={problem(end) ?? (end === 'min' ? problem() : undefined)}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="decimal"
              min={0}
              step="any"
              value={shownNumber(criterion[end], unit)}
              onInput={({ currentTarget }) => onChange({ ...criterion, [end]: numberOf(currentTarget.value, unit) })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function shownNumber(value: number | null, unit: number): number | '' {
  return value === null ? '' : value / unit;
}

/** An empty field is an open end; anything but a number is left for the schema to refuse. */
function numberOf(text: string, unit: number): number | null {
  if (text.trim() === '') return null;
  return unit === 1 ? Number(text) : Math.round(Number(text) * unit);
}
