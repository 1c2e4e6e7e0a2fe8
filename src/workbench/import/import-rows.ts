import type { Operation } from '../../model/operation.ts';
import type { Signal } from '../../model/signal.ts';
import { holding } from '../../platform/in-turn.ts';
import { isAnybodyWaiting, peopleWaitingFor } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { areForgotten } from '../../store/forgotten.ts';
import { batchesOf, putOperation, type RecordWrite, writeBatch } from '../../store/operations.ts';
import { readSettings } from '../../store/settings.ts';
import { operationLock } from '../operations/operation-lock.ts';
import type { Tools } from '../tools.ts';
import { rowBatches } from './file/row-batches.ts';
import type { ImportOrder } from './import-order.ts';
import { type Lookup, openLookup } from './records/lookup.ts';
import type { Joining } from './records/merge-company.ts';
import { rowReader } from './records/read-row.ts';
import { keysOfBatch, newDomainsOf, type ResolvedBatch, resolveBatch } from './records/resolve-batch.ts';
import type { RowDraft } from './records/row-draft.ts';

/** Rows that are written at once: few enough that whoever waits for their turn hardly notices. */
const BATCH_ROWS = 1_000;

/** How far an import is, told after each batch. */
export interface Told {
  readonly operation: Operation;
  readonly bytes: number;
}

/** What an import is given beside its file. */
export interface ImportHands {
  readonly tell: (told: Told) => void;
  readonly signal: AbortSignal;
}

interface DraftBatch {
  readonly drafts: readonly RowDraft[];
  readonly bytes: number;
}

/**
 * Imports the rows of a file that the operation has not done yet, batch by batch, each in its turn and written with
 * what takes it back. Memory does not grow with the file. Gives the operation as it ends: done, or cancelled between
 * two batches.
 */
export function importRows(
  tools: Tools,
  file: Blob,
  order: ImportOrder,
  begun: Operation,
  hands: ImportHands,
): Promise<Operation> {
  return holding(operationLock(begun.id), async () => {
    const database = await tools.database();
    const now = tools.now();
    const { scoring } = await readSettings(database);
    let operation: Operation = { ...begun, state: 'running', finishedAt: null };
    await putOperation(database, operation);
    const lookup = await openLookup(database, order.rows, now);
    const batches = draftBatches(database, file, order, operation.rows, now);
    let batch = await batchesOf(database, operation.id);
    let following = batches.next();
    try {
      for (;;) {
        const { done, value } = await following;
        if (done === true || hands.signal.aborted) break;
        operation = await tools.inTurn(async () => {
          const resolved = await resolve(database, tools, lookup, value.drafts, operation, order, { scoring, now });
          const counted = counts(operation, resolved.outcomes);
          const writing = writeBatch(database, counted, batch, resolved);
          // The next rows are read while the store writes these.
          following = batches.next();
          following.catch(() => undefined);
          await writing;
          lookup.wrote(
            resolved.writes.flatMap(({ after }) => (after !== null && 'identities' in after ? [after] : [])),
          );
          return counted;
        });
        batch += 1;
        hands.tell({ operation, bytes: value.bytes });
      }
    } finally {
      await batches.return(undefined);
    }
    const ended: Operation = {
      ...operation,
      state: hands.signal.aborted ? 'cancelled' : 'done',
      finishedAt: tools.now(),
    };
    await putOperation(database, ended);
    return ended;
  });
}

async function* draftBatches(
  database: Database,
  file: Blob,
  { form, headers, plan }: ImportOrder,
  skip: number,
  now: number,
): AsyncGenerator<DraftBatch, undefined> {
  const read = rowReader(headers, plan, now);
  for await (const { rows, bytes } of rowBatches(file, form, BATCH_ROWS, skip)) {
    yield { drafts: await withoutForgotten(database, rows.map(read)), bytes };
  }
}

/** People who asked to be forgotten are left out, with all that their rows say of them. */
async function withoutForgotten(database: Database, drafts: readonly RowDraft[]): Promise<readonly RowDraft[]> {
  const emails = drafts.map(({ person }) => person?.email ?? '');
  if (emails.every((email) => email === '')) return drafts;
  const forgotten = await areForgotten(database, emails);
  if (!forgotten.includes(true)) return drafts;
  return drafts.map((draft, index) =>
    forgotten[index] === true ? { ...draft, person: null, remarks: [{ code: 'forgotten', detail: '' }] } : draft,
  );
}

async function resolve(
  database: Database,
  tools: Tools,
  lookup: Lookup,
  drafts: readonly RowDraft[],
  operation: Operation,
  { plan, form }: ImportOrder,
  rules: Pick<Joining, 'scoring' | 'now'>,
): Promise<ResolvedBatch> {
  const keys = keysOfBatch(drafts);
  const found = await lookup.find(keys.companies, keys.contacts);
  const isClaiming = plan.rows !== 'contacts' && (await isAnybodyWaiting(database));
  const waiting = isClaiming ? await peopleWaitingFor(database, newDomainsOf(drafts, found)) : [];
  const joining = { updates: plan.updates, tag: plan.tag, save: plan.save, stage: plan.stage, ...rules };
  const resolved = resolveBatch(
    { drafts, firstRow: form.skipped + operation.rows + 1, rows: plan.rows, joining, newId: tools.newId },
    found,
    waiting,
  );
  const signals = await newSignals(database, resolved.signals);
  return { ...resolved, writes: [...resolved.writes, ...signals] };
}

/** Signals that the store does not have yet. */
async function newSignals(database: Database, signals: readonly Signal[]): Promise<RecordWrite[]> {
  if (signals.length === 0) return [];
  const { store } = database.transaction('signals');
  const known = await Promise.all(signals.map(({ id }) => store.getKey(id)));
  return signals.flatMap((after, index): RecordWrite[] =>
    known[index] === undefined ? [{ collection: 'signals', key: after.id, before: null, after }] : [],
  );
}

function counts(operation: Operation, outcomes: string): Operation {
  const many = (letter: string) => outcomes.split(letter).length - 1;
  return {
    ...operation,
    rows: operation.rows + outcomes.length,
    created: operation.created + many('c'),
    updated: operation.updated + many('u'),
    unchanged: operation.unchanged + many('='),
    skipped: operation.skipped + many('-'),
  };
}
