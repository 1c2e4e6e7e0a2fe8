import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import { type BackupContents, RESTORE_MODES, type RestoreMode } from '../../messages/work/backup.ts';
import { knowledgeWords } from './count-words.ts';

const WORDS = {
  add: { name: 'data_mode_add', text: 'data_mode_add_text' },
  replace: { name: 'data_mode_replace', text: 'data_mode_replace_text' },
} as const;

interface RestoreChoiceProps {
  readonly file: File;
  readonly contents: BackupContents;
  readonly onRestore: (mode: RestoreMode) => void;
}

/** What is in a backup, and what to do with it. */
export function RestoreChoice({ file, contents, onRestore }: RestoreChoiceProps) {
  const id = useId();
  const [mode, setMode] = useState<RestoreMode>('add');
  const { counts, createdAt } = contents;
  return (
    <form
      className="inline-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onRestore(mode);
      }}
    >
      <div>
        <h3 id={id}>{file.name}</h3>
        <p>{translate('data_backup_of', { date: formatDate(createdAt), what: knowledgeWords(counts) })}</p>
        <p className="soft">{translateCount('data_backup_profiles', counts.icps)}</p>
      </div>
      <fieldset className="restore-modes">
        <legend>{translate('data_mode')}</legend>
        {RESTORE_MODES.map((value) => (
          <label key={value}>
            <input type="radio" name={id} checked={mode === value} onChange={() => setMode(value)} />
            <span>
              <strong>{translate(WORDS[value].name)}</strong>
              <span className="soft">{translate(WORDS[value].text)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form-actions">
        <button type="submit" className="button primary">
          {translate('data_restore')}
        </button>
      </div>
    </form>
  );
}
