import type { MessageName, RequestOf, ResponseOf } from '../../src/messages/contract.ts';
import { failure, type Outcome } from '../../src/messages/outcome.ts';

/** What the worker would answer, by message. One that is left out answers that nobody is there. */
export type Answers = {
  [Name in MessageName]?: (request: RequestOf<Name>) => Outcome<ResponseOf<Name>>;
};

export interface Sent {
  readonly name: MessageName;
  readonly request: unknown;
}

/** A worker that answers as told and remembers what it was asked. Answers may be replaced while the test runs. */
export function createFakeSend(answers: Answers) {
  const sent: Sent[] = [];
  const send = async <Name extends MessageName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<Outcome<ResponseOf<Name>>> => {
    sent.push({ name, request });
    const answer: Answers[Name] = answers[name];
    return answer === undefined ? failure('no-answer') : answer(request);
  };
  /** The requests of one message, in order. */
  const requests = (name: MessageName): unknown[] =>
    sent.filter((message) => message.name === name).map(({ request }) => request);
  return { answers, send, requests };
}
