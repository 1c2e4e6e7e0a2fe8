import type { Encoding } from '../../../model/import-plan.ts';

/** A piece of a file's text, and how many bytes were read for it and all before it. */
export interface TextPiece {
  readonly text: string;
  readonly bytes: number;
}

/**
 * The text of a file piece by piece as it is read, never whole. Line breaks are all written `\n`; the byte order mark
 * and NUL characters are left out.
 */
export async function* readText(file: Blob, encoding: Encoding): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let bytes = 0;
  let held = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytes += value?.length ?? 0;
      const text = held + (done ? decoder.decode() : decoder.decode(value, { stream: true }));
      // A carriage return at the end may be half of a line break.
      held = !done && text.endsWith('\r') ? '\r' : '';
      yield { text: plain(text.slice(0, text.length - held.length)), bytes };
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

/** Text with its line breaks as `\n` and without NUL characters. */
export function plain(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
}
