import { expect, it } from 'vitest';
import { NOW, someSignal } from '../../tests/support/companies.ts';
import { withOpinion } from './learned.ts';
import type { Opinion, Signal } from './signal.ts';

const noticed = (is: Opinion | null = null): Signal =>
  someSignal({ source: 'page', opinion: is === null ? null : { is, at: NOW } });
const funding = (confirmed: number, dismissed: number) => ({ funding: { confirmed, dismissed } });

it('counts what is confirmed and dismissed, by its type', () => {
  expect(withOpinion({}, noticed(), 'confirmed')).toEqual(funding(1, 0));
  expect(withOpinion(funding(1, 0), noticed(), 'dismissed')).toEqual(funding(1, 1));
});

it('counts each signal by what was said of it last', () => {
  expect(withOpinion(funding(2, 1), noticed('confirmed'), 'dismissed')).toEqual(funding(1, 2));
  expect(withOpinion(funding(2, 1), noticed('dismissed'), null)).toEqual(funding(2, 0));
  expect(withOpinion(funding(2, 1), noticed('confirmed'), 'over')).toEqual(funding(1, 1));
  expect(withOpinion({}, noticed('dismissed'), null)).toEqual({});
});

it('learns nothing of what is said twice, is over, or was not noticed by itself', () => {
  const learned = funding(2, 1);
  expect(withOpinion(learned, noticed('confirmed'), 'confirmed')).toBe(learned);
  expect(withOpinion(learned, noticed(), 'over')).toBe(learned);
  expect(withOpinion(learned, someSignal({ source: 'seller' }), 'dismissed')).toBe(learned);
});
