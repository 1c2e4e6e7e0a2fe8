import { consentName, stageName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { RequestOf, ResponseOf } from '../messages/contract.ts';
import { CONSENTS, type Contact, STAGES } from '../model/contact.ts';
import { Choice } from './Choice.tsx';
import { type ContactDraft, contactOfDraft, contactProblems, draftOfContact, EMPTY_CONTACT } from './contact-draft.ts';
import { EngagementRows } from './EngagementRows.tsx';
import { Field } from './Field.tsx';
import { FormActions } from './FormActions.tsx';
import { usePageServices } from './page-services.ts';
import { useDraftForm } from './use-draft-form.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface ContactFormProps {
  readonly company: RequestOf<'put-contact'>['company'];
  /** The contact to edit; null for a new one. */
  readonly contact: Contact | null;
  readonly onSaved: (saved: ResponseOf<'put-contact'>) => void;
  readonly onCancel: () => void;
}

/** Adds or edits a person at a company. */
export function ContactForm({ company, contact, onSaved, onCancel }: ContactFormProps) {
  const { send, now } = usePageServices();
  const first = useFirstFocus<HTMLInputElement>();
  const { draft, failure, change, problem, submit } = useDraftForm<ContactDraft, string, ResponseOf<'put-contact'>>({
    initial: contact === null ? EMPTY_CONTACT : draftOfContact(contact),
    problemsOf: (current) => contactProblems(current, now()),
    save: (current) =>
      send('put-contact', { company, contact: contactOfDraft(current), contactId: contact?.id ?? null }),
    onSaved,
  });
  const text = (field: 'name' | 'role' | 'email' | 'phone' | 'linkedIn' | 'tags', maxLength: number) => ({
    value: draft[field],
    maxLength,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }),
  });
  return (
    <form className="inline-form" noValidate onSubmit={submit} aria-label={translate('contact_form')}>
      <div className="field-row">
        <Field label={translate('contact_name')} error={problem('name')}>
          {(control) => <input {...control} {...text('name', 120)} ref={first} required />}
        </Field>
        <Field label={translate('contact_role')}>{(control) => <input {...control} {...text('role', 120)} />}</Field>
      </div>
      <div className="field-row">
        <Field label={translate('contact_email')} error={problem('email')}>
          {(control) => <input {...control} {...text('email', 254)} type="email" />}
        </Field>
        <Field label={translate('contact_phone')}>
          {(control) => <input {...control} {...text('phone', 40)} type="tel" />}
        </Field>
      </div>
      <div className="field-row long-choices">
        <Field label={translate('contact_stage')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.stage}
              values={contact === null ? ['', ...STAGES] : STAGES}
              nameOf={(stage) => (stage === '' ? translate('stage_by_engagements') : stageName(stage))}
              onChange={(stage) => change({ stage })}
            />
          )}
        </Field>
        <Field label={translate('contact_consent')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.emailConsent}
              values={CONSENTS}
              nameOf={consentName}
              onChange={(emailConsent) => change({ emailConsent })}
            />
          )}
        </Field>
      </div>
      <div className="field-row">
        <Field
          label={translate('contact_linkedin')}
          error={problem('linkedIn')}
          hint={translate('contact_linkedin_hint')}
        >
          {(control) => <input {...control} {...text('linkedIn', 300)} />}
        </Field>
        <Field label={translate('contact_tags')} error={problem('tags')} hint={translate('contact_tags_hint')}>
          {(control) => <input {...control} {...text('tags', 2_100)} />}
        </Field>
      </div>
      <EngagementRows rows={draft.engagements} problem={problem} onChange={(engagements) => change({ engagements })} />
      <FormActions save={translate('contact_save')} failure={failure} onCancel={onCancel} />
    </form>
  );
}
