import type { Fact } from '../model/fact.ts';
import { legalNamesIn } from './legal-names.ts';
import type { NameCandidate } from './name-candidates.ts';
import { nameKey, nameWords } from './name-words.ts';
import type { Page } from './page.ts';
import { makeFact } from './text.ts';

interface Cluster {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: NameCandidate[];
  points: number;
}

export interface NameReading {
  readonly name: Fact<string>;
  readonly aliases: readonly Fact<string>[];
}

/** Points a name needs. One part alone reaches it only when it is structured data; two that agree do. */
const ENOUGH = 56;
/** Points of a longer name that stands by itself, when a shorter one is only a piece of text. */
const ENOUGH_ALONE = 30;
const DOMAIN_IS_NAME = 40;
const DOMAIN_HOLDS_NAME = 18;
/** Share of a longer name's points that its shorter form gets ("Acme" of "Acme Technologies"), and back. */
const SHARED_WITH_SHORTER = 0.6;
const SHARED_WITH_LONGER = 0.35;

/**
 * Chooses the company's name by agreement: each part of the page that gives a name adds its points, the domain adds
 * more, and the best wins if it has enough. Null rather than a guess.
 */
export function chooseName(
  page: Page,
  candidates: readonly NameCandidate[],
  labels: readonly string[],
): NameReading | null {
  const clusters = clustersOf(candidates);
  const text = mentionText(page);
  const scored = clusters
    .map((cluster) => ({ cluster, points: scoreOf(cluster, clusters, text, labels) }))
    .toSorted((one, other) => other.points - one.points);
  const best = scored[0];
  if (best === undefined || best.points < ENOUGH) return null;
  const chosen = wholeOf(best.cluster, clusters);
  const runnerUp = scored.find(({ cluster }) => !isSameFamily(cluster.key, chosen.key));
  const margin = best.points - (runnerUp?.points ?? 0);
  const display = displayOf(chosen);
  const confidence = Math.min(99, 45 + best.points / 4 + Math.min(15, margin / 4));
  return {
    name: makeFact(display.name, display.source, display.excerpt, confidence),
    aliases: aliasesOf(chosen, display.name),
  };
}

/** A name that was only found as a piece of longer text gives way to a longer name that stands by itself. */
function wholeOf(cluster: Cluster, clusters: readonly Cluster[]): Cluster {
  if (!cluster.candidates.every(({ part }) => part.startsWith('spelled'))) return cluster;
  const longer = clusters.filter((other) => startsWith(other.words, cluster.words) && other.points >= ENOUGH_ALONE);
  const [best] = longer.toSorted((one, other) => other.points - one.points);
  return best ?? cluster;
}

function clustersOf(candidates: readonly NameCandidate[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    if (key === '') continue;
    const cluster = clusters.get(key) ?? { key, words: nameWords(candidate.name), candidates: [], points: 0 };
    cluster.candidates.push(candidate);
    clusters.set(key, cluster);
  }
  for (const cluster of clusters.values()) cluster.points = ownPoints(cluster.candidates);
  return [...clusters.values()];
}

/** The best candidate of each part counts: a name ten times in one place is said once. */
function ownPoints(candidates: readonly NameCandidate[]): number {
  const best = new Map<string, number>();
  for (const { part, points } of candidates) best.set(part, Math.max(best.get(part) ?? 0, points));
  return [...best.values()].reduce((sum, points) => sum + points, 0);
}

function scoreOf(cluster: Cluster, clusters: readonly Cluster[], text: string, labels: readonly string[]): number {
  const shared = clusters.map((other) => sharedPoints(cluster, other));
  return cluster.points + Math.max(0, ...shared) + addressPoints(cluster, labels) + mentionPoints(cluster, text);
}

function sharedPoints(cluster: Cluster, other: Cluster): number {
  if (cluster === other) return 0;
  const mine = cluster.words;
  const theirs = other.words;
  if (startsWith(theirs, mine)) return mine.join('').length < 3 ? 0 : other.points * SHARED_WITH_SHORTER;
  return startsWith(mine, theirs) ? other.points * SHARED_WITH_LONGER : 0;
}

const startsWith = (words: readonly string[], start: readonly string[]) =>
  words.length > start.length && start.every((word, index) => words[index] === word);

function isSameFamily(key: string, other: string): boolean {
  return key.startsWith(other) || other.startsWith(key);
}

function addressPoints({ key, words }: Cluster, labels: readonly string[]): number {
  const points = labels.map((label) => {
    const address = nameKey(label.replaceAll('-', ' '));
    if (address === key) return DOMAIN_IS_NAME;
    if (key.length > 3 && (address.startsWith(key) || key.startsWith(address))) return DOMAIN_HOLDS_NAME;
    if (key.length > 4 && address.includes(key)) return DOMAIN_HOLDS_NAME / 2;
    const initials = words.map((word) => word.charAt(0)).join('');
    return initials.length > 1 && (address === initials || address.startsWith(initials)) && initials.length > 2
      ? DOMAIN_HOLDS_NAME
      : 0;
  });
  return Math.max(0, ...points);
}

/** A company's own pages speak of it: a name that is told again and again in the text is likelier. */
function mentionPoints({ candidates }: Cluster, text: string): number {
  const name = (candidates[0]?.name ?? '').toLowerCase();
  if (name.length < 3) return 0;
  let mentions = 0;
  for (let at = text.indexOf(name); at >= 0 && mentions < 4; at = text.indexOf(name, at + name.length)) {
    const isWord =
      !isLetter(text.charAt(at - 1)) && !/^\p{L}{4}/u.test(text.slice(at + name.length, at + name.length + 4));
    if (isWord) mentions += 1;
  }
  return mentions * 4;
}

const MOST_LINES = 160;
const mentionText = ({ lines }: Page) =>
  lines
    .slice(0, MOST_LINES)
    .map(({ text }) => text)
    .join(' \n')
    .toLowerCase();
const isLetter = (character: string) => character !== '' && character.toLowerCase() !== character.toUpperCase();

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

/** The spelling to show: the one of the most careful part; plain small letters and capitals only when nothing else. */
function displayOf({ candidates }: Cluster): NameCandidate {
  const rank = ({ name, part }: NameCandidate) => {
    const order = DISPLAY_ORDER.indexOf(part);
    return (
      (order === -1 ? DISPLAY_ORDER.length : order) +
      (name === name.toLowerCase() ? 40 : 0) +
      (legalNamesIn(name).length > 0 ? 15 : 0) +
      (name === name.toUpperCase() && name.length > 5 ? 20 : 0)
    );
  };
  const [best] = candidates.toSorted((one, other) => rank(one) - rank(other));
  if (best === undefined) throw new RangeError('A cluster has at least one candidate.');
  return best;
}

function aliasesOf({ candidates }: Cluster, name: string): Fact<string>[] {
  const others = new Map(
    candidates.filter((candidate) => candidate.name !== name).map((candidate) => [candidate.name, candidate]),
  );
  return [...others.values()]
    .slice(0, 5)
    .map((candidate) => makeFact(candidate.name, candidate.source, candidate.excerpt, 70));
}
