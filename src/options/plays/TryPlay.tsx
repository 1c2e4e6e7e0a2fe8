import { useState } from 'preact/hooks';
import { listCountries } from '../../i18n/countries.ts';
import { countryName } from '../../i18n/format.ts';
import { labelName, signalTypeName, stageName, statusName } from '../../i18n/names.ts';
import { lawHint } from '../../i18n/play-hints.ts';
import { ruleAction } from '../../i18n/rule-name.ts';
import { translate } from '../../i18n/translate.ts';
import { COMPANY_STATUSES } from '../../model/company.ts';
import { STAGES } from '../../model/contact.ts';
import type { PlaybookEntry, TriedSituation } from '../../model/play-rule.ts';
import { SIGNAL_TYPES } from '../../model/signal.ts';
import { GRADES, LABELS } from '../../model/verdict.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

const START: TriedSituation = {
  label: 'trigger',
  grade: 'A',
  stage: null,
  status: null,
  signal: 'funding',
  signalAge: 3,
  country: null,
};

/** A situation to choose, and the rule that wins in it. */
export function TryPlay({ entries }: { entries: readonly PlaybookEntry[] }) {
  const [tried, setTried] = useState(START);
  const change = (part: Partial<TriedSituation>) => setTried((last) => ({ ...last, ...part }));
  return (
    <fieldset className="panel try-play">
      <legend>{translate('plays_try')}</legend>
      <div className="try-fields">
        <Field label={translate('rule_labels')}>
          {(control) => (
            <Choice
              control={control}
              value={tried.label}
              values={LABELS.filter((label) => label !== 'no-company')}
              nameOf={labelName}
              onChange={(label) => change({ label })}
            />
          )}
        </Field>
        <OptionalChoice
          label={translate('rule_stages')}
          values={STAGES}
          value={tried.stage}
          nameOf={stageName}
          onChange={(stage) => change({ stage })}
        />
        <OptionalChoice
          label={translate('rule_statuses')}
          values={COMPANY_STATUSES}
          value={tried.status}
          nameOf={statusName}
          onChange={(status) => change({ status })}
        />
        <OptionalChoice
          label={translate('rule_signals')}
          values={SIGNAL_TYPES}
          value={tried.signal}
          nameOf={signalTypeName}
          onChange={(signal) => change({ signal })}
        />
        <Field label={translate('try_age')}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              max={3_650}
              value={tried.signalAge}
              onInput={({ currentTarget: { valueAsNumber } }) => {
                if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0) change({ signalAge: valueAsNumber });
              }}
            />
          )}
        </Field>
        <OptionalChoice
          label={translate('rule_grades')}
          values={GRADES}
          value={tried.grade}
          nameOf={(grade) => grade}
          onChange={(grade) => change({ grade })}
        />
        <OptionalChoice
          label={translate('field_country')}
          values={listCountries().map(({ value }) => value)}
          value={tried.country}
          nameOf={countryName}
          onChange={(country) => change({ country })}
        />
      </div>
      <Winner tried={tried} entries={entries} key={JSON.stringify(entries)} />
    </fieldset>
  );
}

function Winner({ tried, entries }: { tried: TriedSituation; entries: readonly PlaybookEntry[] }) {
  const { answer } = useAnswer('try-play', tried);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const play = answer.value;
  const index = entries.findIndex(({ rule }) => rule.id === play.id);
  const entry = entries[index];
  if (entry === undefined) return null;
  const hint = lawHint(play);
  return (
    <div role="status">
      <a href={`#plays/${play.id}`}>{translate('try_result', { number: index + 1, action: ruleAction(entry.rule) })}</a>
      {hint !== null && <p className="hint">{hint}</p>}
    </div>
  );
}

interface OptionalChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value | null;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value | null) => void;
}

/** A choice of which nothing may be chosen. */
function OptionalChoice<Value extends string>({ label, values, value, nameOf, onChange }: OptionalChoiceProps<Value>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChange(values.find((candidate) => candidate === currentTarget.value) ?? null)
          }
        >
          <option value="">{translate('try_none')}</option>
          {values.map((candidate) => (
            <option key={candidate} value={candidate}>
              {nameOf(candidate)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
