import { addsCompanies } from '../../model/import-plan.ts';
import type { Operation } from '../../model/operation.ts';
import type { Signal } from '../../model/signal.ts';
import { holding } from '../../platform/in-turn.ts';
import { isAnybodyWaiting, peopleWaitingFor } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { areForgotten } from '../../store/forgotten.ts';
import { type Batch, batchesOf, putOperation, writeBatch } from '../../store/operations.ts';
import { readSettings } from '../../store/settings.ts';
import { operationLock } from '../operations/operation-lock.ts';
import type { Tools } from '../tools.ts';
import { rowBatches } from './file/row-batches.ts';
import type { ImportOrder } from './import-order.ts';
import type { Became } from './records/batch-companies.ts';
import { joinSignals, type ToldOfCompany } from './records/batch-signals.ts';
import { type Lookup, openLookup } from './records/lookup.ts';
import type { Joining } from './records/merge-company.ts';
import { rowReader } from './records/read-row.ts';
import { keysOfBatch, newDomainsOf, resolveBatch } from './records/resolve-batch.ts';
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
    const lookup = await openLookup(database, order.rows, addsCompanies(order.plan.rows), now);
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
  for await (const { rows, bytes } of rowBatches(file, form, headers, BATCH_ROWS, skip)) {
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
): Promise<Batch> {
  const [found, isClaiming] = await Promise.all([
    lookup.find(keysOfBatch(drafts, plan.rows)),
    addsCompanies(plan.rows) && isAnybodyWaiting(database),
  ]);
  const waiting = isClaiming ? await peopleWaitingFor(database, newDomainsOf(drafts, found)) : [];
  const joining = { updates: plan.updates, tag: plan.tag, save: plan.save, stage: plan.stage, ...rules };
  const firstRow = form.skipped + operation.rows + 1;
  const { writes, rows, remarks, told } = resolveBatch(
    { drafts, firstRow, rows: plan.rows, onlyKnown: plan.onlyKnown, joining, newId: tools.newId },
    found,
    waiting,
  );
  const signals = joinSignals(told, await signalsToldOf(database, told), rules.now, tools.newId);
  const became = rows.map((all) => (all === null ? null : [...all]));
  // Elsewhere an event is only beside what the row is of.
  if (plan.rows === 'signals') for (const joined of signals.became) became[joined.row]?.push(joined.became);
  return { writes: [...writes, ...signals.writes], outcomes: became.map(letterOf).join(''), remarks };
}

/** The signals of the companies that rows tell of. */
async function signalsToldOf(
  database: Database,
  told: readonly ToldOfCompany[],
): Promise<Map<string, readonly Signal[]>> {
  if (told.length === 0) return new Map();
  const index = database.transaction('signals').store.index('companyId');
  const ids = new Set(told.map(({ company }) => company.id));
  return new Map(await Promise.all([...ids].map(async (id) => [id, await index.getAll(id)] as const)));
}

/** c created, u updated, = unchanged, - skipped, blank for none: for a row of several records, whichever did most. */
function letterOf(became: readonly Became[] | null): string {
  if (became === null) return ' ';
  if (became.length === 0) return '-';
  if (became.includes('created')) return 'c';
  return became.includes('updated') ? 'u' : '=';
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
