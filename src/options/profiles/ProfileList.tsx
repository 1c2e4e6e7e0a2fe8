import { useState } from 'preact/hooks';
import { criterionSentence, importanceName } from '../../i18n/criterion-sentence.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { Icp } from '../../model/icp.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';

interface ProfileListProps {
  readonly profiles: readonly Icp[];
  readonly onEdit: (profile: Icp) => void;
  readonly onChanged: () => void;
}

/** The profiles in words, each with the ways to change or remove it. */
export function ProfileList({ profiles, onEdit, onChanged }: ProfileListProps) {
  const { send } = usePageServices();
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const remove = async ({ id, name }: Icp) => {
    const outcome = await send('remove-icp', { icpId: id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    onChanged();
    toast({ text: translate('profile_removed', { name }), undo: outcome.value.undo, onUndone: onChanged });
  };
  return (
    <>
      <ErrorNote code={failure} />
      <ul className="profiles">
        {profiles.map((profile) => (
          <li key={profile.id} className="panel">
            <div className="panel-head">
              <h2>{profile.name}</h2>
              <span className="soft">{translate('fit_threshold', { threshold: profile.threshold })}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={translate('edit_named', { name: profile.name })}
                onClick={() => onEdit(profile)}
              >
                <Icon name="pencil" />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={translate('remove_named', { name: profile.name })}
                onClick={() => void remove(profile)}
              >
                <Icon name="trash" />
              </button>
            </div>
            <ul className="summary">
              {profile.criteria.map((criterion) => (
                <li key={criterion.id}>
                  {criterionSentence(criterion)} <span className="tag">{importanceName(criterion.importance)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
