// The page script's door to the browser: two calls, without the polyfill, which would be half of what the script weighs.

interface PageRuntime {
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (
      listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean,
    ) => void;
  };
}

declare const chrome: { readonly runtime: PageRuntime };

/** Answers the worker's requests. A request the answerer does not take (null) is left to other listeners. */
export function answerWorker(answerer: (message: unknown) => Promise<unknown> | null): void {
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    const answer = answerer(message);
    // A failed answer leaves the worker with none: it reports that the page could not be read.
    answer?.then(respond, () => respond(null));
    return answer !== null;
  });
}

/** Sends a message to the worker and forgets it: when the extension was updated meanwhile, nobody listens any more. */
export function tellWorker(name: string, request: unknown): void {
  try {
    chrome.runtime.sendMessage({ name, request }).catch(ignoreGoneWorker);
  } catch (error) {
    ignoreGoneWorker(error);
  }
}

function ignoreGoneWorker(_error: unknown): void {
  // Nothing to do and nobody to tell: the page's console is not ours.
}
