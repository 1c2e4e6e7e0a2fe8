import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Company } from '../model/company.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NoteField } from '../ui/NoteField.tsx';
import { usePageServices } from '../ui/page-services.ts';
import { OptionsLink } from './OptionsLink.tsx';

interface SaveBarProps {
  readonly tabId: number;
  /** The company in the store; null when it is new. */
  readonly company: Company | null;
  readonly onChanged: () => void;
}

/** The one click that saves a prospect, and what can be done once it is saved. Always in sight. */
export function SaveBar({ tabId, company, onChanged }: SaveBarProps) {
  const { send } = usePageServices();
  const [undoToken, setUndoToken] = useState<string | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [said, setSaid] = useState('');
  const busy = useRef(false);
  const isSaved = company !== null && company.savedAt !== null;

  const attempt = async (work: () => Promise<ErrorCode | null>) => {
    if (busy.current) return;
    busy.current = true;
    const code = await work();
    busy.current = false;
    setFailure(code);
    onChanged();
  };
  const save = () =>
    attempt(async () => {
      const outcome = await send('save-prospect', { tabId });
      if (!outcome.ok) return outcome.error.code;
      setUndoToken(outcome.value.undo);
      setSaid(translate('saved'));
      return null;
    });
  const takeBack = (token: string) =>
    attempt(async () => {
      const outcome = await send('undo', { token });
      setUndoToken(null);
      if (!outcome.ok) return outcome.error.code;
      setSaid(translate('undone'));
      return null;
    });

  return (
    <footer className="save-bar">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ErrorNote code={failure} />
      {isSaved ? (
        <Saved company={company} undoToken={undoToken} onUndo={(token) => void takeBack(token)} />
      ) : (
        <SaveButton onSave={() => void save()} />
      )}
    </footer>
  );
}

/** Has the focus from the start, so that Enter saves. */
function SaveButton({ onSave }: { onSave: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button type="button" className="button primary wide" ref={button} onClick={onSave}>
      {translate('save_prospect')}
      <span className="key-hint" aria-hidden="true">
        ↵
      </span>
    </button>
  );
}

interface SavedProps {
  readonly company: Company;
  readonly undoToken: string | null;
  readonly onUndo: (token: string) => void;
}

/** When it was saved, the way back while there is one, and the note; after saving, the note is next. */
function Saved({ company, undoToken, onUndo }: SavedProps) {
  const note = useRef<HTMLTextAreaElement>(null);
  const justSaved = undoToken !== null;
  useLayoutEffect(() => {
    if (justSaved) note.current?.focus({ preventScroll: true });
  }, [justSaved]);
  return (
    <>
      <p className="saved-line">
        <span className="saved-mark">
          <Icon name="check" />
          {justSaved
            ? translate('saved_today')
            : translate('saved_on', { date: formatDate(company.savedAt ?? company.createdAt) })}
        </span>
        {undoToken !== null && (
          <button type="button" className="link-button" onClick={() => onUndo(undoToken)}>
            {translate('undo')}
          </button>
        )}
        <OptionsLink section={`companies/${company.id}`} className="push">
          {translate('open_company')}
        </OptionsLink>
      </p>
      <NoteField key={company.id} company={company} focus={note} />
    </>
  );
}
