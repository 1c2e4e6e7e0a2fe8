import * as z from 'zod/mini';

/**
 * What the page script copies from a page: small capped pieces, nothing decided. Limits are hard: a piece over its
 * limit is cut by the harvester and refused at the border. The whole serialised harvest stays under 64 KB.
 */
export const HARVEST_LIMITS = {
  /** Characters of the serialised harvest; the worker refuses a longer one unread. */
  total: 65_536,
  url: 2_048,
  title: 300,
  language: 35,
  metas: 60,
  metaContent: 600,
  jsonLdBlocks: 12,
  jsonLdBlock: 12_000,
  items: 120,
  lines: 400,
  line: 320,
  pairs: 60,
  links: 160,
  resources: 160,
  headings: 30,
  logos: 12,
  parts: 60,
  part: 1_200,
} as const;

/** Where on the page a line of text stood. `contact` is an address element or a block named as contact details. */
export const AREAS = ['header', 'navigation', 'main', 'aside', 'contact', 'footer'] as const;
export type Area = (typeof AREAS)[number];

const text = (length: number) => z.string().check(z.maxLength(length));
const list = <Item extends z.core.$ZodType>(item: Item, length: number) => z.array(item).check(z.maxLength(length));

export const harvestSchema = z.object({
  version: z.literal(1),
  url: text(HARVEST_LIMITS.url),
  /** `html lang` as written. */
  language: text(HARVEST_LIMITS.language),
  title: text(HARVEST_LIMITS.title),
  canonical: text(HARVEST_LIMITS.url),
  /** `meta` by lower-case name, property or itemprop. */
  metas: list(z.object({ name: text(80), content: text(HARVEST_LIMITS.metaContent) }), HARVEST_LIMITS.metas),
  /** Text of each `application/ld+json` block as written, well formed or not. */
  jsonLd: list(text(HARVEST_LIMITS.jsonLdBlock), HARVEST_LIMITS.jsonLdBlocks),
  /** Microdata and RDFa properties: the schema type of the nearest item, the property and its value. */
  items: list(z.object({ type: text(80), property: text(60), value: text(HARVEST_LIMITS.line) }), HARVEST_LIMITS.items),
  /** Text a person sees, one entry per block, in document order. */
  lines: list(z.object({ area: z.enum(AREAS), text: text(HARVEST_LIMITS.line) }), HARVEST_LIMITS.lines),
  /** `dt`/`dd` and two-cell table rows. */
  pairs: list(z.object({ label: text(80), value: text(HARVEST_LIMITS.line) }), HARVEST_LIMITS.pairs),
  /** Links that carry facts: tel:, mailto:, social profiles, feeds, and same-site links by text. */
  links: list(
    z.object({ area: z.enum(AREAS), rel: text(40), href: text(HARVEST_LIMITS.url), text: text(120) }),
    HARVEST_LIMITS.links,
  ),
  /** Host and path of scripts, stylesheets and frames; for inline scripts their telling identifiers. */
  resources: list(
    z.object({ kind: z.enum(['script', 'style', 'frame', 'image', 'inline']), address: text(300) }),
    HARVEST_LIMITS.resources,
  ),
  headings: list(z.object({ level: z.number(), text: text(HARVEST_LIMITS.line) }), HARVEST_LIMITS.headings),
  /** Text alternatives of logos and of images inside the home link. */
  logos: list(text(160), HARVEST_LIMITS.logos),
  /** Named parts of pages we know by structure (LinkedIn): the name says what stood there. */
  parts: list(z.object({ name: text(60), value: text(HARVEST_LIMITS.part) }), HARVEST_LIMITS.parts),
  /** Dates the page states for its article: `time[datetime]`, and text in elements named as a date. */
  dates: list(z.object({ source: text(40), value: text(80) }), 20),
  /** The names of the pieces that were cut at a limit; empty when the page was harvested whole. */
  cut: list(text(30), 20),
  /** Milliseconds the harvest took on the page's main thread. */
  milliseconds: z.number(),
});

export type Harvest = z.infer<typeof harvestSchema>;
