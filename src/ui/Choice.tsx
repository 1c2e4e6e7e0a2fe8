import type { ControlProps } from './Field.tsx';

interface ChoiceProps<Value extends string> {
  readonly control?: ControlProps;
  readonly label?: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** A select over the values of a word list. Give it the control of a Field, or a label of its own. */
export function Choice<Value extends string>({ control, label, value, values, nameOf, onChange }: ChoiceProps<Value>) {
  return (
    <select
      {...control}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = values.find((candidate) => candidate === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((candidate) => (
        <option key={candidate} value={candidate}>
          {nameOf(candidate)}
        </option>
      ))}
    </select>
  );
}
