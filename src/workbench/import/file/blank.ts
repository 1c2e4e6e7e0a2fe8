/** Whether all cells of a record are empty. */
export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell === '' || cell.trim() === '');
}
