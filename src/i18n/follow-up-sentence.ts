import type { FollowUp } from '../model/company.ts';
import { formatAgo, formatDate } from './format.ts';
import { translate } from './translate.ts';

/** "Follow-up on 3 Dec 2026: Ask about the budget"; "Follow-up due 3 days ago: …" once its day has come. `now`: epoch ms. */
export function followUpSentence({ at, note }: FollowUp, now: number): string {
  const sentence =
    at <= now
      ? translate('follow_up_due', { when: formatAgo(at, now) })
      : translate('follow_up_on', { date: formatDate(at) });
  return note === '' ? sentence : translate('follow_up_noted', { note, sentence });
}
