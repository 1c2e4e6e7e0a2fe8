import { describe, expect, it } from 'vitest';
import { parseEmployees } from './profile.ts';

describe('parseEmployees', () => {
  it('reads numbers, bands and open bands', () => {
    expect(parseEmployees('120')).toEqual({ min: 120, max: 120 });
    expect(parseEmployees('51-200')).toEqual({ min: 51, max: 200 });
    expect(parseEmployees('1 001–5 000')).toEqual({ min: 1001, max: 5000 });
    expect(parseEmployees('10,001+')).toEqual({ min: 10_001, max: null });
  });

  it('gives null for anything else', () => {
    for (const text of ['', 'many', '200-51', '12a', '-5']) expect(parseEmployees(text)).toBeNull();
  });
});
