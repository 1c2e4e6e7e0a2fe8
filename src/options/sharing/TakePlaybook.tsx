import { useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import { comparePlaybooks } from '../../model/compare-playbooks.ts';
import { type ReadPlaybook, readPlaybookFile, type Shared, type SharedKnowledge } from '../../model/playbook-file.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';
import { FileProblems } from './FileProblems.tsx';
import { PlaybookPreview } from './PlaybookPreview.tsx';

/** A longer file is not opened (bytes). */
const LARGEST = 6_000_000;

interface TakePlaybookProps {
  readonly here: SharedKnowledge;
  readonly onTaken: () => void;
}

/** Reads a colleague's file, shows what it would change, and changes it only then. */
export function TakePlaybook({ here, onTaken }: TakePlaybookProps) {
  const { send } = usePageServices();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<ReadPlaybook | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const open = async (chosen: File | undefined) => {
    setFailure(null);
    setFile(chosen === undefined ? null : await readFile(chosen));
  };
  const close = () => {
    setFile(null);
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  };
  const take = async (shared: Shared) => {
    const outcome = await send('take-shared', shared);
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    close();
    onTaken();
    toast({ text: translate('sharing_taken'), undo: outcome.value.undo, onUndone: onTaken });
  };

  return (
    <>
      <Field label={translate('sharing_file')} hint={translate('sharing_file_hint')}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        )}
      </Field>
      <div aria-live="polite">
        {file?.ok === false && <FileProblems problems={file.problems} />}
        {file?.ok === true && (
          <PlaybookPreview
            difference={comparePlaybooks(file.shared, here)}
            unknown={file.unknown}
            onTake={() => void take(file.shared)}
            onCancel={close}
          />
        )}
      </div>
      <ErrorNote code={failure} />
    </>
  );
}

async function readFile(file: File): Promise<ReadPlaybook> {
  if (file.size > LARGEST) return { ok: false, problems: [{ path: [], code: 'too-long-file', detail: '' }] };
  try {
    return readPlaybookFile(await file.text());
  } catch {
    // Moved or removed since it was chosen.
    return { ok: false, problems: [{ path: [], code: 'unreadable', detail: '' }] };
  }
}
