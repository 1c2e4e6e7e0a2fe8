import type { DatedSignal } from '../../model/verdict.ts';

/** What the seller can do about an event. `bring-back` takes back what they said of it. */
export type EventAction = 'confirm' | 'dismiss' | 'end' | 'bring-back' | 'remove';

/**
 * What can be done about an event: each of these with one click, and the others behind a button. What a contact did is
 * looked after with the contact; what was noticed is dismissed and not removed, for it would be noticed again.
 */
export function actionsFor({ signal: { source, opinion }, standing }: DatedSignal): {
  readonly atOnce: readonly EventAction[];
  readonly more: readonly EventAction[];
} {
  if (standing === 'dismissed' || standing === 'over') return { atOnce: ['bring-back'], more: [] };
  if (source === 'engagement') return { atOnce: [], more: [] };
  const isSaid = source === 'seller' || source === 'import';
  const removal: EventAction[] = isSaid ? ['remove'] : [];
  if (standing === 'expired') return { atOnce: [], more: removal };
  if (standing === 'possible') return { atOnce: ['confirm', 'dismiss'], more: removal };
  const taken: EventAction[] = opinion === null ? [] : ['bring-back'];
  return { atOnce: [], more: [...(source === 'seller' ? [] : (['dismiss'] as const)), 'end', ...taken, ...removal] };
}
