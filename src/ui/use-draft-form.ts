import { useRef, useState } from 'preact/hooks';
import { type MessageKey, translate } from '../i18n/translate.ts';
import type { ErrorCode, Failure, Outcome } from '../messages/outcome.ts';

interface DraftForm<Draft, Field, Value> {
  readonly initial: Draft;
  readonly problemsOf: (draft: Draft) => ReadonlyMap<Field, MessageKey>;
  /** What a failure of saving says of one field; null when it is about none. */
  readonly refusalOf?: (failure: Failure) => readonly [Field, MessageKey] | null;
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
  refusalOf = () => null,
  save,
  onSaved,
}: DraftForm<Draft, Field, Value>) {
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [refused, setRefused] = useState<readonly [Field, MessageKey] | null>(null);
  const saving = useRef(false);
  const problems = new Map([...(tried ? problemsOf(draft) : []), ...(refused === null ? [] : [refused])]);

  // After the messages are drawn: the first control they belong to.
  const focusFirstProblem = (form: EventTarget | null) =>
    requestAnimationFrame(() => {
      if (form instanceof HTMLElement) form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });

  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (problemsOf(draft).size > 0) {
      focusFirstProblem(form);
      return;
    }
    if (saving.current) return;
    saving.current = true;
    const outcome = await save(draft);
    saving.current = false;
    if (outcome.ok) {
      onSaved(outcome.value);
      return;
    }
    const refusal = refusalOf(outcome.error);
    setRefused(refusal);
    setFailure(refusal === null ? outcome.error.code : null);
    if (refusal !== null) focusFirstProblem(form);
  };

  return {
    draft,
    failure,
    change: (part: Partial<Draft>) => {
      setRefused(null);
      setDraft((last) => ({ ...last, ...part }));
    },
    /** The sentence that says what is wrong with a field; undefined when nothing is. */
    problem: (field: Field): string | undefined => {
      const key = problems.get(field);
      return key === undefined ? undefined : translate(key);
    },
    submit: (event: Event) => void submit(event),
  };
}
