/** Percent-encoded text as it reads; as written where it is not percent-encoded after all. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign of its own.
  }
}
