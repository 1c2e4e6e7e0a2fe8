import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { textWithin, tidy } from './text.ts';

export interface Item {
  readonly type: string;
  readonly property: string;
  readonly value: string;
}

/** Properties whose value is a text of its own, not a fact. */
const LONG = new Set(['articlebody', 'description', 'text', 'reviewbody', 'image', 'logo']);

/** The schema type an element opens ("Organization"), by microdata or RDFa; null when it opens none. */
export function itemTypeOf(element: Element): string | null {
  if (element.hasAttribute('itemscope')) return nameOf(element.getAttribute('itemtype'));
  const type = element.getAttribute('typeof');
  return type === null ? null : nameOf(type);
}

/** The microdata or RDFa property an element states inside an item of `type`; null when it states none. */
export function itemOf(element: Element, type: string): Item | null {
  const property = nameOf(element.getAttribute('itemprop') ?? element.getAttribute('property'));
  if (property === '' || LONG.has(property.toLowerCase()) || element.hasAttribute('itemscope')) return null;
  const value = itemValueOf(element);
  return value === ''
    ? null
    : { type: type.slice(0, LIMITS.itemType), property: property.slice(0, LIMITS.itemProperty), value };
}

function itemValueOf(element: Element): string {
  for (const attribute of ['content', 'datetime', 'href', 'src']) {
    const value = element.getAttribute(attribute);
    if (value !== null && value.trim() !== '') return tidy(value, LIMITS.line);
  }
  return textWithin(element, LIMITS.line);
}

/** The last name of a type or property: "http://schema.org/Organization" and "schema:name" give their ends. */
function nameOf(written: string | null): string {
  const first = written?.trim().split(/\s+/)[0] ?? '';
  return first.split(/[/#:]/).at(-1) ?? '';
}
