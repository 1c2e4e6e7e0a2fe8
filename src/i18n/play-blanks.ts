/**
 * The blanks that a play's words may have, in the order in which they are offered; `opener` is the opening line that
 * goes with the type of the signal.
 */
export const PLAY_BLANKS = ['company', 'contact', 'signal', 'date', 'opener'] as const;
export type PlayBlank = (typeof PLAY_BLANKS)[number];

const BLANK = /\{([^{}\s]{1,40})\}/g;

/** Text with its blanks filled. A blank nobody knows stays as it is written, so that it can be seen. */
export function fillBlanks(text: string, values: Readonly<Record<PlayBlank, string>>): string {
  return text.replaceAll(BLANK, (written, name: string) => (isBlank(name) ? values[name] : written));
}

/** The blanks of a text that nobody knows, as they are written: "{firm}". Each once. */
export function unknownBlanks(text: string): string[] {
  const written = [...text.matchAll(BLANK)].filter(([, name = '']) => !isBlank(name)).map(([blank]) => blank);
  return [...new Set(written)];
}

const isBlank = (name: string): name is PlayBlank => PLAY_BLANKS.some((blank) => blank === name);
