import { useId } from 'preact/hooks';

interface SliderProps {
  readonly label: string;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number on a scale, with the number beside it. */
export function Slider({ label, hint, min, max, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="field slider">
      <label htmlFor={id}>{label}</label>
      <div className="slider-track">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        <output htmlFor={id}>{value}</output>
      </div>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
