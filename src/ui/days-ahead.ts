/** The start of the day that comes so many calendar days after a moment, in the seller's time zone. Epoch ms. */
export function daysAhead(now: number, days: number): number {
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).getTime();
}

/** The start of the Monday after a moment. */
export function nextMonday(now: number): number {
  const weekday = new Date(now).getDay();
  return daysAhead(now, weekday === 0 ? 1 : 8 - weekday);
}

/** The start of the same day of the next month; of a month that is too short, its last day. */
export function nextMonth(now: number): number {
  const today = new Date(now);
  const lastDay = new Date(today.getFullYear(), today.getMonth() + 2, 0).getDate();
  return new Date(today.getFullYear(), today.getMonth() + 1, Math.min(today.getDate(), lastDay)).getTime();
}
