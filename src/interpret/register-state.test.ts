import { expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { factsOfName } from '../model/join-facts.ts';
import { pageOf } from './page.ts';
import { registerStateIn } from './register-state.ts';
import { makeFact } from './text.ts';

const facts = factsOfName(makeFact('Lumivaara', 'title', 'Lumivaara', 90));
const stateIn = (text: string, pair?: { label: string; value: string }) =>
  registerStateIn(pageOf(harvestOf({ lines: [['footer', text]], pairs: pair === undefined ? [] : [pair] })), facts)
    ?.value;

it.each([
  ['Lumivaara Oy konkurssissa', 'konkurssissa'],
  ['Lumivaara Oy:n konkurssipesä', 'konkurssipesä'],
  ['Lumivaara AB i konkurs', 'i konkurs'],
  ['© Lumivaara AB (559999-0008) i likvidation', 'i likvidation'],
  ['Lumivaara AS under avvikling', 'under avvikling'],
  ['Lumivaara ApS under tvangsopløsning', 'under tvangsopløsning'],
  ['Lumivaara Ltd (in liquidation)', 'in liquidation'],
])('%s', (text, state) => {
  expect(stateIn(text)).toBe(state);
});

it('is told by a label', () => {
  expect(stateIn('', { label: 'Status', value: 'Konkurs inledd' })).toBe('konkurs inledd');
});

it.each(['Havtorn AB i konkurs', 'Vi hjälper bolag i konkurs', 'Lumivaara Oy', 'Lumivaara likviditet'])(
  '%s says nothing of the company',
  (text) => {
    expect(stateIn(text)).toBeUndefined();
  },
);
