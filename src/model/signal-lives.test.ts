import { describe, expect, it } from 'vitest';
import { signalLifeSchema } from './settings.ts';
import { SIGNAL_TYPES } from './signal.ts';
import { SIGNAL_GROUPS, SIGNAL_LIVES, typesIn } from './signal-lives.ts';

describe('the shipped lives of signals', () => {
  it.each(SIGNAL_TYPES)('could be what a seller set: %s', (type) => {
    const { sign: _sign, inbound: _inbound, ...life } = SIGNAL_LIVES[type];
    expect(signalLifeSchema.parse(life)).toEqual(life);
    expect(life.full).toBeLessThanOrEqual(life.expires ?? life.full);
  });

  it('put every type into one group', () => {
    expect(SIGNAL_GROUPS.flatMap(typesIn).toSorted()).toEqual(SIGNAL_TYPES.toSorted());
    expect(typesIn('negative')).toEqual(['layoffs', 'insolvency', 'closure']);
    expect(typesIn('neutral')).toEqual(['financial-results', 'award']);
    expect(typesIn('inbound')).toContain('demo-request');
  });
});
