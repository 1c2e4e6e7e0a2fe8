import type { Encoding } from '../../../model/import-plan.ts';

/** Bytes at the beginning of a file that tell its encoding and its form. */
export const HEAD_BYTES = 131_072;

/** Share of zero bytes on one side of the pairs from which text is UTF-16: its Latin letters have one each. */
const ZEROS = 0.3;

/** How a file's text is encoded, by its first bytes: byte order mark, zeros, valid UTF-8; else as Windows writes it. */
export function encodingOf(head: Uint8Array): Encoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, head.length / 2));
  if (odd > ZEROS && odd > even) return 'utf-16le';
  if (even > ZEROS) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** A character cut off at the end does not count against it. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // The decoder has no other way to say so.
  }
}
