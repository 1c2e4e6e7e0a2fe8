/** One measured thing beside its floor, measured in the same run on the same machine. */
export interface Measurement {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'pages';
  readonly value: number;
  /** What the least possible solution needs; null where there is none to measure. */
  readonly floor: number | null;
}

/** The middle of the numbers; of an even count the upper of the two. NaN of none. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The number that a share (0–1) of the numbers lies under. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The measurements as a table, or as one JSON object `{measurements: {name: {unit, value, floor, ratio}}}`. */
export function reportOf(measurements: readonly Measurement[], asJson: boolean): string {
  return asJson ? JSON.stringify({ measurements: byName(measurements) }) : table(measurements);
}

const ratioOf = ({ value, floor }: Measurement) => (floor === null || floor === 0 ? null : rounded(value / floor));
const rounded = (number: number) => Math.round(number * 100) / 100;

function byName(measurements: readonly Measurement[]): Record<string, unknown> {
  return Object.fromEntries(
    measurements.map((measurement) => {
      const { name, unit, value, floor } = measurement;
      return [
        name,
        { unit, value: rounded(value), floor: floor === null ? null : rounded(floor), ratio: ratioOf(measurement) },
      ];
    }),
  );
}

function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, unit, value, floor } = measurement;
    const ratio = ratioOf(measurement);
    const beside = floor === null || ratio === null ? '' : `floor ${floor.toFixed(2)} ${unit}, ${ratio} times that`;
    return `${name.padEnd(56)}${value.toFixed(2).padStart(10)} ${unit}   ${beside}`.trimEnd();
  });
  return rows.join('\n');
}
