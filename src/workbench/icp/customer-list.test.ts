import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from './customer-list.ts';

const partsOf = (text: string) => entriesOf(text).flatMap(({ parts }) => parts);

describe('a pasted list', () => {
  it('may be set apart by lines, commas, semicolons, tabs and bars', () => {
    expect(partsOf('a.example\r\nb.example, c.example;d.example\te.example | f.example\n\n')).toEqual([
      'a.example',
      'b.example',
      'c.example',
      'd.example',
      'e.example',
      'f.example',
    ]);
  });

  it('keeps names of several words whole, but takes domains side by side apart', () => {
    expect(partsOf('Lumivaara Oy Ab\na.example b.example/kontakt')).toEqual([
      'Lumivaara Oy Ab',
      'a.example',
      'b.example/kontakt',
    ]);
  });

  it('takes bullets, numbering and quotes off', () => {
    expect(partsOf('• Lumivaara\n2. "Koskenrauta Oy"\n3D Paja\n- 9999902-8')).toEqual([
      'Lumivaara',
      'Koskenrauta Oy',
      '3D Paja',
      '9999902-8',
    ]);
  });

  it('tells each entry once, whatever is pasted', () => {
    expect(partsOf('Lumivaara\nlumivaara\nLumivaara')).toEqual(['Lumivaara']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        for (const { entry, parts } of entriesOf(text)) {
          expect(entry).not.toBe('');
          expect(parts).not.toContain('');
        }
      }),
    );
  });
});
