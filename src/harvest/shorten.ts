import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS } from '../model/harvest-limits.ts';
import { chooseLines } from './line-choice.ts';

/** Left free of the limit, for the brackets and for what is written last. */
const SPARE = 600;

/** What is shortened when the whole is too long, in this order, and the characters of JSON each keeps at least. */
const FLOORS: readonly (readonly [keyof Harvest & ('resources' | 'items' | 'links' | 'jsonLd'), number])[] = [
  ['resources', 4_000],
  ['items', 3_000],
  ['links', 6_000],
  ['jsonLd', 11_000],
];
const LINES_FLOOR = 15_000;

/** The harvest, shortened from its least telling ends until its JSON is within the limit. */
export function shorten(harvest: Harvest): Harvest {
  let excess = JSON.stringify(harvest).length - (HARVEST_LIMITS.total - SPARE);
  if (excess <= 0) return harvest;
  const fitted = { ...harvest, cut: [...harvest.cut] };
  for (const [name, floor] of FLOORS) {
    const pieces: unknown[] = fitted[name];
    let size = JSON.stringify(pieces).length;
    while (excess > 0 && size > floor && pieces.length > 0) {
      const cost = JSON.stringify(pieces.pop()).length + 1;
      size -= cost;
      excess -= cost;
      if (!fitted.cut.includes(name)) fitted.cut.push(name);
    }
  }
  if (excess > 0)
    fitted.lines = chooseLines(fitted.lines, Math.max(LINES_FLOOR, JSON.stringify(fitted.lines).length - excess)).lines;
  return fitted;
}
