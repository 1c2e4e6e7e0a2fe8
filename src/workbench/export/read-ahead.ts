/**
 * Gives items as they come, and has the next one fetched while the last is used: the store is read by another process,
 * which would wait meanwhile.
 */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  let coming = source.next();
  try {
    for (;;) {
      const { done, value } = await coming;
      if (done === true) return;
      coming = source.next();
      yield value;
    }
  } finally {
    // Given up: what was on its way is not wanted any more, be it an item or an error.
    await coming.catch(() => undefined);
    await source.return?.();
  }
}
