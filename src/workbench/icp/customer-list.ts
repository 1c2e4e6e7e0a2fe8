/** Pasted text beyond this is not read (characters). */
const LONGEST = 400_000;
const LONGEST_ENTRY = 200;

/** A line or cell of a pasted list, and what it may be made of. */
export interface ListEntry {
  readonly entry: string;
  readonly parts: readonly string[];
}

/**
 * The entries of a pasted list of companies, each once: one a line, or set apart by commas, semicolons, tabs or bars.
 * Domains may also stand side by side.
 */
export function entriesOf(text: string): ListEntry[] {
  const lines = text.slice(0, LONGEST).split(/[\r\n;|\t]+/);
  const distinct = new Map<string, ListEntry>();
  for (const line of lines) {
    const entry = bare(line);
    if (entry === '' || distinct.has(entry.toLowerCase())) continue;
    const parts = entry
      .split(',')
      .map(bare)
      .filter((part) => part !== '')
      .flatMap(apart);
    distinct.set(entry.toLowerCase(), { entry, parts: [...new Set(parts)] });
  }
  return [...distinct.values()];
}

/** Without the quotes, bullets and numbering that lists come with. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:[-–•*]|\d{1,3}[.)])\s+/, '')
    .replace(/^["'“”]+|["'“”]+$/g, '')
    .trim()
    .slice(0, LONGEST_ENTRY);
}

/** Words that all look like domains are domains side by side; anything else is one name. */
function apart(part: string): string[] {
  const words = part.split(/\s+/);
  return words.every((word) => /^\S+\.\p{L}{2,}(?:\/\S*)?$/u.test(word)) ? words : [part];
}
