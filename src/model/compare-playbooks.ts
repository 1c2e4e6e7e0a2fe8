import type { Criterion, Icp } from './icp.ts';
import type { Playbook } from './play-rule.ts';
import { type Shared, type SharedKnowledge, sharedProfileOf } from './playbook-file.ts';
import type { Settings } from './settings.ts';

export type Difference = 'added' | 'replaced' | 'unchanged';

/** What a file would do to one profile. */
export interface ProfileDifference {
  readonly id: string;
  readonly name: string;
  readonly difference: Difference;
  /** The name it has here now, when the file renames it. */
  readonly nameBefore: string | null;
  /** Null when it stays. */
  readonly threshold: { readonly from: number; readonly to: number } | null;
  readonly gone: readonly Criterion[];
  readonly come: readonly Criterion[];
}

/** What a file would change here. A part the file leaves out is null: it stays. */
export interface PlaybookDifference {
  readonly profiles: readonly ProfileDifference[];
  /** Profiles here that the file does not have: they stay. */
  readonly kept: readonly string[];
  readonly definitions: { readonly from: Settings['definitions']; readonly to: Settings['definitions'] } | null;
  readonly scoring: Difference | null;
  readonly signals: Difference | null;
  readonly plays: { readonly difference: Difference; readonly own: number; readonly changed: number } | null;
  readonly changesAnything: boolean;
}

/** Compares a file with what is here, before anything is changed. */
export function comparePlaybooks(shared: Shared, here: SharedKnowledge): PlaybookDifference {
  const profiles = (shared.profiles ?? []).map((profile) =>
    compareProfile(
      profile,
      here.profiles.find(({ id }) => id === profile.id),
    ),
  );
  const inFile = new Set(profiles.map(({ id }) => id));
  const scoring = shared.scoring === undefined ? null : sameOr(shared.scoring, here.scoring);
  const signals = shared.signals === undefined ? null : sameOr(shared.signals, here.signals);
  const definitions = shared.definitions === undefined ? null : { from: here.definitions, to: shared.definitions };
  const plays = shared.plays === undefined ? null : comparePlays(shared.plays, here.plays);
  return {
    profiles,
    kept: here.profiles.filter(({ id }) => !inFile.has(id)).map(({ name }) => name),
    definitions,
    scoring,
    signals,
    plays,
    changesAnything:
      profiles.some(({ difference }) => difference !== 'unchanged') ||
      (definitions !== null && definitions.from !== definitions.to) ||
      scoring === 'replaced' ||
      signals === 'replaced' ||
      plays?.difference === 'replaced',
  };
}

function compareProfile(profile: NonNullable<Shared['profiles']>[number], here: Icp | undefined): ProfileDifference {
  const { id, name, threshold, criteria } = profile;
  if (here === undefined) {
    return { id, name, difference: 'added', nameBefore: null, threshold: null, gone: [], come: criteria };
  }
  const isIn = (criterion: Criterion, list: readonly Criterion[]) => list.some((other) => isSame(criterion, other));
  return {
    id,
    name,
    difference: isSame(profile, sharedProfileOf(here)) ? 'unchanged' : 'replaced',
    nameBefore: here.name === name ? null : here.name,
    threshold: here.threshold === threshold ? null : { from: here.threshold, to: threshold },
    gone: here.criteria.filter((criterion) => !isIn(criterion, criteria)),
    come: criteria.filter((criterion) => !isIn(criterion, here.criteria)),
  };
}

function comparePlays(plays: Playbook | null, here: Playbook | null): NonNullable<PlaybookDifference['plays']> {
  return {
    difference: sameOr(plays, here),
    own: plays?.own.length ?? 0,
    changed: plays?.changes.length ?? 0,
  };
}

const sameOr = (one: unknown, other: unknown): Difference => (isSame(one, other) ? 'unchanged' : 'replaced');

/** Whether two values of JSON are the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
