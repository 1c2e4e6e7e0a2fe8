// Requests without idb: where a page waits for its label, or a thousand are asked at once, idb's wrappers and listeners
// for each cost about as much as asking.

/** The answer to a request. */
export function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    // One that fails fails its transaction, and with it all that come after.
    request.addEventListener('error', () => reject(request.transaction?.error ?? request.error));
  });
}

/** Requests of which the answers are taken out at once, while the store works at those that follow. */
const TAKEN_AT_ONCE = 64;

/** The answers to requests of one transaction, in the order in which they were asked, in which they also come. */
export async function answersTo<Answer>(requests: readonly IDBRequest<Answer>[]): Promise<Answer[]> {
  const last = requests.at(-1);
  if (last === undefined) return [];
  const answers: Answer[] = [];
  const takeUpTo = (count: number) => {
    for (const { result } of requests.slice(answers.length, count)) answers.push(result);
  };
  for (let count = TAKEN_AT_ONCE; count < requests.length; count += TAKEN_AT_ONCE) {
    requests[count - 1]?.addEventListener('success', () => takeUpTo(count));
  }
  await answerTo(last);
  takeUpTo(requests.length);
  return answers;
}

/** Waits until a transaction is complete; fails with what ended it before. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError')),
    );
  });
}
