interface MeterProps {
  readonly label: string;
  /** 0–100. */
  readonly value: number;
  /** 0–100: where a mark is drawn. */
  readonly mark: number;
  readonly tone: 'good' | 'plain';
}

/** A bar from 0 to 100 with a mark on it. */
export function Meter({ label, value, mark, tone }: MeterProps) {
  return (
    <div className={`meter ${tone}`}>
      <meter aria-label={label} min={0} max={100} value={value} />
      <div className="meter-mark" style={{ left: `${mark}%` }} />
    </div>
  );
}
