import * as z from 'zod/mini';
import { AREAS, HARVEST_LIMITS as LIMITS } from './harvest-limits.ts';

export { HARVEST_LIMITS } from './harvest-limits.ts';

const text = (length: number) => z.string().check(z.maxLength(length));
const list = <Item extends z.core.$ZodType>(item: Item, length: number) => z.array(item).check(z.maxLength(length));

/**
 * What the page script copies from a page: small capped pieces, nothing decided. The whole serialised harvest stays
 * under 64 KB.
 */
export const harvestSchema = z.object({
  version: z.literal(1),
  url: text(LIMITS.url),
  /** `html lang` as written. */
  language: text(LIMITS.language),
  title: text(LIMITS.title),
  canonical: text(LIMITS.url),
  /** `meta` by lower-case name, property or itemprop. */
  metas: list(z.object({ name: text(LIMITS.metaName), content: text(LIMITS.metaContent) }), LIMITS.metas),
  /** Text of each `application/ld+json` block as written, well formed or not; a very long one without its bulk. */
  jsonLd: list(text(LIMITS.jsonLdBlock), LIMITS.jsonLdBlocks),
  /** Microdata and RDFa properties: the schema type of the nearest item, the property and its value. */
  items: list(
    z.object({ type: text(LIMITS.itemType), property: text(LIMITS.itemProperty), value: text(LIMITS.line) }),
    LIMITS.items,
  ),
  /** Text a person sees, one entry per block, in document order. A long block gives several entries. */
  lines: list(z.object({ area: z.enum(AREAS), text: text(LIMITS.line) }), LIMITS.lines),
  /** `dt`/`dd` and two-cell table rows. */
  pairs: list(z.object({ label: text(LIMITS.pairLabel), value: text(LIMITS.line) }), LIMITS.pairs),
  /**
   * Links that carry facts: tel:, mailto:, social profiles, feeds, and same-site links by text. Addresses as written, to
   * be resolved by `url`; in full where the page names another base.
   */
  links: list(
    z.object({
      area: z.enum(AREAS),
      rel: text(LIMITS.linkRelation),
      href: text(LIMITS.url),
      text: text(LIMITS.linkText),
    }),
    LIMITS.links,
  ),
  /** Host and path of scripts, stylesheets and frames; for inline scripts their telling identifiers. */
  resources: list(
    z.object({ kind: z.enum(['script', 'style', 'frame', 'form', 'image', 'inline']), address: text(LIMITS.resource) }),
    LIMITS.resources,
  ),
  headings: list(z.object({ level: z.number(), text: text(LIMITS.line) }), LIMITS.headings),
  /** Text alternatives of logos and of images inside the home link. */
  logos: list(text(LIMITS.logo), LIMITS.logos),
  /** Named parts of pages we know by structure (LinkedIn): the name says what stood there. */
  parts: list(z.object({ name: text(LIMITS.partName), value: text(LIMITS.part) }), LIMITS.parts),
  /** Dates the page states for its article: `time[datetime]`, and text in elements named as a date. */
  dates: list(z.object({ source: text(LIMITS.dateSource), value: text(LIMITS.date) }), LIMITS.dates),
  /** The names of the pieces that were cut at a limit; empty when the page was harvested whole. */
  cut: list(text(LIMITS.cutName), LIMITS.cut),
  /** Milliseconds the harvest took on the page's main thread. */
  milliseconds: z.number(),
});

export type Harvest = z.infer<typeof harvestSchema>;
