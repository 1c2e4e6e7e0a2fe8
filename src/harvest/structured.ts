import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { nameOf } from './marks.ts';
import type { MarkupReader } from './markup-reader.ts';
import { IS_VOID, traitsOf } from './tag-traits.ts';
import { tidy } from './text.ts';

export interface Item {
  readonly type: string;
  readonly property: string;
  readonly value: string;
}

/** Properties whose value is a text of its own, not a fact. */
const LONG = new Set(['articlebody', 'description', 'text', 'reviewbody', 'image', 'logo']);

/** The microdata or RDFa property the element just begun states inside an item of `type`; null when it states none. */
export function itemOf(reader: MarkupReader, type: string): Item | null {
  const property = nameOf(reader.attribute('itemprop') ?? reader.attribute('property') ?? '');
  if (property === '' || LONG.has(property.toLowerCase()) || reader.attribute('itemscope') !== null) return null;
  const value = itemValueOf(reader);
  return value === ''
    ? null
    : { type: type.slice(0, LIMITS.itemType), property: property.slice(0, LIMITS.itemProperty), value };
}

function itemValueOf(reader: MarkupReader): string {
  const isVoid = ((traitsOf.get(reader.tag) ?? 0) & IS_VOID) !== 0;
  for (const attribute of ['content', 'datetime', 'href', 'src']) {
    const value = reader.attribute(attribute);
    if (value !== null && value.trim() !== '') return tidy(value, LIMITS.line);
  }
  return isVoid ? '' : reader.textInside(LIMITS.line);
}
