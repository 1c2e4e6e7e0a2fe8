import type { Industry } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { type Page, segmentsOf } from './page.ts';
import { makeFact } from './text.ts';
import { HOUSES, INDUSTRY_WORDS, type IndustryWords, TRADE_ENDINGS } from './words/industries.ts';

/** A place on the page where words tell the industry: each its own witness. */
interface Place {
  /** As the page writes it. */
  readonly text: string;
  /** What is looked through. */
  readonly words: string;
  readonly source: Fact<string>['source'];
  /** What a trade's word counts there. */
  readonly weight: number;
  /** The most that all words of one place count. */
  readonly most: number;
}

/** What speaks for one industry. */
interface Case {
  points: number;
  readonly words: Set<string>;
  readonly places: Set<Place>;
  /** Whether a word was met that only such companies use. */
  hasTrade: boolean;
}

/**
 * What is enough to believe: a trade's word in the name; in two places otherwise; words that others use as well, in
 * three. Then what share of the best a second industry needs.
 */
const NAME_POINTS = 4;
const TRADE_POINTS = 3;
const SIGN_POINTS = 4;
const SECOND = 0.75;
const SIGN = 0.5;
/** Letters that may follow a word for its inflection, and the shortest word that is looked for so. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 6;
const LONGEST_TEXT = 3_000;
const MOST_BODY_LINES = 60;

/** What makes a name another trade's: "Hotel Supplies", "Restaurant Equipment". */
const OTHER_TRADE =
  /(?:suppl|equip|system|software|consult|kalust|tarvik|utrust|utstyr|udstyr|service|linen|group|inredning|innredning|indretning|technolog|tukku|grossist)/i;
/** Metas that describe the company. */
const DESCRIPTIONS = ['description', 'og:description', 'classification', 'abstract'];
const MOST_LOGOS = 4;
const houses = byWord(HOUSES);
/** Last words of names that are trades, each with its industry. */
const endings = byWord(TRADE_ENDINGS);
const MOST_LINES = 120;
const WORD_END = /[^\wÀ-ӿ]+/;

interface Entry {
  readonly industry: IndustryWords;
  readonly isTrade: boolean;
}

const entries = indexed();
/** How many words the longest phrase has that begins with a word; phrases of one word are left out. */
const phraseLengths = lengthsOfPhrases();

/**
 * The industries that words tell, at most two. One word decides nothing unless the company is called by it: name, title,
 * descriptions and headings must agree.
 * @param names the company's names
 */
export function industryByWords(page: Page, names: readonly string[]): Fact<Industry>[] {
  const cases = new Map<IndustryWords, Case>();
  for (const place of placesOf(page, names)) weigh(place, cases);
  weighHouses([...names, ...housesOf(page, names)], cases);
  weighEndings(page, names, cases);
  const believed = [...cases]
    .filter(([, found]) => isBelieved(found))
    .toSorted(([, one], [, other]) => other.points - one.points);
  const best = believed[0]?.[1].points ?? 0;
  return believed
    .filter(([, { points }]) => points >= SECOND * best)
    .slice(0, 2)
    .map(([{ nace, name }, { points, places }]) => {
      const [strongest] = [...places].toSorted((one, other) => other.weight - one.weight);
      // Below what counts as stated: see the judge.
      const confidence = Math.min(66, 44 + 2 * points);
      return makeFact(
        { nace, linkedIn: null, words: name },
        strongest?.source ?? 'text',
        strongest?.text ?? '',
        confidence,
      );
    });
}

/** "Restaurant Acme" in a title or a logo of Acme: the name with its house, which names are read without. */
function housesOf({ title, harvest }: Page, names: readonly string[]): string[] {
  const written = new Set([...segmentsOf(title), ...harvest.logos.slice(0, MOST_LOGOS)]);
  return [...written].filter((text) => names.some((name) => name !== text && text.endsWith(` ${name}`))).slice(0, 1);
}

/** "Acmes Bygg", whose text tells of "nybygg": the last word of a name is the trade when it is told elsewhere. */
function weighEndings({ lines }: Page, names: readonly string[], cases: Map<IndustryWords, Case>): void {
  for (const name of names) {
    const [, last = ''] = /\s([A-Za-zÀ-ӿ]+)$/.exec(name.toLowerCase()) ?? [];
    const industry = endings.get(last);
    const texts = lines.slice(0, MOST_LINES).map(({ text }) => text.toLowerCase().replaceAll(name.toLowerCase(), ' '));
    const isTold = (text: string) =>
      text.split(WORD_END).some((word) => word !== last && (word.startsWith(last) || word.endsWith(last)));
    if (industry === undefined || !texts.some(isTold)) continue;
    weighName(name, industry, cases);
  }
}

function weighName(text: string, industry: IndustryWords, cases: Map<IndustryWords, Case>): void {
  const found = cases.get(industry) ?? { points: 0, words: new Set(), places: new Set(), hasTrade: false };
  found.points += NAME_POINTS;
  found.hasTrade = true;
  found.places.add({ text, words: text, source: 'title', weight: NAME_POINTS, most: NAME_POINTS });
  cases.set(industry, found);
}

/** A kind of house before a name tells what the house is. */
function weighHouses(names: readonly string[], cases: Map<IndustryWords, Case>): void {
  for (const text of names) {
    const [house = '', ...rest] = text.toLowerCase().split(' ');
    const industry = rest.length === 0 || OTHER_TRADE.test(text) ? undefined : houses.get(house);
    if (industry !== undefined) weighName(text, industry, cases);
  }
}

