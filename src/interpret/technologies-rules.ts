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

const PLACE = /^(own|image|link|url|inline|meta):/;
const RELATION = /^(?:implies|excludes):/;

let ready: TechnologyRules | null = null;

/** All rules, made ready for matching. The first call takes some milliseconds, further ones nothing. */
export function technologyRules(): TechnologyRules {
  ready ??= readyRules([...rulesIn(OWN_TECHNOLOGIES), ...rulesIn(CONVERTED_TECHNOLOGIES)]);
  return ready;
}

/** The rules of a text: one a line as `Name | category | proof | proof…`. Lines without a category we know say nothing. */
export function rulesIn(lines: string): TechnologyRule[] {
  return lines.split('\n').flatMap((line) => {
    const [name = '', written, ...proofs] = line.split('|').map((field) => field.trim());
    const category = TECHNOLOGY_CATEGORIES.find((known) => known === written);
    return category === undefined ? [] : [{ name, category, proofs }];
  });
}

/** What the rule says of other technologies. */
export function namesRelated({ proofs }: TechnologyRule, relation: 'implies' | 'excludes'): string[] {
  const start = `${relation}:`;
  return proofs.filter((proof) => proof.startsWith(start)).map((proof) => proof.slice(start.length));
}

/** Makes rules ready for matching. */
export function readyRules(rules: readonly TechnologyRule[]): TechnologyRules {
  const all = rules.flatMap((rule) =>
    rule.proofs.filter((proof) => !RELATION.test(proof)).map((proof) => [rule, proof] as const),
  );
  const proofs = all.filter(([, proof]) => !proof.startsWith('meta:')).map(([rule, proof]) => proofOf(rule, proof));
  return {
    rules: new Map(rules.map((rule) => [rule.name, rule])),
    proofs,
    index: new GlobIndex(proofs.map(({ glob }) => glob)),
    metaProofs: metaProofsOf(all.filter(([, proof]) => proof.startsWith('meta:'))),
  };
}

function metaProofsOf(all: readonly (readonly [TechnologyRule, string])[]): Map<string, Proof[]> {
  const byName = new Map<string, Proof[]>();
  for (const [rule, written] of all) {
    const [, name = '', text = ''] = /^meta:([^=]*)=(.*)$/.exec(written) ?? [];
    const proof = { rule, place: 'meta', glob: globOf(text) } as const;
    byName.set(name, [...(byName.get(name) ?? []), proof]);
  }
  return byName;
}

function proofOf(rule: TechnologyRule, written: string): Proof {
  const start = PLACE.exec(written)?.[0] ?? '';
  return { rule, place: placeOf(start), glob: globOf(written.slice(start.length)) };
}

function placeOf(start: string): ProofPlace {
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
    default:
      return 'address';
  }
}
