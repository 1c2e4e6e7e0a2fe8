import { useEffect } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ResponseOf } from '../../messages/contract.ts';
import type { Icp } from '../../model/icp.ts';
import { Field } from '../../ui/Field.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useDraftForm } from '../../ui/use-draft-form.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { Slider } from '../Slider.tsx';
import { CriteriaEditor } from './CriteriaEditor.tsx';
import { MutedSignals } from './MutedSignals.tsx';
import { profileProblems } from './profile-problems.ts';
import { RecountPanel } from './recount/RecountPanel.tsx';

interface ProfileEditorProps {
  /** The profile to start from: a saved one, a new one or the example. */
  readonly profile: Icp;
  readonly onSaved: (saved: ResponseOf<'put-icp'>) => void;
  readonly onCancel: () => void;
}

/** The form of one profile. */
export function ProfileEditor({ profile, onSaved, onCancel }: ProfileEditorProps) {
  const { send } = usePageServices();
  const first = useFirstFocus<HTMLInputElement>();
  const { draft, failure, change, problem, submit } = useDraftForm<Icp, string, ResponseOf<'put-icp'>>({
    initial: profile,
    problemsOf: profileProblems,
    save: (current) => send('put-icp', { icp: tidied(current) }),
    onSaved,
  });
  useUnsavedWarning(draft !== profile);
  const criteriaProblem = problem('criteria');
  return (
    <form className="profile-editor" noValidate onSubmit={submit} aria-label={translate('profile_form')}>
      <div className="field-row">
        <Field label={translate('profile_name')} error={problem('name')} hint={translate('profile_name_hint')}>
          {(control) => (
            <input
              {...control}
              ref={first}
              value={draft.name}
              maxLength={80}
              autoComplete="off"
              onInput={({ currentTarget }) => change({ name: currentTarget.value })}
            />
          )}
        </Field>
        <Slider
          label={translate('profile_threshold')}
          hint={translate('profile_threshold_hint')}
          min={1}
          max={100}
          value={draft.threshold}
          onChange={(threshold) => change({ threshold })}
        />
      </div>
      <h2>{translate('criteria_title')}</h2>
      <p className="hint">{translate('criteria_hint')}</p>
      <CriteriaEditor criteria={draft.criteria} onChange={(criteria) => change({ criteria })} problem={problem} />
      {criteriaProblem !== undefined && (
        <p className="field-error" role="alert">
          {criteriaProblem}
        </p>
      )}
      <MutedSignals muted={draft.mutedSignals ?? []} onChange={(mutedSignals) => change({ mutedSignals })} />
      <div className="profile-foot">
        <RecountPanel draft={draft} />
        <FormActions save={translate('profile_save')} failure={failure} onCancel={onCancel} />
      </div>
    </form>
  );
}

/** A profile as it is stored: one that mutes nothing says nothing of it. */
function tidied({ mutedSignals = [], ...icp }: Icp): Icp {
  const tidy = { ...icp, name: icp.name.trim() };
  return mutedSignals.length === 0 ? tidy : { ...tidy, mutedSignals };
}

/** Has the browser ask before the page is left with something unsaved. */
function useUnsavedWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
