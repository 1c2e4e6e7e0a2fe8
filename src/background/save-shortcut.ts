import { errorSentence } from '../i18n/names.ts';
import { showBadge } from '../platform/badge.ts';
import { saveProspect } from './handlers/companies.ts';
import { BADGE_COLOURS } from './label-tab.ts';
import type { Services } from './services.ts';

/**
 * Saves the company of a tab without a popup (keyboard command, context menu). The badge's mark tells that it is
 * saved; when there is nothing to save it shows a dash, and the title says why.
 */
export async function saveByShortcut(tabId: number, services: Services): Promise<void> {
  const saved = await saveProspect({ tabId }, services);
  if (saved.ok) return;
  await showBadge(tabId, {
    text: '–',
    title: errorSentence(saved.error.code),
    background: BADGE_COLOURS['no-company'],
    foreground: '#ffffff',
  });
}
