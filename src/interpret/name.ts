import type { Fact } from '../model/fact.ts';
import { mentionsIn } from './mentions.ts';
import { addressPoints } from './name-address.ts';
import type { NameCandidate } from './name-candidates.ts';
import { type Cluster, clustersOf, sharedPoints } from './name-clusters.ts';
import { aliasesOf, displayOf } from './name-display.ts';
import type { AddressLabel } from './name-labels.ts';
import { isInstitutionWord, isPageName } from './name-words.ts';
import type { Page } from './page.ts';
import { makeFact } from './text.ts';

export interface NameReading {
  readonly name: Fact<string>;
  readonly aliases: readonly Fact<string>[];
}

interface Scored {
  readonly cluster: Cluster;
  readonly points: number;
}

/** Points a name needs. One part alone reaches it only when it is structured data; two that agree do. */
const ENOUGH = 52;
/** The same on a page whose address is not known, for a title without a rival. */
const ENOUGH_WITHOUT_ADDRESS = 20;
const CLEARLY = 8;
/** Points of a longer name that stands by itself, when a shorter one is only a piece of text. */
const ENOUGH_ALONE = 30;
/** The same of one that is the whole title, where what is more of it names no page. */
const ENOUGH_AS_TITLE = 28;
const ENOUGH_FOR_INSTITUTION = 10;
/** Points that being told in the text may add. */
const MOST_MENTIONS = 4;
const PER_MENTION = 4;
/** Confidence below which no name is better than this one. */
const SURE_ENOUGH = 50;

/** Words that begin what a page is called. */
const PAGES_BEGINNING =
  /^(?:our|your|my|how|what|why|vår|våra|vårt|din|ditt|hur|vad|varför|våre|vores|hvordan|hva|hvad|hvorfor|meidän|miten|mikä|mitä|unser|unsere|ihr|ihre|wie|was|warum|nasza|nasze|naše|onze|nos|notre)\s/iu;

/** The part that is asked only when no other gives a name. */
const LAST_RESORT = 'mail';

/**
 * Chooses the company's name by agreement: each part of the page that gives a name adds its points, the domain adds
 * more, and the best wins if it has enough. Null rather than a guess.
 */
export function chooseName(
  page: Page,
  candidates: readonly NameCandidate[],
  labels: readonly AddressLabel[],
): NameReading | null {
  const clusters = clustersOf(candidates.filter(({ part }) => part !== LAST_RESORT));
  const scored = scoresOf(clusters, page, labels);
  const best = bestOf(page, scored);
  if (best === undefined || !isEnough(page, best, scored)) return lastResort(candidates);
  const chosen = wholeOf(best.cluster, clusters);
  const confidence = Math.max(page.label === '' ? SURE_ENOUGH : 0, confidenceOf(best, scored, chosen));
  if (confidence < SURE_ENOUGH) return null;
  const display = displayOf(chosen);
  return {
    name: makeFact(display.name, display.source, display.excerpt, confidence),
    aliases: aliasesOf(chosen, display.name),
  };
}

/** A heading that is told again in the text is what the page is about: it agrees with an address, or is no name. */
const isHeading = ({ cluster }: Scored) => cluster.candidates.every(({ part }) => part === 'heading');

function bestOf({ label }: Page, scored: readonly Scored[]): Scored | undefined {
  return label === '' ? (scored.find((one) => !isHeading(one)) ?? scored[0]) : scored[0];
}

/**
 * Whether the best name has enough. Where the address of the site is not known (a saved page), nothing can agree with
 * it: a title or a sentence of who it is that leaves no choice is enough.
 */
function isEnough({ label, lines }: Page, { cluster, points }: Scored, scored: readonly Scored[]): boolean {
  if (points >= ENOUGH) return true;
  if (label !== '' || points < ENOUGH_WITHOUT_ADDRESS) return false;
  const isFamily = (other: Scored) => isSameFamily(other.cluster.key, cluster.key);
  const titled = scored
    .filter(isFamily)
    .flatMap((other) => other.cluster.candidates)
    .filter(({ part }) => part === 'title' || part === 'told');
  const rival = scored.find((other) => !isFamily(other) && !isHeading(other));
  return (
    titled.some(({ name, part }) => part === 'told' || isProper(name, lines)) &&
    points - (rival?.points ?? 0) >= CLEARLY
  );
}

/** A name has capitals in its words, or keeps its one within a sentence: "Our prices" and "Prices" do not. */
function isProper(name: string, lines: Page['lines']): boolean {
  if (PAGES_BEGINNING.test(name)) return false;
  const capitals = name.split(' ').filter((word) => /^[\p{Lu}\d]|\p{Ll}\p{Lu}/u.test(word));
  return (
    capitals.length > 1 || /^\p{Lu}{2}|\p{Ll}-?\p{Lu}/u.test(name) || lines.some(({ text }) => text.indexOf(name) > 0)
  );
}

