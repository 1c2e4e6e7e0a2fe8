/**
 * A time of day (minutes after midnight) on the day of a moment, in the seller's time zone. Epoch ms. A time that the
 * clock skips that day is the one it jumps to.
 */
export function timeOnDay(moment: number, minuteOfDay: number): number {
  const day = new Date(moment);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minuteOfDay).getTime();
}

/** When a time of day comes next after a moment (epoch ms), whatever the clock does in between. */
export function nextTimeOfDay(moment: number, minuteOfDay: number): number {
  const today = timeOnDay(moment, minuteOfDay);
  if (today > moment) return today;
  const day = new Date(moment);
  return timeOnDay(new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 12).getTime(), minuteOfDay);
}

/** Whether two moments are on the same day of the seller's calendar. */
export function isSameDay(one: number, other: number): boolean {
  return timeOnDay(one, 0) === timeOnDay(other, 0);
}
