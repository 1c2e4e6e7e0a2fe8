import { useId, useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';

export interface Suggestion {
  readonly value: string;
  /** What the seller sees, types and chooses. */
  readonly name: string;
}

interface TokenFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  /** What can be chosen from; anything may be typed when left out. */
  readonly suggestions?: readonly Suggestion[] | undefined;
  /** Turns what was typed into a value; null refuses it. Left out, any text is a value. */
  readonly parse?: ((text: string) => string | null) | undefined;
  /** The sentence that refuses what was typed. */
  readonly refusal?: string | undefined;
}

/** A list of values written one after the other: Enter or a comma adds, Backspace in the empty field takes the last. */
export function TokenField({
  label,
  hint,
  error,
  values,
  onChange,
  suggestions = [],
  parse,
  refusal,
}: TokenFieldProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const listId = useId();
  const nameOf = (value: string) => suggestions.find((suggestion) => suggestion.value === value)?.name ?? value;

  const add = (typed: string) => {
    const words = typed.trim();
    if (words === '') return setText('');
    const value = parse === undefined ? words : parse(words);
    setRefused(value === null);
    if (value === null) return;
    if (!values.includes(value)) onChange([...values, value]);
    setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '') {
      onChange(values.slice(0, -1));
    }
  };
  const write = (typed: string, event: Event) => {
    setRefused(false);
    if (isChosenFromList(event)) add(typed);
    else setText(typed);
  };

  return (
    <Field label={label} hint={hint} error={refused ? refusal : error}>
      {(control) => (
        <div className="token-field">
          {values.length > 0 && (
            <ul className="tokens" aria-label={label}>
              {values.map((value) => (
                <li key={value} className="token">
                  {nameOf(value)}
                  <button
                    type="button"
                    aria-label={translate('remove_named', { name: nameOf(value) })}
                    onClick={() => onChange(values.filter((other) => other !== value))}
                  >
                    <Icon name="cross" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...control}
            value={text}
            maxLength={80}
            autoComplete="off"
            list={suggestions.length > 0 ? listId : undefined}
            onInput={(event) => write(event.currentTarget.value, event)}
            onKeyDown={press}
            onBlur={() => add(text)}
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions.map(({ value, name }) => (
                <option key={value} value={name} />
              ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}

/** Choosing from a datalist is no InputEvent in Chromium and a replacement in Firefox; typing and pasting are neither. */
function isChosenFromList(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}
