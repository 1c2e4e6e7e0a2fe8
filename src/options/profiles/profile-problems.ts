import * as z from 'zod/mini';
import type { MessageKey } from '../../i18n/translate.ts';
import { type Criterion, type Icp, icpSchema } from '../../model/icp.ts';

/** What is wrong, by where: "name", "criteria", or a criterion's id, with the field after a dot when one is to blame. */
export type ProfileProblems = ReadonlyMap<string, MessageKey>;

/** What keeps a profile from being saved; empty when nothing does. */
export function profileProblems(profile: Icp): ProfileProblems {
  const checked = z.safeParse(icpSchema, profile);
  const issues = checked.success ? [] : checked.error.issues;
  return new Map([
    ...issues.map(({ path }): [string, MessageKey] => problemAt(profile, path)),
    ...profile.criteria.filter(asksNothing).map(({ id }): [string, MessageKey] => [id, 'problem_criterion_empty']),
  ]);
}

function problemAt({ criteria }: Icp, path: readonly PropertyKey[]): [string, MessageKey] {
  const [root, index, field] = path;
  if (root === 'name') return ['name', 'problem_profile_name'];
  const criterion = typeof index === 'number' ? criteria[index] : undefined;
  if (criterion === undefined) return ['criteria', 'problem_no_criteria'];
  if (field === 'min' || field === 'max') return [`${criterion.id}.${field}`, rangeProblem(criterion)];
  return [criterion.id, 'problem_criterion_value'];
}

function rangeProblem(criterion: Criterion): MessageKey {
  const isBackwards =
    'min' in criterion && criterion.min !== null && criterion.max !== null && criterion.min > criterion.max;
  if (isBackwards) return 'problem_range';
  return criterion.kind === 'founded' ? 'problem_year' : 'problem_number';
}

/** The schema accepts a criterion without values, but it would never answer anything but "unknown". */
function asksNothing(criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'industry':
      return criterion.nace.length + criterion.linkedIn.length + criterion.keywords.length === 0;
    case 'employees':
    case 'revenue':
    case 'founded':
      return criterion.min === null && criterion.max === null;
    case 'place':
      return criterion.countries.length + criterion.cities.length === 0;
    case 'technology':
      return criterion.technologies.length === 0;
    case 'words':
      return criterion.words.length === 0;
  }
}