function isBelieved({ points, places, hasTrade }: Case): boolean {
  if (points >= NAME_POINTS && hasTrade) return true;
  return hasTrade ? points >= TRADE_POINTS && places.size > 1 : points >= SIGN_POINTS && places.size > 2;
}

function placesOf({ title, metas, organisations, harvest, lines }: Page, names: readonly string[]): Place[] {
  const described = organisations.filter(({ isPublisher }) => !isPublisher).map(({ description }) => description);
  const headings = harvest.headings.slice(0, 8).map(({ text }) => text);
  const body = lines.filter(({ area, text }) => area === 'main' && text.length > 30).slice(0, MOST_BODY_LINES);
  const place = (texts: readonly string[], source: Place['source'], weight: number, most: number): Place => {
    const text = texts.join(' · ');
    // The name is a witness of its own, wherever else it stands.
    return { text, words: names.reduce((left, name) => left.replaceAll(name, ' · '), text), source, weight, most };
  };
  const name = names.join(' · ');
  return [
    { text: name, words: name, source: 'title', weight: NAME_POINTS, most: NAME_POINTS },
    place([title], 'title', 2.5, 4),
    place([...new Set(DESCRIPTIONS.map((meta) => metas.get(meta) ?? ''))], 'meta', 2, 4),
    place(described, 'json-ld', 2, 3),
    place(headings, 'heading', 1.5, 3),
    place([metas.get('keywords') ?? ''], 'meta', 1, 2),
    place(
      body.map(({ text }) => text),
      'text',
      0.5,
      1.5,
    ),
  ];
}

function weigh(place: Place, cases: Map<IndustryWords, Case>): void {
  const here = new Map<IndustryWords, number>();
  for (const { phrase, entry } of phrasesIn(place.words)) {
    const found = cases.get(entry.industry) ?? { points: 0, words: new Set(), places: new Set(), hasTrade: false };
    cases.set(entry.industry, found);
    const isNew = !found.words.has(phrase) || !found.places.has(place);
    const sofar = here.get(entry.industry) ?? 0;
    const points = isNew ? Math.min(place.most - sofar, place.weight * (entry.isTrade ? 1 : SIGN)) : 0;
    here.set(entry.industry, sofar + points);
    found.points += points;
    found.words.add(phrase);
    found.places.add(place);
    found.hasTrade ||= entry.isTrade;
  }
}

/** The listed words and phrases in a text, inflected ones as well; those that name whom the company serves are left out. */
function* phrasesIn(text: string): Generator<{ phrase: string; entry: Entry }> {
  for (const clause of text.slice(0, LONGEST_TEXT).split(/[.!?|•·»«;:()]|\s[–—-]\s/u)) {
    const words = clause.toLowerCase().match(/[\wÀ-ӿ]+(?:-[\wÀ-ӿ]+)*/gu) ?? [];
    // "Cleaning for hotels and restaurants": what follows is the customers' trade.
    const end = words.findIndex((word, index) => index > 0 && FOR.has(word));
    const told = end === -1 ? words : words.slice(0, end);
    for (let index = 0; index < told.length; index++)
      for (let length = longestAt(told, index); length > 0; length--) {
        const found = lookUp(told.slice(index, index + length).join(' '));
        for (const hit of found) yield hit;
      }
  }
}

function longestAt(words: readonly string[], index: number): number {
  return Math.min(phraseLengths.get(words[index] ?? '') ?? 1, words.length - index);
}

function lookUp(written: string): { phrase: string; entry: Entry }[] {
  for (let cut = 0; cut <= LONGEST_ENDING && (cut === 0 || written.length - cut >= SHORTEST_STEM); cut++) {
    const phrase = written.slice(0, written.length - cut);
    const known = entries.get(phrase);
    if (known !== undefined) return known.map((entry) => ({ phrase, entry }));
  }
  return [];
}

const FOR = new Set(['for', 'för', 'till', 'til', 'für', 'varten']);

function byWord(words: Readonly<Record<string, string>>): ReadonlyMap<string, IndustryWords> {
  return new Map(
    Object.entries(words).flatMap(([nace, list]) => {
      const industry = INDUSTRY_WORDS.find((one) => one.nace === nace);
      return industry === undefined ? [] : list.split(', ').map((word) => [word, industry] as const);
    }),
  );
}

function indexed(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (list: string, industry: IndustryWords, isTrade: boolean) => {
    for (const phrase of list.split(',').map((word) => word.trim().toLowerCase())) {
      // Finnish words in -us and -ys inflect from another stem: "maanrakennus", "maanrakennuksesta".
      const stems = /[uy]s$/.test(phrase) ? [phrase, `${phrase.slice(0, -1)}ks`] : [phrase];
      for (const stem of stems) index.set(stem, [...(index.get(stem) ?? []), { industry, isTrade }]);
    }
  };
  for (const industry of INDUSTRY_WORDS) {
    add(industry.trades, industry, true);
    add(industry.signs, industry, false);
  }
  return index;
}

function lengthsOfPhrases(): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of entries.keys()) {
    const [first = '', ...rest] = phrase.split(' ');
    if (rest.length > 0) lengths.set(first, Math.max(lengths.get(first) ?? 0, rest.length + 1));
  }
  return lengths;
}
