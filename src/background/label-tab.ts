import { badgeLetter } from '../i18n/names.ts';
import { titleOf } from '../i18n/title.ts';
import type { TabView } from '../messages/views.ts';
import type { Label } from '../model/verdict.ts';
import { type Badge, showBadge } from '../platform/badge.ts';

/** Badge colours per label. White on each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const BADGE_COLOURS: Readonly<Record<Label, string>> = {
  trigger: '#b3261e',
  prospect: '#0b6b3a',
  lead: '#1f5fbf',
  customer: '#6b3fa0',
  hold: '#8a5300',
  'not-a-fit': '#5f6368',
  unknown: '#5f6368',
  'no-company': '#5f6368',
};

const SAVED_MARK = '✓';

/** Shows on the toolbar what a tab's view says at `now` (epoch ms). */
export async function labelTab(tabId: number, view: TabView, now: number): Promise<void> {
  await showBadge(tabId, badgeOf(view, now));
}

/** The badge of a view: the label's letter, with a mark when the company is saved. */
export function badgeOf(view: TabView, now: number): Badge {
  const label = view.status === 'company' ? view.verdict.label : 'no-company';
  const saved = view.status === 'company' && view.company?.savedAt != null;
  return {
    text: badgeLetter(label) + (saved ? SAVED_MARK : ''),
    title: titleOf(view, now),
    background: BADGE_COLOURS[label],
    foreground: '#ffffff',
  };
}
