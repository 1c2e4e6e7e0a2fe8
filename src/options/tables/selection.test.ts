import { expect, it } from 'vitest';
import { choiceOf, countSelected, EVERYTHING, isSelected, NOTHING, select } from './selection.ts';

const FILTER = { text: 'lumi', filters: {} };

it('holds some rows', () => {
  const two = select(NOTHING, ['a', 'b'], true);
  expect([isSelected(two, 'a'), isSelected(two, 'c'), countSelected(two, 900)]).toEqual([true, false, 2]);
  expect(choiceOf(select(two, ['a'], false), 'companies', FILTER)).toEqual({ table: 'companies', ids: ['b'] });
});

it('holds all of a filter but some, without naming them', () => {
  const most = select(EVERYTHING, ['a'], false);
  expect([isSelected(most, 'a'), isSelected(most, 'z'), countSelected(most, 900)]).toEqual([false, true, 899]);
  expect(choiceOf(most, 'people', FILTER)).toEqual({ table: 'people', filter: FILTER, except: ['a'] });
  expect(countSelected(select(most, ['a'], true), 900)).toBe(900);
});
