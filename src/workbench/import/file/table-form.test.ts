import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../../tests/support/import-files.ts';
import { type Encoding, SEPARATORS, type Separator } from '../../../model/import-plan.ts';
import { rowBatches } from './row-batches.ts';
import { readTableHead } from './table-form.ts';

const HEADERS = ['Yrityksen nimi', 'Kotisivut', 'Paikkakunta'];
const ROWS = [
  ['Lumivaara Oy', 'lumivaara.example', 'Hämeenlinna'],
  ['Åker & Söner', 'aker.example', 'Malmö'],
  ['Two\nlines; and, "quotes" | here', 'two.example', 'Odense'],
];

const quoted = (cell: string) => (/["\n,;|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const tableOf = (rows: readonly (readonly string[])[], separator: Separator, lineBreak: string) =>
  rows.map((row) => row.map(quoted).join(separator)).join(lineBreak);

function encoded(text: string, encoding: Encoding, withMark: boolean): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode((withMark ? '\uFEFF' : '') + text);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const letters = withMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < letters.length; index += 1) {
    view.setUint16(index * 2, letters.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}

/** A file that is read in pieces of so many bytes. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number): File {
  const file = fileOf(bytes);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
  file.stream = () =>
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
  return file;
}

async function rowsIn(file: File): Promise<string[][]> {
  const { form } = await readTableHead(file);
  const rows: string[][] = [];
  for await (const batch of rowBatches(file, form, [], 2)) rows.push(...batch.rows.map((row) => [...row]));
  return rows;
}

describe('a table in a file', () => {
  const encodings: readonly (readonly [Encoding, boolean])[] = [
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
    ['windows-1252', false],
  ];
  const forms = encodings.flatMap(([encoding, withMark]) =>
    SEPARATORS.map((separator) => [encoding, withMark, separator] as const),
  );

  it.each(forms)('in %s (mark: %s) parted by %j is read as it was written', async (encoding, withMark, separator) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const bytes = encoded(tableOf([HEADERS, ...ROWS], separator, lineBreak), encoding, withMark);
      for (const size of [1, 7, 100_000]) {
        const file = inPieces(bytes, size);
        const head = await readTableHead(file);
        expect(head.form).toEqual({ encoding, notation: 'separated', separator, skipped: 1 });
        expect(head.headers).toEqual(HEADERS);
        expect(await rowsIn(file)).toEqual(ROWS);
      }
    }
  });

  it('may have a preamble before its headers', async () => {
    const preamble = 'Notes:\n"Some addresses are missing, for their owners hide them."\n\n';
    const file = fileOf(preamble + tableOf([HEADERS, ...ROWS], ',', '\n'));
    expect((await readTableHead(file)).form.skipped).toBe(4);
    expect(await rowsIn(file)).toEqual(ROWS);
    const sep = fileOf(`sep=;\r\n${tableOf([HEADERS, ...ROWS], ';', '\r\n')}`);
    expect((await readTableHead(sep)).form).toEqual({
      encoding: 'utf-8',
      notation: 'separated',
      separator: ';',
      skipped: 2,
    });
  });

  it('may have no headers at all', async () => {
    const head = await readTableHead(fileOf('Lumivaara Oy;lumivaara.example;80\nHavtorn ApS;havtorn.example;12\n'));
    expect(head.headers).toEqual(['', '', '']);
    expect(head.form.skipped).toBe(0);
  });

  it('may have rows of any length, and blank ones', async () => {
    const file = fileOf('Yrityksen nimi,Kotisivut,Maa\nLumivaara\n\nHavtorn,havtorn.example,DK,more,and more\n');
    expect(await rowsIn(file)).toEqual([['Lumivaara'], [''], ['Havtorn', 'havtorn.example', 'DK', 'more', 'and more']]);
  });

  it('does not end at a quote that is never closed', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `Company ${index},c${index}.example`).join('\n');
    const rows = await rowsIn(fileOf(`Company name,Website\n"Broken,broken.example\n${lines}`));
    expect(rows).toHaveLength(20_001);
    expect(rows[0]).toEqual(['"Broken', 'broken.example']);
    expect(rows.at(-1)).toEqual(['Company 19999', 'c19999.example']);
  });

  it('says how many rows it has, about', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `Company ${index},c${index}.example`).join('\n');
    const { rows } = await readTableHead(fileOf(`Company name,Website\n${lines}`));
    expect(rows).toBeGreaterThan(27_000);
    expect(rows).toBeLessThan(33_000);
  });

  it('is never refused by throwing, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        const rows = await rowsIn(inPieces(Uint8Array.from(bytes), size));
        expect(Array.isArray(rows)).toBe(true);
      }),
    );
  });
});
