import type { Company, CompanyFacts } from '../../../model/company.ts';
import { NEW_COMPANY } from '../../../model/company.ts';
import type { Fact } from '../../../model/fact.ts';
import type { ImportPlan } from '../../../model/import-plan.ts';
import type { Scoring } from '../../../model/settings.ts';
import type { CompanyDraft } from './row-draft.ts';
import { withTags } from './tags-of-row.ts';

/** How records are joined with what a file says of them, and when (epoch ms). */
export interface Joining extends Pick<ImportPlan, 'updates' | 'tag' | 'save' | 'stage'> {
  /** By which engagements lead people up the stages. */
  readonly scoring: Scoring;
  readonly now: number;
}

const MOST_VALUES = 60;
/** A name with less confidence (0–100) is only a domain. */
const NAMED = 50;

/** A company that is met for the first time. */
export function newCompany(id: string, draft: CompanyDraft, joining: Joining): Company {
  const { now, tag, save } = joining;
  return {
    ...NEW_COMPANY,
    id,
    facts: draft.facts,
    savedAt: save ? now : null,
    status: draft.status === null ? null : { value: draft.status, date: draft.statusDate ?? now, source: 'import' },
    tags: [...withTags([], [...draft.tags, tag])],
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * A known company with what a file says of it; the very same when that is nothing new. Empty fields are filled, and
 * what tells the company from others is added; the rest changes only when the file's word shall count.
 */
export function joinCompany(company: Company, draft: CompanyDraft, joining: Joining): Company {
  const facts = joinFacts(company.facts, draft, joining.updates === 'overwrite');
  const tags = withTags(company.tags, [...draft.tags, joining.tag]);
  const savedAt = company.savedAt ?? (joining.save ? joining.now : null);
  const status = statusOf(company, draft, joining);
  const isSame =
    facts === company.facts && tags === company.tags && savedAt === company.savedAt && status === company.status;
  return isSame ? company : { ...company, facts, tags: [...tags], savedAt, status, updatedAt: after(company, joining) };
}

/** Never before what stands there: others look for what changed since. */
export function after({ updatedAt }: { readonly updatedAt: number }, { now }: Joining): number {
  return Math.max(now, updatedAt + 1);
}

function statusOf({ status }: Company, draft: CompanyDraft, { updates, now }: Joining): Company['status'] {
  if (draft.status === null || draft.status === status?.value) return status;
  if (status !== null && updates === 'fill') return status;
  return { value: draft.status, date: draft.statusDate ?? now, source: 'import' };
}

const SINGLE = [
  'domain',
  'country',
  'city',
  'address',
  'employees',
  'revenue',
  'foundedYear',
  'linkedIn',
  'description',
] as const;
/** Fields of which a file's values are added in any case: they tell the company from others. */
const IDENTIFYING = ['orgNumbers', 'aliasDomains'] as const;
const LISTS = ['phones', 'emails', 'industries', 'technologies'] as const;

function joinFacts(known: CompanyFacts, { facts, isNamed }: CompanyDraft, overwrite: boolean): CompanyFacts {
  const changed: Record<string, unknown> = {};
  for (const field of SINGLE) {
    const [old, told] = [known[field], facts[field]];
    if (told !== null && (old === null || (overwrite && !isSameValue(old.value, told.value)))) changed[field] = told;
  }
  for (const field of IDENTIFYING) addTo(changed, field, known[field], facts[field]);
  for (const field of LISTS) {
    if (known[field].length === 0 || overwrite) addTo(changed, field, known[field], facts[field]);
  }
  if (isNamed && known.name.value !== facts.name.value && (overwrite || known.name.confidence < NAMED)) {
    changed['name'] = facts.name;
  }
  return Object.keys(changed).length === 0 ? known : { ...known, ...changed };
}

/** The file's values first, so that they are the ones shown. */
function addTo(
  changed: Record<string, unknown>,
  field: string,
  old: readonly Fact<unknown>[],
  told: readonly Fact<unknown>[],
): void {
  const added = told.filter(({ value }) => !old.some((fact) => isSameValue(fact.value, value)));
  if (added.length > 0) changed[field] = [...added, ...old].slice(0, MOST_VALUES);
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  return ones.length === others.size && ones.every(([key, value]) => others.get(key) === value);
}
