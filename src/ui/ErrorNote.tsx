import { errorSentence } from '../i18n/names.ts';
import type { ErrorCode } from '../messages/outcome.ts';

/** What went wrong, where it went wrong; told to screen readers at once. Nothing when nothing did. */
export function ErrorNote({ code }: { code: ErrorCode | null }) {
  return (
    <p className="error-note" role="alert">
      {code === null ? null : errorSentence(code)}
    </p>
  );
}
