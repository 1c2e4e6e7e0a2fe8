// What a line of a backup may hold, for each collection: the model's schemas, with the facts of companies as they are
// stored (those that are not known left out). What records are found by is not in it: it follows from them.
import * as z from 'zod/mini';
import type { BackedUp } from '../../messages/work/backup.ts';
import { companyFactsSchema, companySchema } from '../../model/company.ts';
import { contactSchema } from '../../model/contact.ts';
import { feedSchema } from '../../model/feed.ts';
import { icpSchema } from '../../model/icp.ts';
import { factsOfName } from '../../model/join-facts.ts';
import { OPERATION_KINDS, OPERATION_STATES } from '../../model/operation.ts';
import { playbookSchema } from '../../model/play-rule.ts';
import { DEFAULT_SETTINGS, settingsSchema } from '../../model/settings.ts';
import { signalSchema } from '../../model/signal.ts';
import { snapshotSchema } from '../../model/snapshot.ts';

const count = z.number().check(z.int(), z.minimum(0));
const key = z.string().check(z.minLength(1), z.maxLength(200));

const operationSchema = z.object({
  id: key,
  kind: z.enum(OPERATION_KINDS),
  state: z.enum(OPERATION_STATES),
  title: z.string(),
  startedAt: z.number(),
  finishedAt: z.nullable(z.number()),
  file: z.nullable(z.object({ name: z.string(), size: z.number(), lastModified: z.number() })),
  plan: z.unknown(),
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  skipped: count,
});

/** Facts that are not known, as they are not stored. */
const { name: _name, ...NOT_KNOWN } = factsOfName({ value: '?', source: 'seller', excerpt: '', confidence: 0 });

const keySchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What is left out of a record is as `defaults` has it. */
function withDefaults<Schema extends z.ZodMiniType>(defaults: object, schema: Schema) {
  const whole = (value: unknown) => (typeof value === 'object' && value !== null ? { ...defaults, ...value } : value);
  return z.pipe(z.transform(whole), schema);
}

export const RECORD_SCHEMAS = {
  companies: z.extend(companySchema, { facts: withDefaults(NOT_KNOWN, companyFactsSchema) }),
  contacts: contactSchema,
  signals: signalSchema,
  snapshots: snapshotSchema,
  feeds: feedSchema,
  icps: icpSchema,
  settings: withDefaults(DEFAULT_SETTINGS, settingsSchema),
  playbook: playbookSchema,
  operations: operationSchema,
  forgotten: z.union([
    z.object({ hash: key, at: z.number(), key: keySchema }),
    z.object({ hash: key, at: z.number() }),
  ]),
  plans: z.object({ headers: z.string().check(z.minLength(1)), plan: z.unknown(), usedAt: z.number() }),
  distinct: z.object({ pair: key, at: z.number() }),
} as const satisfies Record<BackedUp, z.ZodMiniType>;
