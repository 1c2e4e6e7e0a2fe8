import { useMemo } from 'preact/hooks';
import { listCountries } from '../../i18n/countries.ts';
import { formatChoice } from '../../i18n/format.ts';
import { labelName, signalTypeName, stageName, statusName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import { COMPANY_STATUSES } from '../../model/company.ts';
import { STAGES } from '../../model/contact.ts';
import type { Situation } from '../../model/play-rule.ts';
import { SIGNAL_TYPES } from '../../model/signal.ts';
import { GRADES, LABELS } from '../../model/verdict.ts';
import { Field } from '../../ui/Field.tsx';
import { valueNamed } from '../suggest.ts';
import { TokenField } from '../TokenField.tsx';

interface SituationFieldsProps {
  readonly when: Situation;
  readonly onChange: (when: Situation) => void;
}

const SHOWN_LABELS = LABELS.filter((label) => label !== 'no-company');
const plain = (word: string) => word;

/** The conditions of a rule: what is left open may be anything. */
export function SituationFields({ when, onChange }: SituationFieldsProps) {
  const countries = useMemo(listCountries, []);
  return (
    <fieldset className="situation">
      <legend>{translate('rule_when')}</legend>
      <p className="hint">{translate('rule_when_hint')}</p>
      <Ticks
        title={translate('rule_labels')}
        values={SHOWN_LABELS}
        chosen={when.labels}
        nameOf={labelName}
        onChange={(labels) => onChange({ ...when, labels })}
      />
      <Ticks
        title={translate('rule_signals')}
        values={SIGNAL_TYPES}
        chosen={when.signals}
        nameOf={signalTypeName}
        onChange={(signals) => onChange({ ...when, signals })}
      />
      <Ticks
        title={translate('rule_stages')}
        values={STAGES}
        chosen={when.stages}
        nameOf={stageName}
        onChange={(stages) => onChange({ ...when, stages })}
      />
      <Ticks
        title={translate('rule_statuses')}
        values={COMPANY_STATUSES}
        chosen={when.statuses}
        nameOf={statusName}
        onChange={(statuses) => onChange({ ...when, statuses })}
      />
      <Ticks
        title={translate('rule_grades')}
        values={GRADES}
        chosen={when.grades}
        nameOf={plain}
        onChange={(grades) => onChange({ ...when, grades })}
      />
      <div className="field-row">
        <Field label={translate('rule_max_age')}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              max={3_650}
              value={when.signalAge?.max ?? ''}
              onInput={({ currentTarget: { valueAsNumber } }) =>
                onChange({ ...when, signalAge: atMost(valueAsNumber) })
              }
            />
          )}
        </Field>
        <TokenField
          label={translate('rule_countries')}
          values={when.countries ?? []}
          suggestions={countries}
          parse={(text) => valueNamed(countries, text)}
          refusal={translate('problem_country')}
          onChange={(chosen) => onChange({ ...when, countries: someOf(chosen) })}
        />
      </div>
    </fieldset>
  );
}

interface TicksProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[] | undefined;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (chosen: Value[] | undefined) => void;
}

/** Values to tick, folded away under what is ticked. */
function Ticks<Value extends string>({ title, values, chosen = [], nameOf, onChange }: TicksProps<Value>) {
  const toggle = (value: Value, isOn: boolean) =>
    onChange(someOf(values.filter((other) => (other === value ? isOn : chosen.includes(other)))));
  return (
    <details className="ticks">
      <summary>
        <span>{title}</span>
        <span className="soft">{chosen.length === 0 ? translate('rule_any') : formatChoice(chosen.map(nameOf))}</span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />
            {nameOf(value)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** No values ask for nothing. */
function someOf<Value>(values: Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function atMost(days: number): Situation['signalAge'] {
  return Number.isInteger(days) && days >= 0 ? { min: null, max: days } : undefined;
}
