import type { Play } from '../model/verdict.ts';
import { formatDate } from './format.ts';
import { channelName } from './names.ts';
import { translate, translateCount } from './translate.ts';

/** "Call · within 7 days", "Look again on 3 Jan 2027": how and by when to act. Empty where there is nothing to do. */
export function playWhen({ channel, withinDays, lookAgainAt }: Play): string {
  if (lookAgainAt !== null) return translate('play_look_again', { date: formatDate(lookAgainAt) });
  if (channel === 'none') return '';
  if (withinDays === null) return channelName(channel);
  const within = withinDays <= 1 ? translate('play_today') : translateCount('play_within', withinDays);
  return `${channelName(channel)} · ${within}`;
}
