import { useRef, useState } from 'preact/hooks';
import { type MessageKey, translate } from '../i18n/translate.ts';
import type { ErrorCode, Outcome } from '../messages/outcome.ts';

interface DraftForm<Draft, Field, Value> {
  readonly initial: Draft;
  readonly problemsOf: (draft: Draft) => ReadonlyMap<Field, MessageKey>;
  readonly save: (draft: Draft) => Promise<Outcome<Value>>;
  readonly onSaved: (value: Value) => void;
}

/**
 * The state of a form: its draft, the problems once saving was tried, and the failure of saving. A form with problems is
 * not sent; its first wrong control gets the focus.
 */
export function useDraftForm<Draft, Field, Value>({
  initial,
  problemsOf,
  save,
  onSaved,
}: DraftForm<Draft, Field, Value>) {
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const saving = useRef(false);
  const problems = tried ? problemsOf(draft) : new Map<Field, MessageKey>();

  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (problemsOf(draft).size > 0) {
      // After the messages are drawn: the first control they belong to.
      requestAnimationFrame(() => {
        if (form instanceof HTMLElement) form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      });
      return;
    }
    if (saving.current) return;
    saving.current = true;
    const outcome = await save(draft);
    saving.current = false;
    if (outcome.ok) onSaved(outcome.value);
    else setFailure(outcome.error.code);
  };

  return {
    draft,
    failure,
    change: (part: Partial<Draft>) => setDraft((last) => ({ ...last, ...part })),
    /** The sentence that says what is wrong with a field; undefined when nothing is. */
    problem: (field: Field): string | undefined => {
      const key = problems.get(field);
      return key === undefined ? undefined : translate(key);
    },
    submit: (event: Event) => void submit(event),
  };
}
