import type { NameCandidate } from './name-candidates.ts';
import { nameWords } from './name-words.ts';

/** The candidates that spell one name. */
export interface Cluster {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: NameCandidate[];
  /** What its own parts give it. */
  points: number;
}

/** Share of a longer name's points that its shorter form gets ("Acme" of "Acme Technologies"), and back. */
const SHARED_WITH_SHORTER = 0.6;
const SHARED_WITH_LONGER = 0.35;
/** Letters of a name that is more than initials. */
const SHORTEST_SHARER = 3;
/** All that is spelled like the address says one thing: the first place counts, each other a little. */
const SPELLED_AGAIN = 0.25;

/** The candidates by the name they spell, each cluster with the points of its parts. */
export function clustersOf(candidates: readonly NameCandidate[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const candidate of candidates) {
    const words = nameWords(candidate.name);
    const key = words.join('');
    if (key === '') continue;
    const known = clusters.get(key);
    if (known === undefined) clusters.set(key, { key, words, candidates: [candidate], points: 0 });
    else known.candidates.push(candidate);
  }
  for (const cluster of clusters.values()) cluster.points = ownPoints(cluster.candidates);
  return [...clusters.values()];
}

/** The best candidate of each part counts: a name ten times in one place is said once. */
function ownPoints(candidates: readonly NameCandidate[]): number {
  const best = new Map<string, number>();
  for (const { part, points } of candidates) best.set(part, Math.max(best.get(part) ?? 0, points));
  let sum = 0;
  const spelled: number[] = [];
  for (const [part, points] of best) {
    if (part.startsWith('spelled')) spelled.push(points);
    else sum += points;
  }
  const most = Math.max(0, ...spelled);
  const all = spelled.reduce((total, points) => total + points, 0);
  return sum + most + (all - most) * SPELLED_AGAIN;
}

/** What each name gets from a longer or shorter form of it, by key: the most that one other gives. Linear in their words. */
export function sharedPoints(clusters: readonly Cluster[]): (cluster: Cluster) => number {
  const byWords = new Map(clusters.map((cluster) => [cluster.words.join(' '), cluster.points]));
  const longer = new Map<string, number>();
  for (const { words, points } of clusters) {
    for (const start of startsOf(words)) longer.set(start, Math.max(longer.get(start) ?? 0, points));
  }
  return ({ words, key }) => {
    const fromLonger = key.length < SHORTEST_SHARER ? 0 : (longer.get(words.join(' ')) ?? 0) * SHARED_WITH_SHORTER;
    const fromShorter = startsOf(words).map((start) => (byWords.get(start) ?? 0) * SHARED_WITH_LONGER);
    return Math.max(fromLonger, ...fromShorter, 0);
  };
}

/** "a", "a b" of "a b c". */
function startsOf(words: readonly string[]): string[] {
  const starts: string[] = [];
  for (const word of words.slice(0, -1)) starts.push(starts.length === 0 ? word : `${starts.at(-1)} ${word}`);
  return starts;
}
