import { translate } from '../../i18n/translate.ts';
import { type Criterion, CURRENCIES } from '../../model/icp.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import type { FieldsProps } from './CriterionFields.tsx';
import { RangeFields } from './RangeFields.tsx';

/** A range of yearly revenues in one currency. */
export function RevenueFields(props: FieldsProps<Extract<Criterion, { kind: 'revenue' }>>) {
  const { criterion, onChange } = props;
  return (
    <>
      <RangeFields {...props} />
      <Field label={translate('revenue_currency')} hint={translate('revenue_hint')}>
        {(control) => (
          <Choice
            control={control}
            value={criterion.currency}
            values={CURRENCIES}
            nameOf={(currency) => currency}
            onChange={(currency) => onChange({ ...criterion, currency })}
          />
        )}
      </Field>
    </>
  );
}
