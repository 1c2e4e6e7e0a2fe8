import { expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

const asked: number[] = [];

async function* numbers(count: number, failsAt = Number.POSITIVE_INFINITY): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    asked.push(number);
    if (number === failsAt) throw new Error('The store was closed.');
    yield number;
  }
}

it('gives all items in their order, the next on its way while one is used', async () => {
  asked.length = 0;
  const seen: (readonly [number, number[]])[] = [];
  for await (const number of readAhead(numbers(3))) seen.push([number, [...asked]]);
  expect(seen).toEqual([
    [0, [0, 1]],
    [1, [0, 1, 2]],
    [2, [0, 1, 2]],
  ]);
});

it('fails where the source fails, and not for what nobody waits for any more', async () => {
  const all = async () => {
    for await (const _ of readAhead(numbers(3, 1)));
  };
  await expect(all()).rejects.toThrow('The store was closed.');
  for await (const number of readAhead(numbers(3, 1))) {
    expect(number).toBe(0);
    break;
  }
});
