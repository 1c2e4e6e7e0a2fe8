import { keyOf } from './keys.ts';

/** One measured thing beside its floor, measured in the same run on the same machine. */
export interface Measurement {
  /** What was measured, in words; keys.ts has the dotted name it goes by. */
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'pages' | 'rows/s' | 'times';
  readonly value: number;
  /** What the least possible solution, or the one to compare with, needs; null where there is none to measure. */
  readonly floor: number | null;
}

/** The middle of the numbers; of an even count the upper of the two. NaN of none. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The number that a share (0–1) of the numbers lies under. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The measurements as a table, or as one JSON object of dotted names: `{name: {value, unit, floor?, ratio?}}`. */
export function reportOf(measurements: readonly Measurement[], asJson: boolean): string {
  return asJson ? JSON.stringify(byKey(measurements)) : table(measurements);
}

function ratioOf({ unit, value, floor }: Measurement): number | null {
  if (floor !== null && floor !== 0) return rounded(value / floor);
  // What is a ratio itself has the same one.
  return unit === 'times' && floor === null ? rounded(value) : null;
}

/** Three digits that count, or whole numbers. */
const rounded = (number: number): number =>
  Math.abs(number) >= 100 ? Math.round(number) : Number(number.toPrecision(3));

function byKey(measurements: readonly Measurement[]): Record<string, unknown> {
  return Object.fromEntries(
    measurements.map((measurement) => {
      const { name, unit, value, floor } = measurement;
      const ratio = ratioOf(measurement);
      const beside = { ...(floor === null ? {} : { floor: rounded(floor) }), ...(ratio === null ? {} : { ratio }) };
      return [keyOf(name), { value: rounded(value), unit, ...beside }];
    }),
  );
}

function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, unit, value, floor } = measurement;
    const ratio = ratioOf(measurement);
    const beside =
      floor === null ? '' : `floor ${rounded(floor)} ${unit}${ratio === null ? '' : `, ${ratio} times that`}`;
    return `${keyOf(name).padEnd(30)}${String(rounded(value)).padStart(9)} ${unit.padEnd(7)}${name}${beside && `; ${beside}`}`;
  });
  return rows.join('\n');
}
