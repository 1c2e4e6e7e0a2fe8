/** Locks as browsers have them, for Node: one holder at a time, in the order they asked. */
export function createFakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  const held: { name: string }[] = [];
  const request = <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const before = tails.get(name) ?? Promise.resolve();
    const turn = before.then(async () => {
      const lock = { name };
      held.push(lock);
      try {
        return await work();
      } finally {
        held.splice(held.indexOf(lock), 1);
      }
    });
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request, query: async () => ({ held: [...held] }) };
}
