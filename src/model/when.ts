/**
 * When something happened, as far as a page tells: between two days as a calendar has them (ISO, one day where it is
 * exact), or between so many days before the page was read. Day 0 is the day of reading.
 */
export type When =
  | { readonly earliest: string; readonly latest: string }
  | { readonly daysAgo: number; readonly upTo: number };

const DAY = 86_400_000;

/**
 * The moment a page's words place something at: the start of the day, or of the middle one of several, in the reader's
 * time zone. `readAt` and the time are epoch ms. Rough where several days are meant. Null for a day no calendar has.
 */
export function momentOf(when: When, readAt: number): { readonly time: number; readonly isRough: boolean } | null {
  const [first, last] =
    'daysAgo' in when
      ? [startOfDay(readAt - when.upTo * DAY), startOfDay(readAt - when.daysAgo * DAY)]
      : [timeOfDay(when.earliest), timeOfDay(when.latest)];
  const time = first === last ? first : startOfDay((first + last) / 2);
  return Number.isNaN(time) ? null : { time, isRough: first !== last };
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);

function timeOfDay(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00`).getTime() : Number.NaN;
}
