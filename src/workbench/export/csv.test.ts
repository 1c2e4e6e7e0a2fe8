import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLines } from './csv.ts';

const separator = fc.constantFrom(',' as const, ';' as const);
/** Texts with what is dangerous in sheets and what parts cells. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', '1', 'a', '＝') }),
);

function parsed(lines: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(lines, { delimiter, newline: '\r\n' }).data.slice(0, -1);
}

/** Takes one apostrophe off what would be calculated without it. */
const unescaped = (cell: string): string =>
  /^'+(?:[=@\t\r\n＝＋－＠]|[+-](?![\d ;+]+$))/.test(cell) ? cell.slice(1) : cell;

describe('csvLines', () => {
  it('lets any text come back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), separator, (rows, sign) => {
        expect(parsed(csvLines(rows, sign), sign).map((row) => row.map(unescaped))).toEqual(rows);
      }),
    );
  });

  it('writes no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), separator, (rows, sign) => {
        const cells = parsed(csvLines(rows, sign), sign).flat();
        const dangerous = cells.filter((cell) => /^[=@\t\r\n＝＋－＠]/.test(cell) || /^[+-].*[^\d ;+]/s.test(cell));
        expect(dangerous).toEqual([]);
      }),
    );
  });

  it.each(['+358 40 1234567', '+358401234567', '-12', '+358401234567; +46701234567'])(
    'keeps the number %s',
    (number) => {
      expect(csvLines([[number, 'x']], ',')).toBe(`${number},x\r\n`);
    },
  );

  it.each([
    ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")",x\r\n`],
    ["+cmd|' /C calc'!A0", `"'+cmd|' /C calc'!A0",x\r\n`],
    ['-2+3+cmd', `"'-2+3+cmd",x\r\n`],
    ['@SUM(A1)', `"'@SUM(A1)",x\r\n`],
  ])('takes the sting out of %s', (formula, line) => {
    expect(csvLines([[formula, 'x']], ',')).toBe(line);
  });

  it('gives nothing for no rows', () => {
    expect(csvLines([], ',')).toBe('');
  });
});
