import { browser } from '../platform/browser.ts';
import type { MessageName, RequestOf, ResponseOf } from './contract.ts';
import { failure, type Outcome } from './outcome.ts';

/**
 * Sends one message to the worker and gives its outcome. A worker that cannot be reached, or an answer of another
 * shape, gives `no-answer`; it never throws.
 */
export async function send<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Outcome<ResponseOf<Name>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, request });
    return isOutcome<ResponseOf<Name>>(answer) ? answer : failure('no-answer');
  } catch (error) {
    // Firefox and Chrome word it differently, but both mean that nobody listened.
    return failure('no-answer', error instanceof Error ? error.message : '');
  }
}

function isOutcome<Value>(answer: unknown): answer is Outcome<Value> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
