import '../support/spoken-language.ts';
import { describe, expect, it } from 'vitest';
import { PLAY_KEYS } from '../../src/i18n/play-keys.ts';
import { PLAYBOOK } from '../../src/judge/playbook.ts';

describe('the playbook', () => {
  it('has words for every play, and no words for plays it does not have', () => {
    expect(Object.keys(PLAY_KEYS).toSorted()).toEqual([...new Set(PLAYBOOK.map(({ id }) => id))].toSorted());
  });
});
