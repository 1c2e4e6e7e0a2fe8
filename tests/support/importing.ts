import { vi } from 'vitest';
import type { ImportPlan } from '../../src/model/import-plan.ts';
import type { Operation } from '../../src/model/operation.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { importingBench } from '../../src/workbench/benches/importing.ts';
import { operationsBench } from '../../src/workbench/benches/operations.ts';
import type { Tools } from '../../src/workbench/tools.ts';
import { NOW } from './companies.ts';
import { createFakeLocks } from './fake-locks.ts';

/** A store of its own, and the bench that imports into it. Close it in the end. */
export async function openImporting() {
  vi.stubGlobal('navigator', { locks: createFakeLocks() });
  const database = await openDatabase();
  let ids = 0;
  let time = NOW;
  const tools: Tools = {
    database: async () => database,
    now: () => {
      time += 1;
      return time;
    },
    newId: () => {
      ids += 1;
      return `id-${String(ids).padStart(8, '0')}`;
    },
    inTurn,
  };
  const bench = { ...importingBench(tools), ...operationsBench(tools) };
  const quiet: { tell: (told: unknown) => void; signal: AbortSignal } = {
    tell: () => undefined,
    signal: new AbortController().signal,
  };

  const look = async (file: File) => succeeded(await bench['look-at-file']({ file }, quiet));
  /** Imports a file as it is guessed, but for what is told otherwise. */
  const run = async (file: File, plan: Partial<ImportPlan> = {}, hands = quiet): Promise<Operation> => {
    const looked = await look(file);
    return succeeded(await bench['import-file']({ file, plan: { ...looked.plan, ...plan }, resume: null }, hands));
  };
  return { database, tools, bench, quiet, look, run };
}

export function succeeded<Value>(outcome: { ok: true; value: Value } | { ok: false; error: { code: string } }): Value {
  if (!outcome.ok) throw new Error(`It failed: ${outcome.error.code}`);
  return outcome.value;
}

/** All records that the seller knows, in their order. */
export async function knowledgeIn(database: Database) {
  const [companies, contacts, signals] = await Promise.all([
    database.getAll('companies'),
    database.getAll('contacts'),
    database.getAll('signals'),
  ]);
  return { companies, contacts, signals };
}

/** The counts of an import's report. */
export function countsOf({ rows, created, updated, unchanged, skipped }: Operation) {
  return { rows, created, updated, unchanged, skipped };
}
