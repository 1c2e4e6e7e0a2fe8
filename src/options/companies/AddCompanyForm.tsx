import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { ResponseOf } from '../../messages/contract.ts';
import { Field } from '../../ui/Field.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useDraftForm } from '../../ui/use-draft-form.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';

interface AddCompanyFormProps {
  readonly onSaved: (saved: ResponseOf<'add-company'>) => void;
  readonly onCancel: () => void;
}

const EMPTY = { name: '', domain: '' };
type Draft = typeof EMPTY;

/** Saves a company that the seller knows from somewhere else than its page. */
export function AddCompanyForm({ onSaved, onCancel }: AddCompanyFormProps) {
  const { send } = usePageServices();
  const first = useFirstFocus<HTMLInputElement>();
  const { draft, failure, change, problem, submit } = useDraftForm<Draft, keyof Draft, ResponseOf<'add-company'>>({
    initial: EMPTY,
    problemsOf,
    save: ({ name, domain }) => send('add-company', { name: name.trim(), domain: domain.trim().toLowerCase() }),
    onSaved,
  });
  return (
    <form className="inline-form" noValidate onSubmit={submit} aria-label={translate('company_add')}>
      <Field label={translate('fact_name')} error={problem('name')}>
        {(control) => (
          <input
            {...control}
            ref={first}
            value={draft.name}
            maxLength={200}
            autoComplete="off"
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={translate('fact_domain')} error={problem('domain')} hint={translate('company_domain_hint')}>
        {(control) => (
          <input
            {...control}
            value={draft.domain}
            maxLength={253}
            autoComplete="off"
            onInput={({ currentTarget }) => change({ domain: currentTarget.value })}
          />
        )}
      </Field>
      <FormActions save={translate('company_save')} failure={failure} onCancel={onCancel} />
    </form>
  );
}

function problemsOf({ name, domain }: Draft): ReadonlyMap<keyof Draft, MessageKey> {
  const problems = new Map<keyof Draft, MessageKey>();
  if (name.trim() === '') problems.set('name', 'problem_company_name');
  if (!/^(?:(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+\/?\S*)?$/i.test(domain.trim()))
    problems.set('domain', 'problem_domain');
  return problems;
}
