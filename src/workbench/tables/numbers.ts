/** A column of whole numbers from 0 to 2³² − 1 that grows. */
export interface Numbers {
  readonly set: (place: number, value: number) => void;
  readonly at: (place: number) => number;
  /** The column as it is now, longer than what was set: for loops over all of it. It is another one once it has grown. */
  readonly values: () => Uint32Array;
}

export function createNumbers(): Numbers {
  let values = new Uint32Array(1_024);
  return {
    set(place, value) {
      if (place >= values.length) {
        const longer = new Uint32Array(Math.max(place + 1, Math.ceil(values.length * 1.5)));
        longer.set(values);
        values = longer;
      }
      values[place] = value;
    },
    at: (place) => values[place] ?? 0,
    values: () => values,
  };
}
