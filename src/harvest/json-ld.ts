import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';

/** Over this a block is not worth parsing on the page's thread; its head is kept as it is. */
const MOST_PARSED = 300_000;
const ROOM = 10_800;

/** Properties that fill a block and say nothing of the company. */
const BULK = new Set([
  'articleBody',
  'text',
  'review',
  'comment',
  'itemListElement',
  'interactionStatistic',
  'image',
  'hasPart',
  'recipeIngredient',
  'recipeInstructions',
  'potentialAction',
  'acceptedAnswer',
  'offers',
  'hasOfferCatalog',
]);

/** A block of JSON-LD as written; one over the limit loses its bulk (article bodies, reviews), then its end. */
export function jsonLdBlock(text: string): string {
  const whole = text.trim();
  if (whole.length <= LIMITS.jsonLdBlock && JSON.stringify(whole).length <= ROOM) return whole;
  const slim = whole.length <= MOST_PARSED ? withoutBulk(whole) : whole;
  return fitting(slim);
}

function withoutBulk(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), slimmer);
  } catch {
    return text; // Not well formed: the worker repairs what it can of the head.
  }
}

function slimmer(key: string, value: unknown): unknown {
  if (BULK.has(key)) return undefined;
  return typeof value === 'string' && value.length > 400 ? value.slice(0, 400) : value;
}

function fitting(text: string): string {
  let head = text.slice(0, LIMITS.jsonLdBlock);
  while (JSON.stringify(head).length > ROOM) head = head.slice(0, head.length * 0.8);
  return head;
}
