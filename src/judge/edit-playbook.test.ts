import { describe, expect, it } from 'vitest';
import type { Playbook, PlayRule } from '../model/play-rule.ts';
import { withMoved, withRestored, withRule } from './edit-playbook.ts';
import { entriesOf, rulesOf } from './own-playbook.ts';
import { PLAYBOOK } from './playbook.ts';

const shipped = (id: string): PlayRule => {
  const rule = PLAYBOOK.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
};
const own: PlayRule = {
  id: 'own',
  when: { labels: ['lead'] },
  channel: 'call',
  withinDays: 3,
  words: null,
  isOff: false,
};
const ids = (stored: Playbook | null) => entriesOf(stored).map(({ rule }) => rule.id);
const SHIPPED = PLAYBOOK.map(({ id }) => id);
const words = { action: 'Ring', why: 'Because', opener: 'Moi!' };

describe('a change of a shipped rule', () => {
  it('is kept alone, so that the rest of the rule stays as shipped', () => {
    const stored = withRule(null, { ...shipped('first-contact'), withinDays: 3 });
    expect(stored).toEqual({ changes: [{ id: 'first-contact', withinDays: 3 }], own: [], order: [] });
    expect(entriesOf(stored).filter(({ origin }) => origin !== 'shipped')).toEqual([
      { rule: { ...shipped('first-contact'), withinDays: 3 }, origin: 'changed', isMoved: false },
    ]);
  });

  it('may say that nothing is urgent, and leaves the situation as shipped', () => {
    const stored = withRule(null, { ...shipped('first-contact'), withinDays: null, when: {}, words });
    expect(rulesOf(stored).find(({ id }) => id === 'first-contact')).toEqual({
      ...shipped('first-contact'),
      withinDays: null,
      words,
    });
  });

  it('that is taken back by hand leaves nothing behind', () => {
    const stored = withRule(null, { ...shipped('first-contact'), isOff: true });
    expect(withRule(stored, shipped('first-contact'))).toBeNull();
    expect(withRestored(stored, 'first-contact')).toBeNull();
  });

  it('cannot switch off the rule that holds always', () => {
    expect(withRule(null, { ...shipped('learn-more'), isOff: true })).toBeNull();
  });
});

describe('own rules', () => {
  it('go before the shipped ones, and are replaced by their id', () => {
    const stored = withRule(withRule(null, own), { ...own, withinDays: 5 });
    expect(ids(stored)).toEqual(['own', ...SHIPPED]);
    expect(rulesOf(stored)[0]).toEqual({ ...own, withinDays: 5 });
    expect(withRestored(stored, 'own')).toBeNull();
  });

  it('added after others were moved go first, too', () => {
    const moved = withMoved(null, 'leave', 0);
    expect(ids(withRule(moved, own)).slice(0, 2)).toEqual(['own', 'leave']);
  });
});

describe('the order', () => {
  it('is that of the seller, and moving back is no difference', () => {
    const up = withMoved(null, 'first-contact', SHIPPED.indexOf('first-contact') - 1);
    expect(ids(up).indexOf('first-contact')).toBe(SHIPPED.indexOf('first-contact') - 1);
    expect(entriesOf(up).filter(({ isMoved }) => isMoved)).toHaveLength(2);
    expect(withMoved(up, 'first-contact', SHIPPED.indexOf('first-contact'))).toBeNull();
    expect(ids(withRestored(up, 'first-contact'))).toEqual(SHIPPED);
  });

  it('never puts anything behind the rule that holds always', () => {
    expect(ids(withMoved(null, 'leave', 10_000)).slice(-2)).toEqual(['leave', 'learn-more']);
    expect(withMoved(null, 'learn-more', 0)).toBeNull();
    expect(ids({ changes: [], own: [], order: ['learn-more', ...SHIPPED] })).toEqual(SHIPPED);
  });

  it('lets rules of a later release in where they were shipped, and forgets those that are gone', () => {
    const [first, second, third] = PLAYBOOK;
    if (first === undefined || second === undefined || third === undefined) throw new Error('Too few rules.');
    const later = { ...own, id: 'later' };
    const order = [third.id, 'gone', first.id, second.id];
    const found = entriesOf({ changes: [], own: [], order }, [first, later, second, third]);
    expect(found.map(({ rule }) => rule.id)).toEqual([third.id, first.id, 'later', second.id]);
  });
});
