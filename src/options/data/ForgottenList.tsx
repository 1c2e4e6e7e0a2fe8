import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatList } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import { Field } from '../../ui/Field.tsx';
import { useWorkbench } from '../workbench.ts';

/** Days of the list that are written out. */
const SHOWN = 5;

/** How many people asked to be forgotten, and a way to take one off the list by typing the address again. */
export function ForgottenList() {
  const workbench = useWorkbench();
  const [times, setTimes] = useState<readonly number[] | null>(null);
  const [email, setEmail] = useState('');
  const [result, setResult] = useState('');
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const outcome = await workbench.ask('list-forgotten', null);
      if (outcome.ok && !isGone) setTimes(outcome.value);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [workbench, round]);

  const allow = async (event: Event) => {
    event.preventDefault();
    const outcome = await workbench.ask('allow-again', { email });
    if (!outcome.ok) return;
    setResult(translate(outcome.value ? 'data_allowed' : 'data_not_listed'));
    if (outcome.value) setEmail('');
    setRound((last) => last + 1);
  };

  if (times === null || (times.length === 0 && result === '')) return null;
  return (
    <details className="forgotten">
      <summary>{translateCount('data_forgotten', times.length)}</summary>
      <p className="soft">{translate('data_forgotten_text')}</p>
      {times.length > 0 && (
        <p className="soft">
          {translate('data_forgotten_days', { days: formatList([...new Set(times.map(formatDate))].slice(0, SHOWN)) })}
        </p>
      )}
      <form className="find-person" onSubmit={(event) => void allow(event)}>
        <Field label={translate('data_allow_email')}>
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="off"
              value={email}
              onInput={({ currentTarget }) => setEmail(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" className="button" disabled={email.trim() === ''}>
          {translate('data_allow')}
        </button>
      </form>
      <p role="status">{result}</p>
    </details>
  );
}
