import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { Field } from '../../ui/Field.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly action: string;
  /** A word to be typed first; left out where a click is enough. */
  readonly word?: string;
  readonly onConfirm: () => void;
  /** Called however the dialog ends, before `onConfirm`. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Asks before something that cannot be taken back. It is open while it is drawn. */
export function ConfirmDialog({ title, action, word, onConfirm, onClose, children }: ConfirmDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Enter at once must not do it.
    cancel.current?.focus();
  }, []);

  const confirm = (event: Event) => {
    event.preventDefault();
    const isRight = word === undefined || typed.trim().toLowerCase() === word.toLowerCase();
    setRefused(!isRight);
    if (!isRight) return;
    dialog.current?.close();
    onConfirm();
  };

  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={onClose}>
      <form noValidate onSubmit={confirm}>
        <h2 id={id}>{title}</h2>
        {children}
        {word !== undefined && (
          <Field
            label={translate('data_type_word', { word })}
            error={isRefused ? translate('data_type_word', { word }) : undefined}
          >
            {(control) => (
              <input
                {...control}
                autoComplete="off"
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            )}
          </Field>
        )}
        <div className="form-actions">
          <button type="submit" className="button danger">
            {action}
          </button>
          <button ref={cancel} type="button" className="button" onClick={() => dialog.current?.close()}>
            {translate('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
