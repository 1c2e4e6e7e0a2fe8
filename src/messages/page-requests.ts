// What the worker asks of the page script. Types only: the page script carries no schema library.

/** Asks for a harvest of the page as it is now. The answer is the harvest as JSON text. */
export interface HarvestRequest {
  readonly name: 'harvest';
  /** Send `page-harvested` when the content changes later. */
  readonly watch: boolean;
}

export function isHarvestRequest(message: unknown): message is HarvestRequest {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'harvest';
}
