import { SIGNAL_GROUP_KEYS } from '../../i18n/message-keys.ts';
import { signalTypeName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import { SIGNAL_TYPES, type SignalType } from '../../model/signal.ts';
import { SIGNAL_GROUPS, typesIn } from '../../model/signal-lives.ts';

interface MutedSignalsProps {
  readonly muted: readonly SignalType[];
  readonly onChange: (muted: SignalType[]) => void;
}

/** The types of signals that make no trigger for a profile: folded up, for most profiles want to hear of all. */
export function MutedSignals({ muted, onChange }: MutedSignalsProps) {
  const toggle = (type: SignalType, isMuted: boolean) =>
    onChange(SIGNAL_TYPES.filter((other) => (other === type ? isMuted : muted.includes(other))));
  return (
    <details className="muted-signals">
      <summary>
        {translate('profile_muted')}{' '}
        <span className="soft">{muted.length === 0 ? translate('profile_muted_none') : muted.length}</span>
      </summary>
      <p className="hint">{translate('profile_muted_hint')}</p>
      {SIGNAL_GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{translate(SIGNAL_GROUP_KEYS[group].title)}</legend>
          <div className="muted-types">
            {typesIn(group).map((type) => (
              <label key={type}>
                <input
                  type="checkbox"
                  checked={muted.includes(type)}
                  onChange={({ currentTarget }) => toggle(type, currentTarget.checked)}
                />
                {signalTypeName(type)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
