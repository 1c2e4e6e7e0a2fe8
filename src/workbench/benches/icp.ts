import { success } from '../../messages/outcome.ts';
import type { IcpWork } from '../../messages/work/icp.ts';
import { derive } from '../icp/derive.ts';
import { recount } from '../icp/recount.ts';
import { listTags } from '../icp/tags.ts';
import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';

/** Work for the profiles' editor. It only reads. */
export function icpBench(tools: Tools): Pick<Benches, keyof IcpWork> {
  return {
    'recount-icp': async ({ icp }, hands) => success(await recount(icp, await tools.database(), tools.now(), hands)),
    'list-tags': async () => success(await listTags(await tools.database())),
    'derive-icp': async (choice, hands) => success(await derive(choice, await tools.database(), hands)),
  };
}
