import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Icp } from '../../model/icp.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useToast } from '../../ui/use-toast.ts';
import { DeriveProfile } from './derive/DeriveProfile.tsx';
import { exampleProfile, newProfile } from './new-profile.ts';
import { ProfileEditor } from './ProfileEditor.tsx';
import { ProfileList } from './ProfileList.tsx';

/** The seller's ideal customer profiles: the list, or the one being written. */
export function ProfilesSection() {
  const { newId } = usePageServices();
  const toast = useToast();
  const { answer, reload } = useAnswer('list-icps', {});
  const [edited, setEdited] = useState<Icp | null>(null);
  const [isDeriving, setDeriving] = useState(false);

  if (edited !== null) {
    return (
      <ProfileEditor
        key={edited.id}
        profile={edited}
        onCancel={() => setEdited(null)}
        onSaved={({ icp, undo }) => {
          setEdited(null);
          reload();
          toast({ text: translate('profile_saved', { name: icp.name }), undo, onUndone: reload });
        }}
      />
    );
  }
  if (isDeriving) {
    const draft = (icp: Icp) => {
      setDeriving(false);
      setEdited(icp);
    };
    return <DeriveProfile onDraft={draft} onCancel={() => setDeriving(false)} />;
  }
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const writeNew = () => setEdited(newProfile(newId));
  if (answer.value.length === 0) {
    return (
      <NoProfiles
        onNew={writeNew}
        onExample={() => setEdited(exampleProfile(newId))}
        onDerive={() => setDeriving(true)}
      />
    );
  }
  return (
    <>
      <p className="lead-in">{translate('profiles_intro')}</p>
      <ProfileList profiles={answer.value} onEdit={setEdited} onChanged={reload} />
      <div className="form-actions">
        <button type="button" className="button" onClick={writeNew}>
          <Icon name="plus" />
          {translate('profile_new')}
        </button>
        <button type="button" className="button" onClick={() => setDeriving(true)}>
          {translate('profile_derive')}
        </button>
      </div>
    </>
  );
}

interface NoProfilesProps {
  readonly onNew: () => void;
  readonly onExample: () => void;
  readonly onDerive: () => void;
}

function NoProfiles({ onNew, onExample, onDerive }: NoProfilesProps) {
  return (
    <div className="empty">
      <h2>{translate('profiles_none_title')}</h2>
      <p>{translate('profiles_none_text')}</p>
      <div className="form-actions">
        <button type="button" className="button primary" onClick={onExample}>
          {translate('profile_example')}
        </button>
        <button type="button" className="button" onClick={onDerive}>
          {translate('profile_derive')}
        </button>
        <button type="button" className="button" onClick={onNew}>
          {translate('profile_blank')}
        </button>
      </div>
    </div>
  );
}
