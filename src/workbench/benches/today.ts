import { success } from '../../messages/outcome.ts';
import type { TodayWork } from '../../messages/work/today.ts';
import { BYTE_ORDER_MARK, csvLines } from '../export/csv.ts';
import type { Benches } from '../serve.ts';
import { followDigest } from '../today/follow-digest.ts';
import type { Tools } from '../tools.ts';

/** The digest of today, and a file of it. */
export function todayBench(tools: Tools): Pick<Benches, keyof TodayWork> {
  return {
    async 'follow-digest'(_request, hands) {
      await followDigest(tools, hands);
      return success(null);
    },
    'write-cells': async ({ rows, separator, hasMark }) =>
      success({
        file: new Blob([hasMark ? BYTE_ORDER_MARK : '', csvLines(rows, separator)], { type: 'text/csv' }),
      }),
  };
}
