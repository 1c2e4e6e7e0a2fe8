import { describe, expect, it } from 'vitest';
import { orderIn } from './bench-order.ts';
import { keyOf } from './keys.ts';
import { type Measurement, quantile, reportOf } from './report.ts';

const MEASURED: readonly Measurement[] = [
  { name: 'size of the page script, gzipped', unit: 'kB', value: 5.1234, floor: null },
  { name: 'page load to badge, median', unit: 'ms', value: 30, floor: 12 },
  { name: "time to judge as a share of json-rules-engine's", unit: 'times', value: 0.0712, floor: null },
];

describe('the report', () => {
  it('is one object of dotted names, with floor and ratio where there are any', () => {
    expect(JSON.parse(reportOf(MEASURED, true))).toEqual({
      'size.content': { value: 5.12, unit: 'kB' },
      'label.load': { value: 30, unit: 'ms', floor: 12, ratio: 2.5 },
      'judge.rules': { value: 0.0712, unit: 'times', ratio: 0.0712 },
    });
  });

  it('is a line for each figure, in words', () => {
    expect(reportOf(MEASURED, false).split('\n')).toEqual([
      expect.stringMatching(/^size\.content +5\.12 kB +size of the page script, gzipped$/),
      expect.stringMatching(/^label\.load +30 ms +page load to badge, median; floor 12 ms, 2\.5 times that$/),
      expect.stringMatching(/^judge\.rules +0\.0712 times /),
    ]);
  });
});

describe('a dotted name', () => {
  it('may hold what the words name', () => {
    expect(keyOf('name right on 6 company pages, open-graph-scraper')).toBe('names.open-graph-scraper.right');
    expect(keyOf('harvest a page, median of 26')).toBe('harvest.median');
    expect(keyOf('harvest a page in Some pages/, 95th percentile')).toBe('harvest.some-pages.p95');
    expect(keyOf('look for events in every line of a page, median')).toBe('events.median');
  });

  it('is demanded of every figure', () => {
    expect(() => keyOf('something new')).toThrow(/no dotted name/);
  });
});

describe('the words behind the command', () => {
  it('say how many companies, and for whom the report is', () => {
    expect(orderIn([])).toEqual({ companies: 20_000, folder: null, asJson: false });
    expect(orderIn(['--json', '--scale', '1_000_000'])).toEqual({ companies: 1_000_000, folder: null, asJson: true });
    expect(orderIn(['--scale=50000', 'pages'])).toEqual({ companies: 50_000, folder: 'pages', asJson: false });
  });

  it('are refused when they name no number of companies that can be made, or nothing that is known', () => {
    for (const words of [
      ['--scale'],
      ['--scale', 'many'],
      ['--scale', '10'],
      ['--scale', '1e9'],
      ['--jsn'],
      ['a', 'b'],
    ])
      expect(() => orderIn(words)).toThrow(/--scale|--jsn|folder/);
  });
});

describe('a quantile', () => {
  it('is the number that a share of the numbers lies under', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => 99 - index);
    expect([quantile(numbers, 0.5), quantile(numbers, 0.95), quantile(numbers, 1)]).toEqual([50, 95, 99]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
