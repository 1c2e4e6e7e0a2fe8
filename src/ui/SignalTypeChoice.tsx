import type { Ref } from 'preact';
import { signalTypeName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import { SIGNAL_TYPES, type SignalType } from '../model/signal.ts';
import type { ControlProps } from './Field.tsx';

const FIRST_NEGATIVE = SIGNAL_TYPES.indexOf('layoffs');
const FIRST_INBOUND = SIGNAL_TYPES.indexOf('demo-request');

interface SignalTypeChoiceProps {
  readonly control: ControlProps;
  readonly focus: Ref<HTMLSelectElement>;
  readonly value: SignalType;
  readonly onChange: (type: SignalType) => void;
}

/** A select of signal types: what happened at the company, what speaks against a sale, what its people did. */
export function SignalTypeChoice({ control, focus, value, onChange }: SignalTypeChoiceProps) {
  const groups = [
    { name: translate('signals_at_company'), types: SIGNAL_TYPES.slice(0, FIRST_NEGATIVE) },
    { name: translate('signals_negative'), types: SIGNAL_TYPES.slice(FIRST_NEGATIVE, FIRST_INBOUND) },
    { name: translate('signals_inbound'), types: SIGNAL_TYPES.slice(FIRST_INBOUND) },
  ];
  return (
    <select
      {...control}
      ref={focus}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = SIGNAL_TYPES.find((type) => type === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {groups.map(({ name, types }) => (
        <optgroup key={name} label={name}>
          {types.map((type) => (
            <option key={type} value={type}>
              {signalTypeName(type)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
