import { describe, expect, it } from 'vitest';
import { firstObjects, isJson, jsonRecordReader } from './json-records.ts';

const HEADERS = ['company.name', 'type', 'note'];

/** The records of a text given in pieces of so many characters. */
function recordsOf(text: string, size = text.length): string[][] {
  const reader = jsonRecordReader(HEADERS);
  const records: string[][] = [];
  for (let start = 0; start < text.length; start += size) records.push(...reader.read(text.slice(start, start + size)));
  return [...records, ...reader.end()];
}

const OBJECTS = [
  { company: { name: 'Lumivaara Oy' }, type: 'funding', note: 'says "}" and \\ {' },
  { company: { name: 'Havtorn ApS' }, type: 'award', note: null },
];
const ROWS = [
  ['Lumivaara Oy', 'funding', 'says "}" and \\ {'],
  ['Havtorn ApS', 'award', ''],
];

describe('objects in a file', () => {
  it.each([
    ['in a list', JSON.stringify(OBJECTS)],
    ['in a list over many lines', JSON.stringify(OBJECTS, null, 2)],
    ['one a line', OBJECTS.map((object) => JSON.stringify(object)).join('\n')],
    ['in a list inside an object', JSON.stringify({ results: OBJECTS })],
  ])('%s are rows, wherever the file is cut', (_, text) => {
    expect(isJson(text)).toBe(true);
    for (const size of [text.length, 40]) expect(recordsOf(text, size)).toEqual(ROWS);
  });

  it('are rows in pieces of any size', () => {
    const lines = OBJECTS.map((object) => JSON.stringify(object)).join('\n');
    const sizes = Array.from({ length: 60 }, (_, index) => index + 1);
    expect(sizes.filter((size) => JSON.stringify(recordsOf(lines, size)) !== JSON.stringify(ROWS))).toEqual([]);
  });

  it('that are broken, or hold what has no column, say so behind the last column', () => {
    expect(recordsOf('{"type": funding}\n{"type":"award","colour":"red"}\n{"type":"fu')).toEqual([
      ['', '', '', '{"type": funding}'],
      ['', 'award', '', 'colour: red'],
      ['', '', '', '{"type":"fu'],
    ]);
  });

  it('that never end are given up, and those after them are read', () => {
    const records = recordsOf(`{"note":"${'x'.repeat(200_000)}\n{"type":"award"}\n`, 50_000);
    expect(records.length).toBeLessThan(5);
    expect(recordsOf(`{"type":${' '.repeat(140_000)}1}\n{"type":"award"}\n`).at(-1)).toEqual(['', 'award', '']);
  });

  it('give lists in one cell, and the values of a record that wraps them', () => {
    const [cells] = firstObjects(
      '{"id":7,"properties":{"type":"funding","tags":["a","b"],"deep":{"a":{"b":{"c":1}}}}}',
    );
    expect([...(cells ?? [])]).toEqual([
      ['id', '7'],
      ['type', 'funding'],
      ['tags', 'a; b'],
    ]);
  });

  it.each(['company,type\n{a},b', '', '[1,2]', 'plain'])('%j is no such file', (text) => {
    expect(isJson(text)).toBe(false);
  });
});
