import type { Fact } from '../model/fact.ts';
import { TECHNOLOGY_CATEGORIES } from '../model/technology-categories.ts';
import type { Page } from './page.ts';
import { type Glob, matchesGlob } from './technologies-globs.ts';
import {
  namesRelated,
  type Proof,
  type TechnologyRule,
  type TechnologyRules,
  technologyRules,
} from './technologies-rules.ts';
import { type ShownText, shownTexts } from './technologies-texts.ts';
import { makeFact } from './text.ts';

const MOST = 60;
const CONFIDENCE_OF_META = 95;
/** What a technology that another one cannot do without loses of that one's confidence. */
const LESS_WHEN_IMPLIED = 10;

/** The technology's rule and the surest proof of it. */
interface Found {
  readonly rule: TechnologyRule;
  readonly excerpt: string;
  readonly confidence: number;
}

/**
 * The technologies that a page's own markup proves, at most 60, those that say most to a seller first.
 * What other firms' sites are made of, hot-linked into this one, proves nothing.
 */
export function technologiesOf(page: Page): Fact<string>[] {
  const ready = technologyRules();
  const found = withRelations(foundOn(page, ready), ready);
  return [...found.values()]
    .toSorted((one, other) => rankOf(one.rule) - rankOf(other.rule) || other.confidence - one.confidence)
    .slice(0, MOST)
    .map(({ rule, excerpt, confidence }) => makeFact(rule.name, 'markup', excerpt, confidence));
}

const rankOf = ({ category }: TechnologyRule) => TECHNOLOGY_CATEGORIES.indexOf(category);

function foundOn(page: Page, { index, proofs, metaProofs }: TechnologyRules): Map<string, Found> {
  const found = new Map<string, Found>();
  const keep = (rule: TechnologyRule, excerpt: string, confidence: number) => {
    if ((found.get(rule.name)?.confidence ?? -1) < confidence) found.set(rule.name, { rule, excerpt, confidence });
  };
  for (const { name, content } of page.harvest.metas) {
    const text = content.toLowerCase();
    for (const { rule, glob } of metaProofs.get(name) ?? [])
      if (glob.pieces.length === 0 || matchesGlob(glob, text)) keep(rule, content, CONFIDENCE_OF_META);
  }
  for (const shown of shownTexts(page)) {
    for (const number of index.candidates(shown.text)) {
      const proof = proofs[number];
      if (proof !== undefined && isProven(proof, shown)) keep(proof.rule, shown.excerpt, shown.confidence);
    }
  }
  return found;
}

function isProven({ place, glob }: Proof, { text, places, isNamed }: ShownText): boolean {
  return places.includes(place) && matchesGlob(glob, text) && !(isNamed && isFrontDoor(glob, text));
}

/** Whether the glob asks for a whole host and the address is that of the maker's own site there. */
function isFrontDoor({ pieces: [host = '', path], isHost }: Glob, text: string): boolean {
  return isHost && path === undefined && host.indexOf('/') === host.length - 1 && text.startsWith(`//www.${host}`);
}

/** Adds what the found ones cannot do without, then takes out what they are mistaken for. */
function withRelations(found: ReadonlyMap<string, Found>, { rules }: TechnologyRules): Map<string, Found> {
  const all = new Map(found);
  for (const { rule, excerpt, confidence } of all.values()) {
    for (const name of namesRelated(rule, 'implies')) {
      const implied = rules.get(name);
      // A map's iteration also reaches what is added on the way: what is implied may imply more.
      if (implied !== undefined && !all.has(name))
        all.set(name, { rule: implied, excerpt, confidence: confidence - LESS_WHEN_IMPLIED });
    }
  }
  for (const { rule } of found.values())
    if (all.has(rule.name)) for (const name of namesRelated(rule, 'excludes')) all.delete(name);
  return all;
}
