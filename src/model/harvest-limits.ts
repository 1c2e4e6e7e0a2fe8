// Data without a library, so that the page script can share it with the schema.

/**
 * The limits of a harvest: counts of pieces and characters of each. They are hard: a piece over its limit is cut by
 * the harvester and refused at the border.
 */
export const HARVEST_LIMITS = {
  /** Characters of the serialised harvest; the worker refuses a longer one unread. */
  total: 65_536,
  url: 2_048,
  title: 300,
  language: 35,
  metas: 60,
  metaName: 80,
  metaContent: 600,
  jsonLdBlocks: 12,
  jsonLdBlock: 12_000,
  items: 120,
  itemType: 80,
  itemProperty: 60,
  lines: 400,
  line: 320,
  pairs: 60,
  pairLabel: 80,
  links: 220,
  linkRelation: 40,
  linkText: 120,
  resources: 160,
  resource: 300,
  headings: 30,
  logos: 12,
  logo: 160,
  parts: 60,
  partName: 60,
  part: 1_200,
  dates: 20,
  dateSource: 40,
  date: 80,
  cut: 20,
  cutName: 30,
} as const;

/** Where on the page a line of text stood. `contact` is an address element or a block named as contact details. */
export const AREAS = ['header', 'navigation', 'main', 'aside', 'contact', 'footer'] as const;
export type Area = (typeof AREAS)[number];
