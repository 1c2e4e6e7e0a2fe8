/** The tab that `?tab=7` names, so that the popup's view can be opened in a tab of its own; null when none is named. */
export function tabIdInAddress(search: string): number | null {
  const named = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,10}$/.test(named) ? Number(named) : null;
}
