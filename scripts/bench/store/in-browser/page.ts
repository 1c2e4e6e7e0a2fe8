// In the browser: the page's side of the product's own workbench, as the options page has it.
import type { Outcome } from '../../../../src/messages/outcome.ts';
import { openWorkbench } from '../../../../src/messages/workbench.ts';
import type { Icp } from '../../../../src/model/icp.ts';
import type { ImportPlan } from '../../../../src/model/import-plan.ts';
import type { Operation } from '../../../../src/model/operation.ts';
import { type TableTimes, timesOfTables } from './table-times.ts';

/** An import, with how long it took (ms). */
export interface Imported {
  readonly operation: Operation;
  readonly milliseconds: number;
}

/** A recount (ms): to its first figure, to its last, and from giving it up to its end. */
export interface Recounted {
  readonly first: number;
  readonly all: number;
  readonly givenUp: number;
}

declare global {
  var importChosenFile: () => Promise<Imported>;
  var recountBy: (icp: Icp) => Promise<Recounted>;
  var openTables: () => Promise<TableTimes>;
}

const workbench = openWorkbench(new Worker('workbench.js', { type: 'module', name: 'workbench' }));
const other = new Worker('beside.js', { type: 'module', name: 'beside' });
other.addEventListener('error', (event) => console.error(event.message));

/** Imports the file that was chosen on the page, by the plan that the workbench itself suggests. */
globalThis.importChosenFile = async () => {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('No file was chosen.');
  const { plan } = madeOf(await workbench.ask('look-at-file', { file }));
  const start = performance.now();
  const operation = madeOf(await workbench.ask('import-file', { file, plan: planned(plan), resume: null }));
  return { operation, milliseconds: performance.now() - start };
};

globalThis.recountBy = async (icp) => {
  const times: number[] = [];
  const start = performance.now();
  const onProgress = () => times.push(performance.now() - start);
  madeOf(await workbench.ask('recount-icp', { icp }, { onProgress }));
  const all = performance.now() - start;
  return { first: times[0] ?? all, all, givenUp: await timeToGiveUp(icp) };
};

globalThis.openTables = () => timesOfTables(workbench);

async function timeToGiveUp(icp: Icp): Promise<number> {
  const giving = new AbortController();
  let given = 0;
  const onProgress = () => {
    if (giving.signal.aborted) return;
    given = performance.now();
    giving.abort();
  };
  madeOf(await workbench.ask('recount-icp', { icp }, { onProgress, signal: giving.signal }));
  return performance.now() - given;
}

/** A column nobody knows would make the import lighter than it claims to be. */
function planned(plan: ImportPlan): ImportPlan {
  if (plan.columns.includes(null)) throw new Error(`The import leaves a column out: ${plan.columns.join(', ')}.`);
  return plan;
}

function madeOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The workbench failed: ${outcome.error.code} ${outcome.error.where}`);
  return outcome.value;
}
