/**
 * How many letters of a typed text are left out, too many, wrong or in each other's place, against a name or the
 * beginning of one that is being typed (Damerau and Levenshtein's distance, each letter moved once at most).
 */
export function differingLetters(typed: string, name: string): number {
  const width = name.length + 1;
  let beforeLast = new Uint16Array(width);
  let last = Uint16Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = new Uint16Array(width);
    current[0] = row;
    for (let column = 1; column < width; column += 1) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  const whole = last[name.length] ?? 0;
  const rest = Math.max(0, name.length - typed.length);
  // A name that goes on after what was typed is as near, but for the whole names that go before it.
  return rest < 3 ? whole : Math.min(whole, ...last.subarray(typed.length - 1));
}
