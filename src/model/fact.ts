// The words of the product as types and schemas. Imports nothing but zod; everything else may import from here.
import * as z from 'zod/mini';

/** Where a value was read. Shown to the seller next to the value ("from the footer"). */
export const FACT_SOURCES = [
  'json-ld',
  'microdata',
  'meta',
  'title',
  'copyright',
  'footer',
  'contact',
  'label',
  'text',
  'logo',
  'heading',
  'link',
  'address-bar',
  'language',
  'markup',
  'linkedin',
  'article',
  'seller',
  'import',
] as const;

export type FactSource = (typeof FACT_SOURCES)[number];

/** A value with its receipt: the source, the piece of the page that says so, and how sure we are (0–100). */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: FactSource;
  /** The words on the page the value came from, at most 200 characters. */
  readonly excerpt: string;
  /** 0–100. */
  readonly confidence: number;
}

/** The schema of a fact around the schema of its value. */
export function factOf<Value extends z.core.$ZodType>(value: Value) {
  return z.readonly(
    z.object({
      value,
      source: z.enum(FACT_SOURCES),
      excerpt: z.string().check(z.maxLength(200)),
      confidence: z.number().check(z.minimum(0), z.maximum(100)),
    }),
  );
}
