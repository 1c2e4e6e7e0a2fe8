import type { FactSource } from '../model/fact.ts';
import { domainLabel, registrableDomain } from './domain.ts';
import { own, typesOf } from './json-ld.ts';
import { type LegalName, legalNamesIn } from './legal-names.ts';
import { nameKey, nameWithin, SENTENCE_WORDS } from './name-words.ts';
import type { Page } from './page.ts';
import { segmentsOf } from './page.ts';
import { escapePattern } from './text.ts';

/** A name that some part of the page gives, with what that part is worth (points; see `name.ts`). */
export interface NameCandidate {
  readonly name: string;
  readonly source: FactSource;
  /** Which part gave it: agreement of two parts counts, two of the same part do not. */
  readonly part: string;
  readonly points: number;
  readonly excerpt: string;
}

/** A legal name with the line it stands in. */
export interface PlacedLegalName extends LegalName {
  readonly line: number;
  readonly isEnd: boolean;
  readonly text: string;
}

// What each part is worth follows from how often it was right on 82 labelled pages of small and large companies.
const POINTS = {
  organisation: 62,
  publisher: 34,
  website: 40,
  siteName: 42,
  application: 26,
  segment: 20,
  copyright: 36,
  legalName: 24,
  legalNameAtEnd: 32,
  logo: 20,
  feed: 14,
  heading: 10,
  spelledLabel: 26,
} as const;

/** The names the parts of a page give. `labels` are the words of the company's addresses (domain, e-mail, profiles). */
export function nameCandidates(
  page: Page,
  legalNames: readonly PlacedLegalName[],
  labels: readonly string[],
): NameCandidate[] {
  const candidates = [
    ...fromStructuredData(page),
    ...fromMetas(page),
    ...fromTitle(page),
    ...fromCopyright(page),
    ...legalNames.map(({ name, isEnd, text }) =>
      candidate(
        name,
        isEnd ? 'footer' : 'text',
        isEnd ? 'legal-name-end' : 'legal-name',
        isEnd ? POINTS.legalNameAtEnd : POINTS.legalName,
        text,
      ),
    ),
    ...fromLogos(page),
    ...fromFeeds(page),
    ...fromHeadings(page),
    ...spelledLabels(page, labels),
  ];
  return candidates.filter(({ name }) => name !== '');
}

function candidate(name: string, source: FactSource, part: string, points: number, excerpt: string): NameCandidate {
  return { name: nameWithin(name), source, part, points, excerpt };
}

function fromStructuredData({ organisations, nodes, domain }: Page): NameCandidate[] {
  const described = organisations.slice(0, 6).flatMap((organisation, index) => {
    const isOthers =
      organisation.domain !== null && domain !== null && domainLabel(organisation.domain) !== domainLabel(domain);
    const worth = organisation.isPublisher ? POINTS.publisher : POINTS.organisation - Math.min(index, 3) * 12;
    const points = isOthers ? worth / 2 : worth;
    return [
      candidate(organisation.name, organisation.source, 'organisation', points, organisation.name),
      candidate(organisation.legalName, organisation.source, 'organisation-legal', points / 2, organisation.legalName),
    ];
  });
  const sites = nodes
    .filter((node) => typesOf(node).includes('WebSite'))
    .map((node) => own(node, 'name'))
    .filter((name) => typeof name === 'string');
  return [...described, ...sites.slice(0, 1).flatMap((site) => parts(site, 'json-ld', 'website', POINTS.website))];
}

function fromMetas({ metas }: Page): NameCandidate[] {
  const siteName = metas.get('og:site_name') ?? '';
  const application = ['application-name', 'apple-mobile-web-app-title'].flatMap((name) => metas.get(name) ?? []);
  return [
    ...parts(siteName, 'meta', 'site-name', POINTS.siteName),
    ...application.map((name) => candidate(name, 'meta', 'application', POINTS.application, name)),
  ];
}

/** A site name may be "Acme - the best widgets": each of its segments is a candidate. */
function parts(text: string, source: FactSource, part: string, points: number): NameCandidate[] {
  const segments = segmentsOf(text);
  return segments.map((segment) => candidate(segment, source, part, segments.length === 1 ? points : points / 2, text));
}

function fromTitle({ segments, title, metas }: Page): NameCandidate[] {
  const all = [...segments, ...segmentsOf(metas.get('og:title') ?? '')];
  return all.map((segment, index) => {
    const isOutermost = index === 0 || index === segments.length - 1;
    const slogan = [...segment.matchAll(SENTENCE_WORDS)].length;
    const points = POINTS.segment - slogan * 6 - (isOutermost ? 0 : 4) - (segment.split(/\s+/).length > 5 ? 8 : 0);
    return candidate(segment, 'title', 'title', Math.max(4, points), title);
  });
}

const COPYRIGHT = /(?:©|\(c\)|copyright)/i;
const YEARS = /(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)?\d\d|present|now))?/gi;

/** "© 2019–2026 Acme Oy. Kaikki oikeudet pidätetään." gives Acme Oy. */
function fromCopyright({ lines }: Page): NameCandidate[] {
  return lines
    .filter(({ text }) => COPYRIGHT.test(text))
    .slice(-3)
    .flatMap(({ text }) => {
      const mark = text.search(COPYRIGHT);
      const after = named(text.slice(mark));
      const before = named(
        text
          .slice(0, mark)
          .split(/[.|·•]\s/)
          .at(-1) ?? '',
      );
      const owner = after === '' ? before : after;
      return [candidate(owner, 'copyright', 'copyright', POINTS.copyright, text)];
    });
}

