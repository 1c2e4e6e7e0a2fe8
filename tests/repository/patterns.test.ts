import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const READER = 'src/interpret';

describe("the reader's patterns", () => {
  it('say letters and digits as ranges, for what Unicode properties cost at first use', () => {
    const files = readdirSync(READER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const dear = files.filter((file) => /(?<!`)\\p\{[LN]\}/.test(readFileSync(join(READER, file), 'utf8')));
    expect(dear).toEqual([]);
  });
});
