// How a name is written, where the parts of a page write it in several ways.
import type { Fact } from '../model/fact.ts';
import { legalNamesIn } from './legal-names.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { Cluster } from './name-clusters.ts';
import { HOST_ENDING } from './name-words.ts';
import { makeFact } from './text.ts';
import { ASSOCIATION_FORMS } from './words/institutions.ts';

const associationForms = new Set(ASSOCIATION_FORMS);

const DISPLAY_ORDER = [
  'organisation',
  'website',
  'site-name',
  'copyright',
  'legal-name-end',
  'spelled-title',
  'title',
  'logo',
  'spelled-logo',
  'spelled-end',
  'spelled-heading',
  'application',
];

interface Written {
  readonly candidate: NameCandidate;
  readonly form: string;
  /** Without its legal form. */
  readonly bare: string;
}

/**
 * The spelling to show: of the ways to part the words the one that most of the page takes; of those the one of the most
 * careful part. Plain small letters, capitals and the legal form only when there is nothing else. An association is
 * called by its form, too ("Saaren Palokunta ry").
 */
export function displayOf({ candidates }: Cluster): NameCandidate {
  const written = candidates.map(writtenOf);
  const votes = new Map<string, Set<string>>();
  for (const { bare, candidate } of written) {
    const parts = votes.get(spacing(bare)) ?? new Set();
    votes.set(spacing(bare), parts.add(candidate.part));
  }
  const most = Math.max(...[...votes.values()].map(({ size }) => size));
  const favoured = written.filter(({ bare }) => votes.get(spacing(bare))?.size === most);
  const ranked = favoured.map((one) => ({ candidate: one.candidate, rank: rankOf(one) }));
  const [best] = ranked.toSorted((one, other) => one.rank - other.rank);
  if (best === undefined) throw new RangeError('A cluster has at least one candidate.');
  return best.candidate;
}

/** How the words are parted, whatever the case: "Acme.com" parts as "Acme". */
const spacing = (bare: string) => bare.toLowerCase().replace(HOST_ENDING, '');

function writtenOf(candidate: NameCandidate): Written {
  const { name } = candidate;
  const form = legalNamesIn(name)[0]?.form ?? '';
  const bare = name.endsWith(form) ? name.slice(0, name.length - form.length) : name;
  return { candidate, form, bare: bare.replace(/[\s,]+$/, '') };
}

function rankOf({ candidate: { name, part }, form, bare }: Written): number {
  const order = DISPLAY_ORDER.indexOf(part);
  return (
    (order === -1 ? DISPLAY_ORDER.length : order) +
    (name === name.toLowerCase() ? 40 : 0) +
    (form === '' ? 0 : associationForms.has(form) ? -8 : 15) +
    (bare === bare.toUpperCase() && bare.length > 5 ? 20 : 0)
  );
}

/** Other spellings of the name on the page. */
export function aliasesOf({ candidates }: Cluster, name: string): Fact<string>[] {
  const others = new Map(
    candidates.filter((candidate) => candidate.name !== name).map((candidate) => [candidate.name, candidate]),
  );
  return [...others.values()]
    .slice(0, 5)
    .map((candidate) => makeFact(candidate.name, candidate.source, candidate.excerpt, 70));
}
