import * as z from 'zod/mini';
import { withWiderFacts } from './0002-wider-facts.ts';
import { companyAtScale, contactAtScale } from './0003-knowledge-at-scale.ts';
import { contactWithEngagedAt, signalWithReceipts } from './0004-signals-and-feeds.ts';

/** One step of a record from a version of the database to the next; null for what was no record of that version. */
type RecordStep = (record: unknown) => unknown;

const facts = z.looseObject({ name: z.looseObject({ value: z.string() }) });
const oldCompany = z.looseObject({ facts });
const oldContact = z.looseObject({
  name: z.string(),
  email: z.string(),
  stage: z.string(),
  updatedAt: z.number(),
  engagements: z.array(z.looseObject({})),
});
const oldSignal = z.looseObject({ createdAt: z.number() });
const engagedContact = z.looseObject({ engagements: z.array(z.looseObject({ date: z.number() })) });

/** At position n: what becomes of records from version n + 1 to n + 2, as the migrations do it in the database. */
const STEPS: readonly Readonly<Partial<Record<string, RecordStep>>>[] = [
  { companies: step(oldCompany, withWiderFacts) },
  { companies: step(oldCompany, companyAtScale), contacts: step(oldContact, contactAtScale) },
  { signals: step(oldSignal, signalWithReceipts), contacts: step(engagedContact, contactWithEngagedAt) },
];

/**
 * A record of an older version of the database as this version has it: a backup holds such. Not checked further; null
 * when it was no record of its version.
 * @param version of the database the record is from, from 1
 */
export function bringUp(collection: string, record: unknown, version: number): unknown {
  return STEPS.slice(version - 1).reduce((known, steps) => {
    const change = steps[collection];
    return change === undefined ? known : change(known);
  }, record);
}

function step<Schema extends z.ZodMiniType>(schema: Schema, change: (record: z.output<Schema>) => unknown): RecordStep {
  return (record) => {
    const known = z.safeParse(schema, record);
    return known.success ? change(known.data) : null;
  };
}
