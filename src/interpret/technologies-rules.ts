// The rules by which technologies are told, read on first use: converted fingerprints, and our own.
//
// A rule's proofs, any of which is enough, all in lower case:
//   //host/path       loaded from that host or one under it: script, style sheet, frame, or named in an inline script
//   path              in the address of what is loaded, from wherever; begins where a word begins
//   own:path          the same, but from the site itself or its content network
//   image://host/     an image from there
//   link://host/path  a link that leads there
//   url://host/path   the page's own address
//   inline:text       the beginning of an inline script, an account it names, or a mark of html and body
//   meta:name=text    the content of a meta; any content when there is no text
// `*` stands for any characters, `#` for a digit, `^` for the beginning. Beside the proofs:
//   implies:Name      certain to be there too
//   excludes:Name     never there too: mistaken for it
import { TECHNOLOGY_CATEGORIES, type TechnologyCategory } from '../model/technology-categories.ts';
import { CONVERTED_TECHNOLOGIES } from './data/technologies.ts';
import { type Glob, globOf } from './technologies-globs.ts';
import { GlobIndex } from './technologies-index.ts';
import { OWN_TECHNOLOGIES } from './words/technologies.ts';

export interface TechnologyRule {
  readonly name: string;
  readonly category: TechnologyCategory;
  readonly proofs: readonly string[];
}

export type ProofPlace = 'address' | 'own' | 'image' | 'link' | 'url' | 'inline' | 'meta';

export interface Proof {
  readonly rule: TechnologyRule;
  readonly place: ProofPlace;
  readonly glob: Glob;
}

export interface TechnologyRules {
  readonly rules: ReadonlyMap<string, TechnologyRule>;
  /** All proofs but those by metas, in the order of the index. */
  readonly proofs: readonly Proof[];
  readonly index: GlobIndex;
  readonly metaProofs: ReadonlyMap<string, readonly Proof[]>;
}

let ready: TechnologyRules | null = null;

/** All rules, made ready for matching. The first call takes some milliseconds, further ones nothing. */
export function technologyRules(): TechnologyRules {
  ready ??= readyRules([...rulesIn(OWN_TECHNOLOGIES), ...rulesIn(CONVERTED_TECHNOLOGIES)]);
  return ready;
}

/** The rules of a text: one a line as `Name | category | proof | proof…`. Lines without a category we know say nothing. */
export function rulesIn(lines: string): TechnologyRule[] {
  const rules: TechnologyRule[] = [];
  for (const line of lines.split('\n')) {
    const fields = line.split('|').map((field) => field.trim());
    const category = TECHNOLOGY_CATEGORIES.find((known) => known === fields[1]);
    if (category !== undefined) rules.push({ name: fields[0] ?? '', category, proofs: fields.slice(2) });
  }
  return rules;
}

/** What the rule says of other technologies. */
export function namesRelated({ proofs }: TechnologyRule, relation: 'implies' | 'excludes'): string[] {
  const start = `${relation}:`;
  return proofs.filter((proof) => proof.startsWith(start)).map((proof) => proof.slice(start.length));
}

/** Makes rules ready for matching. Plain loops: this runs whenever the worker wakes, before anything is compiled. */
export function readyRules(rules: readonly TechnologyRule[]): TechnologyRules {
  const byName = new Map<string, TechnologyRule>();
  const proofs: Proof[] = [];
  const metaProofs = new Map<string, Proof[]>();
  for (const rule of rules) {
    byName.set(rule.name, rule);
    for (const written of rule.proofs) {
      const place = placeOf(written);
      if (place === 'meta') addMetaProof(metaProofs, rule, written);
      else if (place !== null) proofs.push({ rule, place, glob: globOf(written.slice(lengthOf(place))) });
    }
  }
  return { rules: byName, proofs, index: new GlobIndex(proofs.map(({ glob }) => glob)), metaProofs };
}

function addMetaProof(metaProofs: Map<string, Proof[]>, rule: TechnologyRule, written: string): void {
  const [start, end] = ['meta:'.length, written.indexOf('=')];
  const name = written.slice(start, end);
  const proofs = metaProofs.get(name) ?? [];
  proofs.push({ rule, place: 'meta', glob: globOf(written.slice(end + 1)) });
  metaProofs.set(name, proofs);
}

/** Where a proof must stand; null for what is no proof but says something of another technology. */
function placeOf(written: string): ProofPlace | null {
  const start = written.slice(0, written.startsWith('/') ? 0 : written.indexOf(':') + 1);
  switch (start) {
    case 'own:':
      return 'own';
    case 'image:':
      return 'image';
    case 'link:':
      return 'link';
    case 'url:':
      return 'url';
    case 'inline:':
      return 'inline';
    case 'meta:':
      return 'meta';
    case 'implies:':
    case 'excludes:':
      return null;
    default:
      return 'address';
  }
}

/** Characters of the place at the beginning of a proof. */
const lengthOf = (place: ProofPlace) => (place === 'address' ? 0 : place.length + 1);
