import type { MessageKey } from '../../i18n/translate.ts';
import type { SignalLife, SignalSettings } from '../../model/settings.ts';
import { SIGNAL_TYPES, type SignalType } from '../../model/signal.ts';
import { SIGNAL_LIVES } from '../../model/signal-lives.ts';
import { numberIn } from '../definitions/scoring-draft.ts';

/** A type as it stands in the form: days are text; an empty `expires` says that it counts until it is cleared. */
export interface LifeDraft {
  readonly weight: number;
  readonly full: string;
  readonly expires: string;
  readonly halfLife: string;
  readonly isMuted: boolean;
}
export type DayField = 'full' | 'expires' | 'halfLife';
export interface LivesDraft {
  /** What was not touched and never set may be left out: it is as shipped. */
  readonly rows: ReadonlyMap<SignalType, LifeDraft>;
}

/** A field of the form: `funding:expires`. */
export type LivesField = `${SignalType}:${DayField}`;

const DAYS = { min: 1, max: 3_650 };
const DAYS_AT_FULL = { min: 0, max: 3_650 };

/** The form of what is set; of what was never set as it is shipped. */
export function draftOfLives({ lives, muted }: Pick<SignalSettings, 'lives' | 'muted'>): LivesDraft {
  return {
    rows: new Map(SIGNAL_TYPES.map((type) => [type, draftOf(lives[type] ?? SIGNAL_LIVES[type], muted.includes(type))])),
  };
}

/** A type as it stands in the form. */
export const rowOf = ({ rows }: LivesDraft, type: SignalType): LifeDraft => rows.get(type) ?? shippedDraft(type);

/** A type as it is shipped. */
export const shippedDraft = (type: SignalType): LifeDraft => draftOf(SIGNAL_LIVES[type], false);

/** Whether a type stands in the form as it is shipped, but for being muted. */
export function isAsShipped(type: SignalType, { weight, full, expires, halfLife }: LifeDraft): boolean {
  const shipped = shippedDraft(type);
  return (
    weight === shipped.weight &&
    full.trim() === shipped.full &&
    expires.trim() === shipped.expires &&
    halfLife.trim() === shipped.halfLife
  );
}

/** What is wrong with a draft: the message by field. */
export function livesProblems(draft: LivesDraft): ReadonlyMap<LivesField, MessageKey> {
  const problems = new Map<LivesField, MessageKey>();
  for (const type of SIGNAL_TYPES) {
    const { full, expires, halfLife } = rowOf(draft, type);
    const atFull = numberIn(full, DAYS_AT_FULL);
    const until = numberIn(expires, DAYS);
    if (atFull === null) problems.set(`${type}:full`, 'problem_signal_full');
    if (numberIn(halfLife, DAYS) === null) problems.set(`${type}:halfLife`, 'problem_signal_half_life');
    if (expires.trim() === '') continue;
    if (until === null) problems.set(`${type}:expires`, 'problem_signal_expires');
    else if (atFull !== null && until < atFull) problems.set(`${type}:expires`, 'problem_signal_expires_early');
  }
  return problems;
}

/** What is stored: only what differs from what is shipped, so that the rest follows later releases. Check first. */
export function settingsOfDraft(draft: LivesDraft): Pick<SignalSettings, 'lives' | 'muted'> {
  const changed = SIGNAL_TYPES.filter((type) => !isAsShipped(type, rowOf(draft, type)));
  return {
    lives: Object.fromEntries(changed.map((type) => [type, lifeOf(rowOf(draft, type))])),
    muted: SIGNAL_TYPES.filter((type) => rowOf(draft, type).isMuted),
  };
}

function draftOf({ weight, full, expires, halfLife }: SignalLife, isMuted: boolean): LifeDraft {
  return {
    weight,
    full: String(full),
    expires: expires === null ? '' : String(expires),
    halfLife: String(halfLife),
    isMuted,
  };
}

function lifeOf({ weight, full, expires, halfLife }: LifeDraft): SignalLife {
  return {
    weight,
    full: Number(full),
    expires: expires.trim() === '' ? null : Number(expires),
    halfLife: Number(halfLife),
  };
}
