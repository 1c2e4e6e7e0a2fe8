import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../tests/support/cpu-time.ts';
import { nodesOf, own } from './json-ld.ts';

const namesIn = (...blocks: string[]) => nodesOf(blocks).map((node) => own(node, 'name'));

describe('a block of JSON-LD that is no JSON', () => {
  it('is read without its comments, trailing commas and what stands around it', () => {
    expect(namesIn('var data = {"@type":"Thing", /* who */ "name":"Lumo", "list":[1, 2, ], // all\n };')).toEqual([
      'Lumo',
    ]);
    expect(namesIn('<![CDATA[{"@type":"Thing","name":"Lumo"}]]>')).toEqual(['Lumo']);
  });

  it('is read with line breaks in its strings', () => {
    expect(namesIn('{"@type":"Thing","name":"Lumo\nHaven",}')).toEqual(['Lumo Haven']);
  });

  it('is read up to where it was cut, without the property that lost its value', () => {
    const whole = '{"@type":"Thing","name":"Lumo","address":{"@type":"Place","name":"Haven", "x":[{"a":"b"';
    expect(namesIn(whole)).toEqual(['Lumo', 'Haven']);
    expect(namesIn(`${whole}, "c" : `)).toEqual(['Lumo', 'Haven']);
    expect(namesIn(`${whole}, "c`)).toEqual(['Lumo', 'Haven']);
    expect(namesIn(`${whole}}],`)).toEqual(['Lumo', 'Haven']);
  });

  it('gives nothing where two values stand side by side', () => {
    expect(namesIn('{"@type":"Thing","name":1 2,}')).toEqual([]);
  });

  it.each([
    ['of commas and brackets', '[', '[],,,'],
    ['of blanks', '{"a":1', ' '],
    ['of blanks in a string', '{"a":1,"', ' '],
    ['of quotes', '[', '"" '],
    ['of slashes', '[', '/ '],
  ])('%s alone takes time in proportion to its length', (_shape, start, filling) => {
    const block = (length: number) => `${start}${filling.repeat(length / filling.length)}x`;
    const timeOf = (length: number) => cpuTimeOf(() => nodesOf([block(length)]));
    expect(timeOf(600_000)).toBeLessThan(20 * 6 * Math.max(2, timeOf(30_000)));
  });
});