function named(text: string): string {
  const rest = text
    .replace(new RegExp(COPYRIGHT, 'gi'), ' ')
    .replace(/^[\s:,.-]*(?:by\s|av\s|af\s)?/i, '')
    .replace(YEARS, '\u0000');
  const [first = '', second = ''] = rest.split('\u0000').map((part) => part.trim());
  const owner = rest.startsWith('\u0000') || first.length < 2 ? second || (rest.split('\u0000')[2] ?? '') : first;
  const legal = legalNamesIn(owner)[0]?.name;
  if (legal !== undefined && owner.indexOf(legal) < 3) return legal;
  return (
    owner
      .replace(/^[\s,.:–—|-]*(?:by|av|af)?\s*/, '')
      .split(
        /\.\s|\.$|\s[|•·–—-]\s|[|•·,;]|\s(?:all|alla|alle|kaikki|org|cvr|y-tunnus|tel|reserved|part of|er en del|oikeudet)\b/i,
      )[0] ?? ''
  );
}

function fromLogos({ harvest }: Page): NameCandidate[] {
  return harvest.logos.slice(0, 4).flatMap((logo, index) =>
    segmentsOf(logo)
      .slice(0, 2)
      .map((segment) => candidate(segment, 'logo', 'logo', POINTS.logo - index * 4, logo)),
  );
}

/** "Acme » Feed": the feed is named after the site. */
function fromFeeds({ harvest }: Page): NameCandidate[] {
  const feeds = harvest.links.filter(({ rel }) => rel === 'feed').slice(0, 1);
  return feeds.flatMap(({ text }) =>
    segmentsOf(text)
      .slice(0, 1)
      .map((segment) => candidate(segment, 'link', 'feed', POINTS.feed, text)),
  );
}

/** Headings are slogans mostly: one that is a name only confirms another part. */
function fromHeadings({ harvest }: Page): NameCandidate[] {
  return harvest.headings
    .filter(({ text }) => text.split(' ').length < 5)
    .slice(0, 8)
    .map(({ text }) => candidate(text, 'heading', 'heading', POINTS.heading, text));
}

/** The words on the page that spell an address: `acmewidgets` is spelled "Acme Widgets" in the title. */
function spelledLabels(page: Page, labels: readonly string[]): NameCandidate[] {
  const places: [string, string, FactSource][] = [
    [page.title, 'spelled-title', 'title'],
    ...page.harvest.logos.slice(0, 4).map((logo): [string, string, FactSource] => [logo, 'spelled-logo', 'logo']),
    ...page.lines
      .filter(({ isEnd }) => isEnd)
      .map(({ text }): [string, string, FactSource] => [text, 'spelled-end', 'footer']),
    ...page.harvest.headings
      .slice(0, 8)
      .map(({ text }): [string, string, FactSource] => [text, 'spelled-heading', 'heading']),
    ...page.lines.slice(0, 150).map(({ text }): [string, string, FactSource] => [text, 'spelled-text', 'text']),
  ];
  return labels.flatMap((label) => {
    const pattern = spellingOf(label);
    if (pattern === null) return [];
    const seen = new Set<string>();
    return places.flatMap(([text, part, source]) => {
      const spelled = pattern.exec(text)?.[0];
      if (spelled === undefined || seen.has(part) || isAddress(text, spelled)) return [];
      seen.add(part);
      return [
        candidate(spelled, source, part, part === 'spelled-text' ? POINTS.spelledLabel / 2 : POINTS.spelledLabel, text),
      ];
    });
  });
}

/** "info@acme.example" spells the address because it is the address. */
function isAddress(text: string, spelled: string): boolean {
  const at = text.indexOf(spelled);
  return /[@/]$/.test(text.slice(0, at)) || (/www\.$/i.test(text.slice(0, at)) && /^\p{Ll}/u.test(spelled));
}

const LETTER_SPELLINGS: Readonly<Record<string, string>> = {
  ae: '(?:ae|æ|ä|a[\\s-]?e)',
  oe: '(?:oe|ø|ö|o[\\s-]?e)',
  aa: '(?:aa|å|a[\\s-]?a)',
  ue: '(?:ue|ü|u[\\s-]?e)',
  a: '(?:a|å|ä|á|à)',
  o: '(?:o|ö|ø|ó)',
  e: '(?:e|é|è|ë)',
  u: '(?:u|ü)',
  c: '(?:c|ç)',
  i: '(?:i|í)',
  n: '(?:n|ñ)',
};

function spellingOf(label: string): RegExp | null {
  const letters = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 3 || letters.length > 40) return null;
  const body = [...letters.matchAll(/[ao]e|ue|aa|./gu)]
    .map(([letter]) => LETTER_SPELLINGS[letter] ?? escapePattern(letter))
    .join("[\\s&.'’´`-]{0,3}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?:\\.(?:com|net|org|io|fi|se|no|dk|eu|de))?(?![\\p{L}\\p{N}])`, 'iu');
}

/** The words the company chose for its addresses: its domain, else its e-mails' and profiles'. */
export function addressLabels(page: Page, emailDomains: readonly string[]): string[] {
  const labels =
    page.label === '' ? emailDomains.map((domain) => domainLabel(registrableDomain(domain))) : [page.label];
  return [...new Set(labels)].filter((label) => nameKey(label).length > 2).slice(0, 3);
}
