import * as z from 'zod/mini';
import { ENCODINGS, importPlanSchema, MOST_COLUMNS, NOTATIONS, SEPARATORS } from '../../model/import-plan.ts';
import type { ImportedFile, Operation } from '../../model/operation.ts';

/** All that an import needs besides its file, so that it can be gone on with: kept as the operation's plan. */
const importOrderSchema = z.object({
  plan: importPlanSchema,
  form: z.object({
    encoding: z.enum(ENCODINGS),
    notation: z.prefault(z.enum(NOTATIONS), 'separated'),
    separator: z.enum(SEPARATORS),
    skipped: z.number().check(z.int(), z.minimum(0)),
  }),
  headers: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(MOST_COLUMNS)),
  /** Rows of the whole file, about. */
  rows: z.number().check(z.minimum(0)),
});
export type ImportOrder = z.infer<typeof importOrderSchema>;

/** The order of an import that was begun before; null when the operation is no import. */
export function orderOf(operation: Operation): ImportOrder | null {
  const order = importOrderSchema.safeParse(operation.plan);
  return operation.kind === 'import' && order.success ? order.data : null;
}

/** An import that is about to begin. Times are epoch ms. */
export function newOperation(id: string, file: ImportedFile, order: ImportOrder, now: number): Operation {
  const { name, size, lastModified } = file;
  return {
    id,
    kind: 'import',
    state: 'running',
    title: name,
    startedAt: now,
    finishedAt: null,
    file: { name, size, lastModified },
    plan: order,
    ...{ rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0 },
  };
}

/** Whether a file is the one an operation read. */
export function isSameFile(file: ImportedFile, known: ImportedFile | null): boolean {
  return (
    known !== null && known.name === file.name && known.size === file.size && known.lastModified === file.lastModified
  );
}