/** A page that names nobody may still have a mailbox at the company's own domain: that is called like it, at the least. */
function lastResort(candidates: readonly NameCandidate[]): NameReading | null {
  const mail = candidates.find(({ part }) => part === LAST_RESORT);
  const hasTitle = candidates.some(({ part, points }) => part === 'title' && points >= ENOUGH_FOR_INSTITUTION);
  return mail === undefined || hasTitle
    ? null
    : { name: makeFact(mail.name, mail.source, mail.excerpt, SURE_ENOUGH), aliases: [] };
}

/** The names by their points, most first. Mentions are counted only where they may decide. */
function scoresOf(clusters: readonly Cluster[], page: Page, labels: readonly AddressLabel[]): Scored[] {
  const shared = sharedPoints(clusters);
  const scored = clusters.map((cluster) => ({
    cluster,
    points: cluster.points + shared(cluster) + addressPoints(cluster.words, labels),
  }));
  const most = Math.max(0, ...scored.map(({ points }) => points));
  const needed = most - MOST_MENTIONS * PER_MENTION;
  const text = mentionText(page);
  return scored
    .map(({ cluster, points }) => ({
      cluster,
      points: points < needed ? points : points + mentionPoints(cluster, text),
    }))
    .toSorted((one, other) => other.points - one.points);
}

/**
 * How sure a name is, 0–99: by its points, by how many parts of the page agree on it, and by how far the next other
 * name is behind.
 */
function confidenceOf({ cluster, points }: Scored, scored: readonly Scored[], chosen: Cluster): number {
  const rival = scored.find(
    (other) =>
      other.cluster !== cluster &&
      !isSameFamily(other.cluster.key, chosen.key) &&
      !isSameFamily(other.cluster.key, cluster.key),
  );
  const parts = new Set([...cluster.candidates, ...chosen.candidates].map(({ part }) => part.replace(/-.*/, '')));
  const closeness = Math.min(1, (rival?.points ?? 0) / points);
  const strength = 34 * (1 - Math.exp(-points / 90));
  const agreement = 4 * Math.min(5, parts.size - 1);
  return Math.min(99, 45 + strength + agreement - 30 * closeness ** 2);
}

/**
 * The whole name of which the best is a piece: a name that was only found as a piece of longer text gives way to a
 * longer one that stands by itself, and a town to its municipality, a family name to its foundation.
 */
function wholeOf(cluster: Cluster, clusters: readonly Cluster[]): Cluster {
  const isSpelled = cluster.candidates.every(({ part }) => part === 'heading' || part.startsWith('spelled'));
  const longer = clusters.filter(
    (other) =>
      (isSpelled && isAlone(other, cluster)) ||
      (other.points >= ENOUGH_FOR_INSTITUTION && isInstitutionOf(other.words, cluster.words)),
  );
  const [best] = longer.toSorted((one, other) => other.points - one.points);
  return best ?? cluster;
}

/** Whether the longer is the shorter with the word of an institution before or behind it. */
function isInstitutionOf(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return (
    (startsWith(longer, shorter) && isInstitutionWord(longer.at(-1) ?? '')) ||
    (startsWith(longer.toReversed(), shorter.toReversed()) && isInstitutionWord(longer[0] ?? ''))
  );
}

const startsWith = (words: readonly string[], start: readonly string[]) =>
  words.length > start.length && start.every((word, index) => words[index] === word);

/** Whether the longer name stands by itself: in several parts, or as the title ("Acme Open", and not "Acme Contact us"). */
function isAlone({ words, points }: Cluster, shorter: Cluster): boolean {
  if (!startsWith(words, shorter.words)) return false;
  const more = words.slice(shorter.words.length).join(' ');
  return points >= ENOUGH_ALONE || (points >= ENOUGH_AS_TITLE && !isPageName(more));
}

function isSameFamily(key: string, other: string): boolean {
  return key.includes(other) || other.includes(key);
}

/** A company's own pages speak of it: a name that is told again and again in the text is likelier. */
function mentionPoints({ candidates }: Cluster, text: string): number {
  const name = (candidates[0]?.name ?? '').toLowerCase();
  return name.length < 3 ? 0 : mentionsIn(text, name, MOST_MENTIONS) * PER_MENTION;
}

const MOST_LINES = 160;
const mentionText = ({ lines }: Page) =>
  lines
    .slice(0, MOST_LINES)
    .map(({ text }) => text)
    .join(' \n')
    .toLowerCase();
