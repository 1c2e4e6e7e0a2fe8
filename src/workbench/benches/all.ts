import type { Benches } from '../serve.ts';
import type { Tools } from '../tools.ts';
import { backupBench } from './backup.ts';
import { countingBench } from './counting.ts';
import { erasingBench } from './erasing.ts';
import { exportingBench } from './exporting.ts';
import { icpBench } from './icp.ts';
import { importingBench } from './importing.ts';
import { operationsBench } from './operations.ts';
import { tablesBench } from './tables.ts';
import { todayBench } from './today.ts';

/** The bench of every kind of work. */
export function allBenches(tools: Tools): Benches {
  return {
    ...backupBench(tools),
    ...countingBench(tools),
    ...erasingBench(tools),
    ...exportingBench(tools),
    ...icpBench(tools),
    ...importingBench(tools),
    ...operationsBench(tools),
    ...tablesBench(tools),
    ...todayBench(tools),
  };
}
