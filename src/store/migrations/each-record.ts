/**
 * Walks a collection and puts what `widened` makes of each record; one it gives back as it is stays unwritten. Settles
 * when the walk is over: the next migration must find what this one wrote. A walk that fails ends the whole upgrade.
 */
export function eachRecord<Old extends object>(
  store: IDBObjectStore,
  widened: (record: Old) => Old | object,
): Promise<void> {
  return new Promise((resolve) => {
    const walk = store.openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) {
        resolve();
        return;
      }
      const after = widened(cursor.value);
      if (after !== cursor.value) cursor.update(after);
      cursor.continue();
    };
  });
}
