import type { TechnologyRule } from '../../src/interpret/technologies-rules.ts';
import { TECHNOLOGY_CATEGORIES, type TechnologyCategory } from '../../src/model/technology-categories.ts';
import {
  CATEGORY_BY_NAME,
  CATEGORY_OF,
  LEFT_OUT,
  NEVER_IMPLIED,
  PROOFS_LEFT_OUT,
  RENAMED,
  SITE_CATEGORIES,
} from './choices.ts';
import type { Fingerprint } from './fingerprints.ts';
import { listOf } from './places.ts';
import { type Kind, proofsOf } from './proofs.ts';

/**
 * The rules for the technologies that matter to a seller and that a harvest can prove.
 * @param fingerprints by name
 * @param own rules of our own, which say better what they say
 */
export function convert(
  fingerprints: ReadonlyMap<string, Fingerprint>,
  own: readonly TechnologyRule[],
): TechnologyRule[] {
  const categories = new Map(own.map(({ name, category }) => [name, category]));
  const rules = [...fingerprints]
    .flatMap(([name, fingerprint]) => ruleOf(name, fingerprint) ?? [])
    .filter(({ name }) => !categories.has(name));
  for (const { name, category } of rules) categories.set(name, category);
  return rules.map((rule) => ({ ...rule, proofs: rule.proofs.filter((proof) => isTold(proof, rule, categories)) }));
}

function ruleOf(written: string, fingerprint: Fingerprint): TechnologyRule | null {
  const category = categoryOf(written, fingerprint);
  if (LEFT_OUT.has(written) || category === null) return null;
  const proofs = proofsOf(fingerprint, kindOf(category, fingerprint)).filter((proof) => !PROOFS_LEFT_OUT.has(proof));
  const name = currentName(written);
  return proofs.length === 0 ? null : { name, category, proofs: [...proofs, ...relationsOf(fingerprint)] };
}

function categoryOf(name: string, { cats }: Fingerprint): TechnologyCategory | null {
  const categories = cats.flatMap((number) => CATEGORY_OF.get(number) ?? []);
  return CATEGORY_BY_NAME.get(name) ?? TECHNOLOGY_CATEGORIES.find((category) => categories.includes(category)) ?? null;
}

function kindOf(category: TechnologyCategory, { cats }: Fingerprint): Kind {
  if (category === 'cms' || category === 'e-commerce' || cats.some((number) => SITE_CATEGORIES.has(number)))
    return 'site';
  return category === 'code' ? 'library' : 'service';
}

const currentName = (name: string) => RENAMED.get(name) ?? name;

/** What the technology cannot be without, and what it is mistaken for. A guess ("…\;confidence:50") is neither. */
function relationsOf({ implies, requires, excludes }: Fingerprint): string[] {
  const needs = [...listOf(implies), ...(listOf(requires).length === 1 ? listOf(requires) : [])];
  return [
    ...new Set([
      ...needs
        .filter((name) => !name.includes('\\;') && !NEVER_IMPLIED.has(name))
        .map((name) => `implies:${currentName(name)}`),
      ...listOf(excludes).map((name) => `excludes:${currentName(name)}`),
    ]),
  ];
}

/** Whether a relation is to a technology that has a rule. What a service is programmed with is not told. */
function isTold(
  proof: string,
  { category }: TechnologyRule,
  categories: ReadonlyMap<string, TechnologyCategory>,
): boolean {
  const [, relation, name = ''] = /^(implies|excludes):(.*)$/.exec(proof) ?? [];
  if (relation === undefined) return true;
  const other = categories.get(name);
  return other !== undefined && (relation === 'excludes' || other !== 'code' || category === 'code');
}
