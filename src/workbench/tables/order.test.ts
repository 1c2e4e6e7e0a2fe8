import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../tests/support/made-up-companies.ts';
import { insertByText, sortByNumber, sortByText } from './order.ts';

const random = seededRandom(3);
const digits = (most: number) => Math.floor(random() * most);

describe('orders of rows', () => {
  it('are by text as the store has them, however long and alike the texts begin', () => {
    const stems = ['konepaja ja kuljetus ', 'konepaja ja kulje', '', 'öljy ', 'konepaja'];
    const texts = Array.from({ length: 4_000 }, () => {
      const stem = stems[digits(stems.length)] ?? '';
      return `${stem}${digits(40)} ${'å'.repeat(digits(9))}${digits(3) === 0 ? '' : digits(900)}`;
    });
    const sorted = sortByText(texts.length, (row) => texts[row] ?? '');
    expect(new Set(sorted).size).toBe(texts.length);
    expect([...sorted].map((row) => texts[row])).toEqual(texts.toSorted());
  });

  it('leave equal texts and numbers in the order they had', () => {
    expect([...sortByText(600, (row) => (row % 2 === 0 ? 'the same long name' : 'another'))]).toEqual([
      ...Array.from({ length: 300 }, (_, index) => 2 * index + 1),
      ...Array.from({ length: 300 }, (_, index) => 2 * index),
    ]);
    expect([...sortByNumber(Uint32Array.of(3, 0, 2, 1), Uint32Array.of(4_000_000_000, 7, 7, 1))]).toEqual([3, 2, 1, 0]);
  });

  it('take one more row in its place', () => {
    const texts = ['b', 'd', 'a', 'c'];
    expect([...insertByText(Uint32Array.of(2, 0, 1), 3, (row) => texts[row] ?? '')]).toEqual([2, 0, 3, 1]);
  });
});
