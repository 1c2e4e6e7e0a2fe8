import type { SignalSettings } from './settings.ts';
import type { Opinion, Signal, SignalSource } from './signal.ts';

/** What Ermine noticed by itself: of the rest the seller knows better than any count. */
export const NOTICED: ReadonlySet<SignalSource> = new Set(['page', 'feed', 'change']);

/**
 * How often the seller confirmed and dismissed signals of each type, once they say `opinion` (null: nothing any more)
 * of one: what they said of it before counts no longer. The same object where nothing changes.
 */
export function withOpinion(
  learned: SignalSettings['learned'],
  { type, source, opinion: before }: Signal,
  opinion: Opinion | null,
): SignalSettings['learned'] {
  const was = before?.is ?? null;
  if (!NOTICED.has(source) || was === opinion) return learned;
  const { confirmed, dismissed } = learned[type] ?? { confirmed: 0, dismissed: 0 };
  const counted = (count: number, meant: Opinion) =>
    Math.max(0, count + Number(opinion === meant) - Number(was === meant));
  const now = { confirmed: counted(confirmed, 'confirmed'), dismissed: counted(dismissed, 'dismissed') };
  const isSame = now.confirmed === confirmed && now.dismissed === dismissed;
  if (isSame) return learned;
  const { [type]: _before, ...others } = learned;
  return now.confirmed === 0 && now.dismissed === 0 ? others : { ...others, [type]: now };
}
