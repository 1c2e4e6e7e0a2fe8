import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { signalTypeSchema } from '../../src/model/signal.ts';

const oneOrMore = z.union([z.string(), z.array(z.string())]);
const strings = z.array(z.string());

/** What is known to stand on a saved page. A missing key means "not labelled", never "absent". */
export const expectationSchema = z.object({
  isCompanyPage: z.optional(z.boolean()),
  name: z.optional(strings),
  legalName: z.optional(oneOrMore),
  city: z.optional(oneOrMore),
  domain: z.optional(z.string()),
  website: z.optional(z.string()),
  country: z.optional(z.string()),
  orgNumbers: z.optional(strings),
  vat: z.optional(strings),
  phones: z.optional(strings),
  emails: z.optional(strings),
  employees: z.optional(z.object({ min: z.number(), max: z.nullable(z.number()) })),
  employeesOnLinkedIn: z.optional(z.number()),
  followers: z.optional(z.number()),
  industry: z.optional(z.string()),
  foundedYear: z.optional(z.number()),
  linkedinSlug: z.optional(z.string()),
  technologies: z.optional(strings),
  company: z.optional(strings),
  /** What happened, as the page tells; an empty list: nothing. The day is null where the page has none. */
  triggers: z.optional(z.array(z.object({ type: signalTypeSchema, date: z.nullable(z.string()) }))),
});
export type Expectation = z.infer<typeof expectationSchema>;

const labelsSchema = z.array(z.object({ file: z.string(), url: z.nullable(z.string()), expect: expectationSchema }));
export type LabelledPage = z.infer<typeof labelsSchema>[number];

/** The address of a page whose own is not known: nobody's. */
export const NOWHERE = 'https://page.invalid/';

/** Reads `labels.json` of a folder of saved pages; throws when there is none or it has another form. */
export async function readLabels(folder: string): Promise<LabelledPage[]> {
  const text = await readFile(join(folder, 'labels.json'), 'utf8');
  return z.parse(labelsSchema, JSON.parse(text));
}
