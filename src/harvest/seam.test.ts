import { describe, expect, it } from 'vitest';
import { isSeam } from './seam.ts';

describe('two inline elements that meet without a blank', () => {
  it.each([
    ['1234 Ortby', 'Ring gärna'],
    ['Storgatan 1 AB', 'Ortby'],
    ['E-post', 'post@quillbrook.example'],
    ['E-post:', 'post@quillbrook.example'],
    ['Telefon', '08-123 45 67'],
    ['Telefon', '+46 8 123 45 67'],
    ['08-123 45 67', 'Mån–fre 8–16'],
    ['12345', 'Ortby'],
    ['Kundtjänst (vardagar)', 'Ring oss'],
    ['Y-tunnus:', '9999902-8'],
  ])('are two words: %s|%s', (before, after) => {
    expect(isSeam(before, after)).toBe(true);
  });

  it.each([
    ['V', 'älkommen till oss'],
    ['A', 'b'],
    ['Quill', 'Brook'],
    ['Quill', 'Brook AB'],
    ['24', 'Quill'],
    ['Quill', '24'],
    ['CO', '2'],
    ['We are Q', 'U'],
    ['tel. 08-123', '4567'],
    ['post', '@quillbrook.example'],
    ['12:', '30'],
    ['https:', '//quillbrook.example'],
    ['smörgås', 'bröd'],
    ['', 'Quill'],
    ['Quill', ''],
  ])('are one: %s|%s', (before, after) => {
    expect(isSeam(before, after)).toBe(false);
  });
});
