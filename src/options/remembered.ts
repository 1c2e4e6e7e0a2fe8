// What pages remember of how the seller likes them, in the pages' own storage: nothing that is known of anybody.

/** What was remembered at a place; null for nothing. Storage may be switched off, or hold anything: check what it gives. */
export function remembered(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** Remembers at a place what can be written as JSON. */
export function remember(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // Where nothing can be kept, the choice holds until the page is closed.
  }
}
