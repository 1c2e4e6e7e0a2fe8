/** Sections of NACE Rev. 2 with the first and last of their divisions (Eurostat, Regulation (EC) No 1893/2006). */
const SECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
  J: [58, 63],
  K: [64, 66],
  L: [68, 68],
  M: [69, 75],
  N: [77, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  R: [90, 93],
  S: [94, 96],
  T: [97, 98],
  U: [99, 99],
};

/** Whether a NACE code lies at or below another: "62.01" is within "62" and within "J"; "62" is not within "62.01". */
export function isWithinNace(code: string, wider: string): boolean {
  const section = SECTIONS[wider];
  if (section === undefined) return code.replace('.', '').startsWith(wider.replace('.', ''));
  if (code === wider) return true;
  const division = Number.parseInt(code, 10);
  return division >= section[0] && division <= section[1];
}

/** The section a code lies in: "62.01" lies in "J". Null for a code that is in none. */
export function naceSection(code: string): string | null {
  if (SECTIONS[code] !== undefined) return code;
  const division = Number.parseInt(code, 10);
  const found = Object.entries(SECTIONS).find(([, [first, last]]) => division >= first && division <= last);
  return found?.[0] ?? null;
}

/** The division of a code: "62" of "62.01". Null for a section. */
export function naceDivision(code: string): string | null {
  return /^\d{2}/.exec(code)?.[0] ?? null;
}
