import { translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import { ErrorNote } from './ErrorNote.tsx';

/** The end of a form: what went wrong, the button that saves and the one that does not. */
export function FormActions({
  save,
  failure,
  onCancel,
}: {
  save: string;
  failure: ErrorCode | null;
  onCancel: () => void;
}) {
  return (
    <>
      <ErrorNote code={failure} />
      <div className="form-actions">
        <button type="submit" className="button primary">
          {save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </>
  );
}
