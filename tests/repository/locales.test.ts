import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const messagesSchema = z.record(
  z.string(),
  z.object({
    message: z.string().check(z.minLength(1)),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
  }),
);

const LOCALES = 'public/_locales';
const languages = readdirSync(LOCALES);
const read = (language: string) =>
  messagesSchema.parse(JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')));
const english = read('en');

const sources = ['src', 'manifest.json']
  .flatMap((path) => (path.endsWith('.json') ? [path] : filesBelow(path)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const usedWords = new Set([...sources.matchAll(/'([a-z][a-z0-9_]*)'|__MSG_([a-z0-9_]+)__/g)].map(([, a, b]) => a ?? b));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

describe.each(languages)('the locale %s', (language) => {
  const messages = read(language);

  it('has the same keys as English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it('names its own language', () => {
    expect(messages['language']?.message).toBe(language);
  });

  it('has the placeholders of English in each message, and uses no other', () => {
    const wrong = Object.entries(messages).filter(([key, { message, placeholders = {} }]) => {
      const used = [...message.matchAll(/\$([^$]*)\$/g)].map(([, name = '']) => name.toLowerCase());
      const isSame = isDeepStrictEqual(placeholders, english[key]?.placeholders ?? {});
      return !isSame || used.some((name) => placeholders[name] === undefined) || message.split('$').length % 2 === 0;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the description within what the stores allow', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the messages', () => {
  it('are all used', () => {
    const isUsed = (key: string) => usedWords.has(key) || usedWords.has(key.replace(/_(?:one|other)$/, ''));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('number their placeholders by the alphabetical order of their names', () => {
    const wrong = Object.entries(english).filter(([, { placeholders = {} }]) => {
      const names = Object.keys(placeholders).toSorted();
      return names.some((name, index) => placeholders[name]?.content !== `$${index + 1}`);
    });
    expect(wrong).toEqual([]);
  });

  it('come in both forms where a count decides, and count nothing else', () => {
    const counted = Object.keys(english).filter((key) => /_(?:one|other)$/.test(key));
    const bases = [...new Set(counted.map((key) => key.replace(/_[a-z]+$/, '')))];
    expect(counted.toSorted()).toEqual(bases.flatMap((base) => [`${base}_one`, `${base}_other`]).toSorted());
    expect(counted.flatMap((key) => Object.keys(english[key]?.placeholders ?? {}))).toEqual(counted.map(() => 'count'));
  });

  it('exist for every key the manifest names', () => {
    const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(named).not.toEqual([]);
    expect(Object.keys(english)).toEqual(expect.arrayContaining(named));
  });
});
