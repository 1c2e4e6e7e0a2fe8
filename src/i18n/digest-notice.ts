import { DIGEST_PARTS, type Digest } from '../model/digest.ts';
import { rowReasons } from './digest-words.ts';
import { translate, translateCount } from './translate.ts';

/** What the daily notification says: how many companies, and the best one. Null on a day without any. `now`: epoch ms. */
export function digestNotice({ parts }: Digest, now: number): { title: string; message: string } | null {
  const rows = DIGEST_PARTS.flatMap((part) => parts[part].map((row) => ({ part, row })));
  const calls = [parts.triggers[0], parts.nowMatches[0]].filter((row) => row !== undefined);
  const [call] = calls.toSorted((one, other) => other.rank - one.rank);
  const best = rows.find(({ row }) => row === call) ?? rows[0];
  if (best === undefined) return null;
  const [reason = ''] = rowReasons(best.part, best.row, now);
  return {
    title: translateCount('today_notice', rows.length),
    message: translate('today_notice_best', { company: best.row.name, reason }),
  };
}
