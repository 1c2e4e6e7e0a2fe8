import { describe, expect, it } from 'vitest';
import { isSamePersonName } from './contact.ts';

describe('the names of people', () => {
  it.each([
    ['Bjørn Åhs', 'BJORN AHS'],
    ["Anne-Marie O'Neill", 'anne marie oneill'],
    ['Zoë  Ek', 'Zoe Ek'],
  ])('%j and %j are one', (one, other) => {
    expect(isSamePersonName(one, other)).toBe(true);
  });

  it.each([
    ['Aino Esimerkki', 'Aino'],
    ['Aino Esimerkki', 'Eino Esimerkki'],
    ['', ''],
    ['–', '—'],
  ])('%j and %j are not', (one, other) => {
    expect(isSamePersonName(one, other)).toBe(false);
  });
});
