import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { contract, type MessageName, type RequestOf, type ResponseOf, type Sender } from './contract.ts';
import { failure, type Outcome } from './outcome.ts';

/** One handler per message. Each gives an outcome; the sender is known to be allowed and the request to be well formed. */
export type Handlers = {
  readonly [Name in MessageName]: (
    request: RequestOf<Name>,
    sender: Runtime.MessageSender,
  ) => Promise<Outcome<ResponseOf<Name>>>;
};

/** The contract seen by name, so that one handler's request type follows from its name. */
const requests: { readonly [Name in MessageName]: { readonly request: z.ZodMiniType<RequestOf<Name>> } } = contract;

const envelope = z.object({ name: z.string().check(z.maxLength(40)), request: z.unknown() });

/**
 * Checks a raw message (envelope, name, sender, request) and gives the outcome of its handler.
 * @param ownOrigin origin of the extension's own pages, with its final slash
 */
export async function answer(
  handlers: Handlers,
  ownOrigin: string,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Outcome<unknown>> {
  const opened = z.safeParse(envelope, raw);
  if (!opened.success) return failure('invalid-request');
  const { name, request } = opened.data;
  if (!isMessageName(name)) return failure('unknown-message', name);
  if (contract[name].from !== tierOf(sender, ownOrigin)) return failure('not-allowed', name);
  return handle(handlers, name, request, sender);
}

async function handle<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  request: unknown,
  sender: Runtime.MessageSender,
): Promise<Outcome<ResponseOf<Name>>> {
  const checked = z.safeParse(requests[name].request, request);
  if (!checked.success) return failure('invalid-request', checked.error.issues[0]?.path.join('.') ?? '');
  try {
    return await handlers[name](checked.data, sender);
  } catch (error) {
    console.error(`Ermine could not answer "${name}".`, error);
    return failure('storage-failed');
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(contract, name);
}

/** Our own pages are told by their address; anything else, a page script in a tab included, is a page. */
function tierOf(sender: Runtime.MessageSender, ownOrigin: string): Sender {
  return sender.url?.startsWith(ownOrigin) === true ? 'own' : 'page';
}
