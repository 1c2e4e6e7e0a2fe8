import { useId, useState } from 'preact/hooks';
import { errorSentence } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';

interface ChooseFileProps {
  readonly isLooking: boolean;
  readonly problem: ErrorCode | 'no-table' | null;
  readonly onChosen: (file: File) => void;
  /** The words on the control; those of a new import when left out. */
  readonly label?: string;
  readonly hint?: string;
}

const TABLES =
  '.csv,.tsv,.txt,.tab,.json,.jsonl,.ndjson,text/csv,text/tab-separated-values,text/plain,application/json';

/** A file chosen from the disk or dropped here. */
export function ChooseFile({ isLooking, problem, onChosen, label, hint }: ChooseFileProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) onChosen(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the file input is the first, for all
    <div
      className={isOver ? 'choose-file over' : 'choose-file'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <div className="choose-line">
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept={TABLES}
          aria-describedby={`${id}-hint`}
          disabled={isLooking}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again after it was changed.
            currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className="button primary">
          {label ?? translate('import_choose')}
        </label>
        <span className="soft">{translate('import_drop')}</span>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {hint ?? translate('import_choose_hint')}
      </p>
      <p role="status" className={isLooking ? 'loading' : undefined}>
        {isLooking ? translate('import_looking') : null}
      </p>
      <p className="error-note" role="alert">
        {problem === null ? null : problem === 'no-table' ? translate('import_no_table') : errorSentence(problem)}
      </p>
    </div>
  );
}
