import { useMemo } from 'preact/hooks';
import { listCountries } from '../i18n/countries.ts';
import { type MessageKey, translate } from '../i18n/translate.ts';
import type { ResponseOf } from '../messages/contract.ts';
import type { FillIn } from '../messages/views.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { FormActions } from './FormActions.tsx';
import { usePageServices } from './page-services.ts';
import { useDraftForm } from './use-draft-form.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface CompanyFormProps {
  readonly label: string;
  /** What is known before the seller begins to write. */
  readonly start: FillIn;
  readonly onSaved: (saved: ResponseOf<'add-company'>) => void;
  readonly onCancel: () => void;
}

interface CompanyDraft extends FillIn {
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty when not known. */
  readonly country: string;
  readonly city: string;
  readonly orgNumber: string;
}

/** What the worker refuses, by the field it names. */
const REFUSALS = { domain: 'problem_domain', orgNumber: 'problem_org_number', linkedIn: 'problem_linkedin' } as const;

/** Saves a company in the seller's own words. */
export function CompanyForm({ label, start, onSaved, onCancel }: CompanyFormProps) {
  const { send } = usePageServices();
  const first = useFirstFocus<HTMLInputElement>();
  const names = useMemo(() => new Map(listCountries().map(({ value, name }) => [value, name])), []);
  const { draft, failure, change, problem, submit } = useDraftForm<
    CompanyDraft,
    keyof CompanyDraft,
    ResponseOf<'add-company'>
  >({
    initial: { name: '', country: '', city: '', orgNumber: '', ...start },
    problemsOf,
    refusalOf: ({ where }) => (isRefusal(where) ? [where, REFUSALS[where]] : null),
    save: (said) => send('add-company', sayable(said)),
    onSaved,
  });
  const text = (field: Exclude<keyof CompanyDraft, 'country'>, maxLength: number) => ({
    value: draft[field],
    maxLength,
    autoComplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }),
  });
  return (
    <form className="inline-form" noValidate onSubmit={submit} aria-label={label}>
      <Field label={translate('fact_name')} error={problem('name')}>
        {(control) => <input {...control} {...text('name', 200)} ref={first} required />}
      </Field>
      <Field label={translate('company_website')} error={problem('domain')} hint={translate('company_domain_hint')}>
        {(control) => <input {...control} {...text('domain', 253)} inputMode="url" />}
      </Field>
      <div className="field-row">
        <Field label={translate('fact_country')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.country}
              values={['', ...names.keys()]}
              nameOf={(country) => names.get(country) ?? translate('company_country_none')}
              onChange={(country) => change({ country })}
            />
          )}
        </Field>
        <Field label={translate('fact_city')}>{(control) => <input {...control} {...text('city', 200)} />}</Field>
      </div>
      <Field label={translate('company_number')} error={problem('orgNumber')} hint={translate('company_number_hint')}>
        {(control) => <input {...control} {...text('orgNumber', 40)} />}
      </Field>
      <Field label={translate('company_linkedin')} error={problem('linkedIn')}>
        {(control) => (
          <input {...control} {...text('linkedIn', 300)} inputMode="url" placeholder="linkedin.com/company/…" />
        )}
      </Field>
      <FormActions save={translate('company_save')} failure={failure} onCancel={onCancel} />
    </form>
  );
}

function problemsOf({ name, domain }: CompanyDraft): ReadonlyMap<keyof CompanyDraft, MessageKey> {
  const problems = new Map<keyof CompanyDraft, MessageKey>();
  if (name.trim() === '') problems.set('name', 'problem_company_name');
  if (!/^(?:(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+\/?\S*)?$/i.test(domain.trim()))
    problems.set('domain', 'problem_domain');
  return problems;
}

function sayable({ name, domain, country, city, orgNumber, linkedIn }: CompanyDraft) {
  return {
    name: name.trim(),
    domain: domain.trim().toLowerCase(),
    country,
    city: city.trim(),
    orgNumber: orgNumber.trim(),
    linkedIn: linkedIn.trim(),
  };
}

function isRefusal(where: string): where is keyof typeof REFUSALS {
  return Object.hasOwn(REFUSALS, where);
}
