import { useId, useMemo } from 'preact/hooks';
import { listCountries } from '../../i18n/countries.ts';
import { stageName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import { STAGES } from '../../model/contact.ts';
import { CURRENCIES } from '../../model/icp.ts';
import { addsCompanies, type ImportPlan, ROW_KINDS, tellsOfPeople, UPDATE_MODES } from '../../model/import-plan.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { kindHint, kindName } from './import-words.ts';

interface PlanFieldsProps {
  readonly plan: ImportPlan;
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

const STRANGERS = ['add', 'leave-out'] as const;
const CHOICES = ['', ...CURRENCIES, 'CZK'];

/** What a file's rows are and what becomes of them. */
export function PlanFields({ plan, onChange }: PlanFieldsProps) {
  const saveId = useId();
  const countries = useMemo(listCountries, []);
  const hasPeople = tellsOfPeople(plan.rows);
  const has = (...fields: ImportPlan['columns']) => fields.some((field) => plan.columns.includes(field));
  return (
    <div className="plan-fields">
      <Field label={translate('import_kind')} hint={kindHint(plan.rows)}>
        {(control) => (
          <Choice
            control={control}
            value={plan.rows}
            values={ROW_KINDS}
            nameOf={kindName}
            onChange={(rows) => onChange({ rows })}
          />
        )}
      </Field>
      <Field label={translate('import_updates')}>
        {(control) => (
          <Choice
            control={control}
            value={plan.updates}
            values={UPDATE_MODES}
            nameOf={(mode) => translate(mode === 'fill' ? 'import_updates_fill' : 'import_updates_overwrite')}
            onChange={(updates) => onChange({ updates })}
          />
        )}
      </Field>
      {(plan.rows === 'signals' || plan.rows === 'engagements') && (
        <Field label={translate('import_strangers')}>
          {(control) => (
            <Choice
              control={control}
              value={plan.onlyKnown ? 'leave-out' : 'add'}
              values={STRANGERS}
              nameOf={(what) => translate(what === 'add' ? 'import_strangers_add' : 'import_strangers_leave_out')}
              onChange={(what) => onChange({ onlyKnown: what === 'leave-out' })}
            />
          )}
        </Field>
      )}
      <Field label={translate('import_tag')} hint={translate('import_tag_hint')}>
        {(control) => (
          <input
            {...control}
            value={plan.tag}
            maxLength={40}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ tag: currentTarget.value.trim() })}
          />
        )}
      </Field>
      {hasPeople && (
        <Field label={translate('import_stage')} hint={translate('import_stage_hint')}>
          {(control) => (
            <Choice
              control={control}
              value={plan.stage}
              values={STAGES}
              nameOf={stageName}
              onChange={(stage) => onChange({ stage })}
            />
          )}
        </Field>
      )}
      {has('phone', 'company-phone', 'org-number') && (
        <Field label={translate('import_country')} hint={translate('import_country_hint')}>
          {(control) => (
            <Choice
              control={control}
              value={plan.country}
              values={['', ...countries.map(({ value }) => value)]}
              nameOf={(code) => countries.find(({ value }) => value === code)?.name ?? translate('import_not_set')}
              onChange={(country) => onChange({ country })}
            />
          )}
        </Field>
      )}
      {has('revenue') && (
        <Field label={translate('import_currency')} hint={translate('import_currency_hint')}>
          {(control) => (
            <Choice
              control={control}
              value={plan.currency}
              values={CHOICES}
              nameOf={(code) => (code === '' ? translate('import_not_set') : code)}
              onChange={(currency) => onChange({ currency })}
            />
          )}
        </Field>
      )}
      {addsCompanies(plan.rows) && (
        <div className="plan-save">
          <input
            id={saveId}
            type="checkbox"
            checked={plan.save}
            aria-describedby={`${saveId}-hint`}
            onChange={({ currentTarget }) => onChange({ save: currentTarget.checked })}
          />
          <label htmlFor={saveId}>{translate('import_save')}</label>
          <p className="hint" id={`${saveId}-hint`}>
            {translate('import_save_hint')}
          </p>
        </div>
      )}
    </div>
  );
}
