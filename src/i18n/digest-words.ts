import type { DigestPart, DigestRow } from '../model/digest.ts';
import type { Flip } from '../model/verdict.ts';
import { criterionKindName } from './criterion-sentence.ts';
import { followUpSentence } from './follow-up-sentence.ts';
import { formatDate, formatList } from './format.ts';
import { datedSignalWords } from './names.ts';
import { type MessageKey, translate } from './translate.ts';

const PART_KEYS: Readonly<Record<DigestPart, MessageKey>> = {
  triggers: 'today_triggers',
  nowMatches: 'today_now_matches',
  followUpsDue: 'today_follow_ups',
  holdsToLookAt: 'today_holds',
  noLongerMatches: 'today_no_longer',
};

/** "Fresh triggers": a part of the digest. */
export const partName = (part: DigestPart): string => translate(PART_KEYS[part]);

/** Why a company stands in the digest, the part's own reason first. `now`: epoch ms. */
export function rowReasons(part: DigestPart, row: DigestRow, now: number): string[] {
  const signal = row.signal === null ? [] : [datedSignalWords(row.signal)];
  const others = rowNotes(part, row, now);
  return part === 'triggers' ? [...signal, ...others] : [...others, ...signal];
}

/** What there is to say of a row beside its signal. `now`: epoch ms. */
export function rowNotes(part: DigestPart, { flip, followUp, lookAt, label }: DigestRow, now: number): string[] {
  return [
    ...(flip === null ? [] : [flipSentence(part, flip)]),
    ...(lookAt === null ? [] : [holdSentence(lookAt, label === 'hold', now)]),
    ...(followUp === null ? [] : [followUpSentence(followUp, now)]),
  ].filter((sentence) => sentence !== '');
}

function flipSentence(part: DigestPart, { icp, criteria }: Flip): string {
  const blanks = { profile: icp.name, criteria: formatList(criteria.map(({ kind }) => criterionKindName(kind))) };
  return part === 'noLongerMatches'
    ? translate('today_no_longer_why', blanks)
    : translate('today_now_matches_why', blanks);
}

/** Nothing of a customer's bad news: they are held by nobody. */
function holdSentence(lookAt: number, isHeld: boolean, now: number): string {
  if (lookAt <= now) return translate('today_hold_ended', { date: formatDate(lookAt) });
  return isHeld ? translate('today_hold_ends', { date: formatDate(lookAt) }) : '';
}
