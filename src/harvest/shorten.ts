import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS } from '../model/harvest-limits.ts';
import { chooseLines } from './line-choice.ts';

/** Left free of the limit, for the brackets and for what is written last. */
const SPARE = 600;

type Shortened = 'resources' | 'items' | 'links' | 'jsonLd' | 'metas' | 'pairs' | 'headings' | 'parts';

/** What is shortened when the whole is too long, in this order, and the characters of JSON each keeps at least. */
const FLOORS: readonly (readonly [Shortened, number])[] = [
  ['resources', 4_000],
  ['items', 3_000],
  ['links', 6_000],
  ['jsonLd', 11_000],
];
const LINES_FLOOR = 15_000;
/** What goes when that is not enough, as when each character takes six in JSON. */
const LAST: readonly (readonly [Shortened, number])[] = [
  ['items', 0],
  ['resources', 0],
  ['parts', 0],
  ['jsonLd', 0],
  ['links', 0],
  ['headings', 0],
  ['pairs', 0],
  ['metas', 0],
];

/** The harvest, shortened from its least telling ends until its JSON is within the limit. */
export function shorten(harvest: Harvest): Harvest {
  const excess = JSON.stringify(harvest).length - (HARVEST_LIMITS.total - SPARE);
  return excess <= 0 ? harvest : shortened(harvest, excess);
}

function shortened(harvest: Harvest, tooMuch: number): Harvest {
  const fitted = { ...harvest, cut: [...harvest.cut] };
  let excess = tooMuch;
  for (const [name, floor] of FLOORS) excess = takeOff(fitted, name, floor, excess);
  if (excess > 0) {
    const size = JSON.stringify(fitted.lines).length;
    fitted.lines = [...chooseLines(fitted.lines, Math.max(LINES_FLOOR, size - excess)).lines];
    excess -= size - JSON.stringify(fitted.lines).length;
  }
  for (const [name, floor] of LAST) excess = takeOff(fitted, name, floor, excess);
  return fitted;
}

/** Takes pieces off the end while there is an excess. @returns the excess that is left */
function takeOff(harvest: Harvest, name: Shortened, floor: number, tooMuch: number): number {
  if (tooMuch <= 0) return tooMuch;
  const pieces: unknown[] = harvest[name];
  let size = JSON.stringify(pieces).length;
  let excess = tooMuch;
  while (excess > 0 && size > floor && pieces.length > 0) {
    const cost = JSON.stringify(pieces.pop()).length + 1;
    size -= cost;
    excess -= cost;
    if (!harvest.cut.includes(name)) harvest.cut.push(name);
  }
  return excess;
}
