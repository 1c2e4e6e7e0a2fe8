import type { RowCells } from './row-cells.ts';

const MOST_TAGS = 20;
const LONGEST_TAG = 40;

/** The tags in a row's cells, parted by commas, semicolons or bars, each once. */
export function tagsIn(cells: RowCells, field: 'company-tags' | 'contact-tags'): string[] {
  const found = cells.cells(field);
  if (found.length === 0) return [];
  const written = found.flatMap(({ text }) => text.split(/[,;|]/));
  const tags = written.map((tag) => tag.trim().slice(0, LONGEST_TAG).trim()).filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

/** Tags with others that are not among them yet; the same list when there is nothing to add. */
export function withTags(tags: readonly string[], others: readonly string[]): readonly string[] {
  if (others.every((tag) => tag === '')) return tags;
  const added = others.filter((tag) => tag !== '' && !tags.includes(tag));
  return added.length === 0 ? tags : [...new Set([...tags, ...added])].slice(0, 50);
}
