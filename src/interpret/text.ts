import type { Fact, FactSource } from '../model/fact.ts';

const EXCERPT_LENGTH = 200;
/** Control, format (bidirectional marks, soft hyphens) and surrogate characters without their pair. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

// Words of usual characters with one space between them: most of what a page says is clean already.
const CLEAN = /^[!-~¡-¬®-ɏ‐-‧‰-⁞€™]+(?: [!-~¡-¬®-ɏ‐-‧‰-⁞€™]+)*$/;

/** Text from a page as it may be kept: one line, nothing invisible, at most `limit` characters. */
export function clean(text: string, limit = 320): string {
  if (text.length <= limit && CLEAN.test(text)) return text;
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.slice(0, limit).replace(INVISIBLE, '').trim();
}

/** A value with its receipt. `excerpt` is cleaned and cut here; `confidence` is kept within 0–100. */
export function makeFact<Value>(value: Value, source: FactSource, excerpt: string, confidence: number): Fact<Value> {
  return {
    value,
    source,
    excerpt: clean(excerpt, EXCERPT_LENGTH),
    confidence: Math.min(100, Math.max(0, Math.round(confidence))),
  };
}

/** The facts with the same value told once, by the surest of them; surest first. */
export function surestOfEach<Value>(facts: readonly Fact<Value>[], keyOf: (value: Value) => string): Fact<Value>[] {
  const best = new Map<string, Fact<Value>>();
  for (const candidate of facts) {
    const key = keyOf(candidate.value);
    const known = best.get(key);
    if (known === undefined || candidate.confidence > known.confidence) best.set(key, candidate);
  }
  return [...best.values()].toSorted((one, other) => other.confidence - one.confidence);
}

/** The surest of some facts; null when there is none. The first wins a tie. */
export function surest<Value>(facts: readonly Fact<Value>[]): Fact<Value> | null {
  return facts.reduce<Fact<Value> | null>(
    (best, candidate) => (best === null || candidate.confidence > best.confidence ? candidate : best),
    null,
  );
}

/**
 * A regular expression of words or phrases, longest first, as whole words whatever the case. Letters are said as
 * `À-ӿ` beside the ASCII ones (Latin, Greek and Cyrillic) in every pattern of the reader: V8 takes one to two
 * milliseconds to make ready a pattern with `\p{L}`, forty times as long, and the reader has hundreds.
 */
export function wordPattern(words: readonly string[], flags = 'iu'): RegExp {
  const sorted = [...words].toSorted((one, other) => other.length - one.length).map(escapePattern);
  return new RegExp(`(?<![\\wÀ-ӿ])(?:${sorted.join('|')})(?![\\wÀ-ӿ])`, flags);
}

/** Text in small letters, of the same length: as it is where a capital has a longer small form. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Text as a pattern that matches just it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
