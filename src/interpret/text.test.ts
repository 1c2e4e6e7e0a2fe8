import { describe, expect, it } from 'vitest';
import { clean } from './text.ts';

describe('clean text', () => {
  it('has one blank between words, whatever invisible stood there', () => {
    expect(clean('Lumo \u200b Oy\n\t \u202eAB')).toBe('Lumo Oy AB');
    expect(clean('\u00ad Lu\u00admo \u200b')).toBe('Lumo');
  });

  it('is cut at its limit, between whole characters', () => {
    expect(clean('Lumo 🐦 Oy', 6)).toBe('Lumo');
  });
});
