import { useId } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';

interface SwitchProps {
  readonly label: string;
  /** What the seller should know before switching it on. */
  readonly points: readonly string[];
  readonly isOn: boolean;
  /** False while the browser has not said yet. */
  readonly isKnown: boolean;
  /** What came of it, when it is not what the seller asked for. */
  readonly note: string | undefined;
  readonly onChange: (isOn: boolean) => void;
}

/** Something to switch on, with a plain explanation. */
export function Switch({ label, points, isOn, isKnown, note, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="panel switch-panel">
      <div className="panel-head">
        <h2 id={id}>{label}</h2>
        <span className="soft" aria-hidden="true">
          {stateWords(isOn, isKnown)}
        </span>
        <button
          type="button"
          className="switch"
          role="switch"
          aria-checked={isOn}
          aria-labelledby={id}
          aria-describedby={`${id}-points`}
          disabled={!isKnown}
          onClick={() => onChange(!isOn)}
        >
          <span className="knob" />
        </button>
      </div>
      <ul className="points" id={`${id}-points`}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="field-error" role="status">
        {note}
      </p>
    </div>
  );
}

function stateWords(isOn: boolean, isKnown: boolean): string {
  if (!isKnown) return '';
  return isOn ? translate('switch_on') : translate('switch_off');
}
