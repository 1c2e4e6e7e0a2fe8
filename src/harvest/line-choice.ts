import { type Area, HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';

export interface Line {
  readonly area: Area;
  readonly text: string;
}

// Addresses, numbers, years and owners stand in lines like these.
const TELLING = /[@©]|\d{4}|\d\d[ -]\d\d|opyright/;

/** Which lines go first when there is no room for all: a rank, lower first. Company facts gather at a page's end. */
function rankOf(line: Line, index: number): number {
  if (line.area === 'footer' || line.area === 'contact') return TELLING.test(line.text) ? 0 : 2;
  if (line.area === 'navigation') return index < 10 ? 3 : 8;
  if (index < 40) return 1;
  if (TELLING.test(line.text) && line.text.length < 200) return 3;
  return index < 120 ? 4 : 5;
}

/**
 * Chooses lines until `room` characters of JSON are used, keeping document order.
 * @returns the lines, and whether any had to go
 */
export function chooseLines(lines: readonly Line[], room: number): { lines: readonly Line[]; isCut: boolean } {
  const fits = lines.length <= LIMITS.lines && JSON.stringify(lines).length <= room;
  return fits ? { lines, isCut: false } : { lines: mostTelling(lines, room), isCut: true };
}

function mostTelling(lines: readonly Line[], room: number): Line[] {
  const ranked = lines.map((line, index) => ({ line, index, rank: rankOf(line, index) }));
  ranked.sort((one, other) => one.rank - other.rank || one.index - other.index);
  const chosen: typeof ranked = [];
  let left = room;
  for (const candidate of ranked) {
    const cost = JSON.stringify(candidate.line).length + 1;
    if (chosen.length >= LIMITS.lines) break;
    if (cost > left) continue;
    left -= cost;
    chosen.push(candidate);
  }
  chosen.sort((one, other) => one.index - other.index);
  return chosen.map(({ line }) => line);
}
