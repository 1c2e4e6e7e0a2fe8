import { translate } from '../../i18n/translate.ts';
import type { Criterion } from '../../model/icp.ts';
import { Field } from '../../ui/Field.tsx';
import type { FieldsProps } from './CriterionFields.tsx';

const ENDS = ['min', 'max'] as const;

/** A range of head counts; an end left empty is open. */
export function EmployeesFields({
  criterion,
  onChange,
  problem,
}: FieldsProps<Extract<Criterion, { kind: 'employees' }>>) {
  const labels = { min: translate('employees_min'), max: translate('employees_max') };
  return (
    <div className="field-row">
      {ENDS.map((end) => (
        <Field key={end} label={labels[end]} error={problem(end) ?? (end === 'min' ? problem() : undefined)}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              value={criterion[end] ?? ''}
              onInput={({ currentTarget }) => onChange({ ...criterion, [end]: numberOf(currentTarget.value) })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

/** An empty field is an open end; anything but a number is left for the schema to refuse. */
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
