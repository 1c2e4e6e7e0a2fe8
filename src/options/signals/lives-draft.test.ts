import { describe, expect, it } from 'vitest';
import { signalSettingsSchema } from '../../model/settings.ts';
import type { SignalType } from '../../model/signal.ts';
import { draftOfLives, type LifeDraft, livesProblems, rowOf, settingsOfDraft, shippedDraft } from './lives-draft.ts';

const SHIPPED = draftOfLives({ lives: {}, muted: [] });
const withRow = (type: SignalType, part: Partial<LifeDraft>) => ({
  rows: new Map(SHIPPED.rows).set(type, { ...rowOf(SHIPPED, type), ...part }),
});

describe('the form of what types count', () => {
  it('stores nothing of what is as shipped', () => {
    expect(settingsOfDraft(SHIPPED)).toEqual({ lives: {}, muted: [] });
  });

  it('stores what differs, in the shape that is kept', () => {
    const draft = withRow('funding', { weight: 40, full: '10', expires: '', halfLife: ' 7 ', isMuted: true });
    const settings = settingsOfDraft(draft);
    expect(settings).toEqual({
      lives: { funding: { weight: 40, full: 10, expires: null, halfLife: 7 } },
      muted: ['funding'],
    });
    expect(signalSettingsSchema.safeParse({ ...settings, learned: {} }).success).toBe(true);
    expect(settingsOfDraft(draftOfLives(settings))).toEqual(settings);
  });

  it('stores nothing of a row that was put back', () => {
    expect(settingsOfDraft(withRow('funding', shippedDraft('funding'))).lives).toEqual({});
  });

  it.each([
    [{ full: '-1' }, 'full', 'problem_signal_full'],
    [{ full: '' }, 'full', 'problem_signal_full'],
    [{ halfLife: '0' }, 'halfLife', 'problem_signal_half_life'],
    [{ halfLife: '1.5' }, 'halfLife', 'problem_signal_half_life'],
    [{ expires: '3651' }, 'expires', 'problem_signal_expires'],
    [{ expires: 'never' }, 'expires', 'problem_signal_expires'],
    [{ full: '30', expires: '29' }, 'expires', 'problem_signal_expires_early'],
  ] as const)('says what is wrong with %j', (part, field, problem) => {
    expect([...livesProblems(withRow('hiring', part))]).toEqual([[`hiring:${field}`, problem]]);
  });

  it('finds nothing wrong with what is shipped', () => {
    expect([...livesProblems(SHIPPED)]).toEqual([]);
  });
});
