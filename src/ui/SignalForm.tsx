import { changedFieldName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { RequestOf, ResponseOf } from '../messages/contract.ts';
import { JUDGED_FIELDS, SIGNAL_NOTE_LENGTH } from '../model/signal.ts';
import { Choice } from './Choice.tsx';
import { dayOf } from './calendar-day.ts';
import { Field } from './Field.tsx';
import { FormActions } from './FormActions.tsx';
import { usePageServices } from './page-services.ts';
import { SignalTypeChoice } from './SignalTypeChoice.tsx';
import { type SignalDraft, signalOfDraft, signalProblems } from './signal-draft.ts';
import { useDraftForm } from './use-draft-form.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface SignalFormProps {
  readonly company: RequestOf<'add-signal'>['company'];
  readonly onSaved: (saved: ResponseOf<'add-signal'>) => void;
  readonly onCancel: () => void;
}

const PRECISIONS = ['exact', 'about'] as const;

/** Adds an event at a company. */
export function SignalForm({ company, onSaved, onCancel }: SignalFormProps) {
  const { send, now } = usePageServices();
  const first = useFirstFocus<HTMLSelectElement>();
  const today = dayOf(now());
  const { draft, failure, change, problem, submit } = useDraftForm<
    SignalDraft,
    keyof SignalDraft,
    ResponseOf<'add-signal'>
  >({
    initial: {
      ...{ type: 'funding', day: today, precision: 'exact', title: '', url: '', note: '' },
      ...{ field: '', before: '', after: '' },
    },
    problemsOf: (current) => signalProblems(current, now()),
    save: (current) => send('add-signal', { company, signal: signalOfDraft(current) }),
    onSaved,
  });
  const text = (field: 'title' | 'url' | 'note' | 'before' | 'after', maxLength: number) => ({
    value: draft[field],
    maxLength,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }),
  });
  return (
    <form className="inline-form" noValidate onSubmit={submit} aria-label={translate('signal_form')}>
      <div className="field-row">
        <Field label={translate('signal_type')}>
          {(control) => (
            <SignalTypeChoice
              control={control}
              focus={first}
              value={draft.type}
              onChange={(type) => change({ type })}
            />
          )}
        </Field>
        <Field
          label={translate('signal_day')}
          error={problem('day')}
          hint={draft.day === '' ? translate('signal_day_hint') : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={draft.day}
              onInput={({ currentTarget }) => change({ day: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {draft.day !== '' && (
        <Field label={translate('signal_precision')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.precision}
              values={PRECISIONS}
              nameOf={(value) => translate(value === 'exact' ? 'signal_precision_exact' : 'signal_precision_about')}
              onChange={(precision) => change({ precision })}
            />
          )}
        </Field>
      )}
      <Field label={translate('signal_title')}>{(control) => <input {...control} {...text('title', 300)} />}</Field>
      <Field label={translate('signal_url')} error={problem('url')}>
        {(control) => <input {...control} {...text('url', 2_048)} type="url" placeholder="https://" />}
      </Field>
      <Field label={translate('note')}>
        {(control) => <input {...control} {...text('note', SIGNAL_NOTE_LENGTH)} />}
      </Field>
      <Field label={translate('signal_change')} hint={translate('signal_change_hint')}>
        {(control) => (
          <Choice
            control={control}
            value={draft.field}
            values={['', ...JUDGED_FIELDS] as const}
            nameOf={(field) => (field === '' ? translate('signal_change_none') : changedFieldName(field))}
            onChange={(field) => change({ field })}
          />
        )}
      </Field>
      {draft.field !== '' && (
        <div className="field-row">
          <Field label={translate('signal_before')}>
            {(control) => <input {...control} {...text('before', 120)} />}
          </Field>
          <Field label={translate('signal_after')} error={problem('after')}>
            {(control) => <input {...control} {...text('after', 120)} />}
          </Field>
        </div>
      )}
      <FormActions save={translate('signal_save')} failure={failure} onCancel={onCancel} />
    </form>
  );
}
