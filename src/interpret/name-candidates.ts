import type { FactSource } from '../model/fact.ts';
import { domainLabel } from './domain.ts';
import { own, typesOf } from './json-ld.ts';
import { type LegalName, legalNamesIn } from './legal-names.ts';
import { copyrightOwners } from './name-copyright.ts';
import { type AddressLabel, mailLabel } from './name-labels.ts';
import { spelledLabels } from './name-spelled.ts';
import { toldNames } from './name-told.ts';
import { nameKey, nameOfLogo, nameWithin, SENTENCE_WORDS } from './name-words.ts';
import type { Page } from './page.ts';
import { segmentsOf } from './page.ts';
import { clean } from './text.ts';

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
  description: 20,
  siteName: 42,
  application: 26,
  segment: 20,
  /** More for a title that is nothing but a few words. */
  bareTitle: 8,
  copyright: 36,
  /** Of one whose name in the © line leads to another site. */
  maker: 10,
  legalName: 24,
  legalNameAtEnd: 32,
  signature: 32,
  logo: 20,
  feed: 14,
  heading: 10,
  spelledLabel: 26,
  told: 26,
} as const;

/** The names the parts of a page give. `labels` are the words of the company's addresses (domain, e-mail, profiles). */
export function nameCandidates(
  page: Page,
  legalNames: readonly PlacedLegalName[],
  labels: readonly AddressLabel[],
): NameCandidate[] {
  const candidates = [
    ...fromStructuredData(page),
    ...fromMetas(page),
    ...fromTitle(page),
    ...copyrightOwners(page).map(({ owner, text }) =>
      candidate(owner, 'copyright', 'copyright', isMaker(page, owner) ? POINTS.maker : POINTS.copyright, text),
    ),
    ...legalNames.map(({ name, isEnd, text }) =>
      candidate(
        name,
        isEnd ? 'footer' : 'text',
        isEnd ? 'legal-name-end' : 'legal-name',
        isEnd ? POINTS.legalNameAtEnd : POINTS.legalName,
        text,
      ),
    ),
    ...fromSignatures(page),
    ...fromLogos(page),
    ...fromFeeds(page),
    ...fromHeadings(page),
    ...toldNames(page).map(({ name, text }) => candidate(name, 'text', 'told', POINTS.told, text)),
    ...spelledLabels(page, labels).map(({ name, source, part, text, weight }) =>
      candidate(name, source, part, (part === 'spelled-text' ? 0.5 : 1) * weight * POINTS.spelledLabel, text),
    ),
    ...mailLabel(page).map(({ label, address }) => candidate(label, 'link', 'mail', 0, address)),
  ];
  return candidates.filter(({ name }) => name !== '');
}

/** Whether the name in the © line is a link to another site: the maker's of the template, as often as the owner's. */
function isMaker({ harvest }: Page, owner: string): boolean {
  return harvest.links.some(({ rel, area, text }) => rel === 'external' && area === 'footer' && text === owner);
}

function candidate(name: string, source: FactSource, part: string, points: number, excerpt: string): NameCandidate {
  return { name: nameWithin(clean(name)), source, part, points, excerpt };
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
    .flatMap((name) => (typeof name === 'string' ? clean(name) : []));
  return [...described, ...sites.slice(0, 1).flatMap((site) => parts(site, 'json-ld', 'website', POINTS.website))];
}

function fromMetas({ metas }: Page): NameCandidate[] {
  const siteName = metas.get('og:site_name') ?? '';
  const application = ['application-name', 'apple-mobile-web-app-title'].flatMap((name) => metas.get(name) ?? []);
  return [
    ...parts(siteName, 'meta', 'site-name', POINTS.siteName),
    ...application.map((name) => candidate(name, 'meta', 'application', POINTS.application, name)),
    ...legalNamesIn(metas.get('description') ?? '')
      .slice(0, 1)
      .map(({ name }) => candidate(name, 'meta', 'description', POINTS.description, name)),
  ];
}

/** A site name may be "Acme - the best widgets": each of its segments is a candidate. */
function parts(text: string, source: FactSource, part: string, points: number): NameCandidate[] {
  const segments = segmentsOf(text);
  return segments.map((segment) => candidate(segment, source, part, segments.length === 1 ? points : points / 2, text));
}

const LONGEST_SIGNATURE = 70;

/** The address of a site's front page. */
const HOME = /^(?:https?:\/\/[^/]+)?(?:\.?\/)?(?:index\.\w+|#|[a-z]{2}\/?)?$/i;

function fromTitle(page: Page): NameCandidate[] {
  const { segments, title, metas } = page;
  const menu = menuTexts(page);
  const all = [...segments, ...segmentsOf(metas.get('og:title') ?? '')];
  return all.flatMap((segment, index) => {
    const isOutermost = index === 0 || index === segments.length - 1;
    const slogan = [...segment.matchAll(SENTENCE_WORDS)].length;
    const length = segment.split(/\s+/).length;
    const isBare = segments.length === 1 && slogan === 0 && length < 5;
    const points =
      POINTS.segment -
      slogan * 6 -
      (isOutermost ? 0 : 4) -
      (length > 5 ? 8 : 0) -
      (segments.length > 1 && menu.has(segment.toLowerCase()) ? 8 : 0) +
      (isBare ? POINTS.bareTitle : 0);
    const [beforeComma = ''] = segment.split(', ', 1);
    return [
      candidate(segment, 'title', 'title', Math.max(4, points), title),
      ...(beforeComma === segment ? [] : [candidate(beforeComma, 'title', 'title', Math.max(4, points - 4), title)]),
    ];
  });
}

/** What the menus call the site's pages: a title's segment that says the same names the page. */
function menuTexts({ harvest }: Page): ReadonlySet<string> {
  const logos = new Set(harvest.logos);
  const pages = harvest.links.filter(({ rel, text, href }) => rel === 'site' && !logos.has(text) && !HOME.test(href));
  return new Set(pages.map(({ text }) => text.toLowerCase()));
}

/** Whoever stands in the title and begins a line of the footer signs the page: "Acme, Storgatan 3". */
function fromSignatures({ segments, metas, lines }: Page): NameCandidate[] {
  const titled = new Set([...segments, ...segmentsOf(metas.get('og:title') ?? '')].map(nameKey));
  const menu = new Set(lines.filter(({ area }) => area === 'navigation').map(({ text }) => text));
  return lines
    .filter(({ isEnd, area, text }) => isEnd && area !== 'navigation' && !menu.has(text) && !text.includes('©'))
    .flatMap(({ text }) => {
      const [lead = ''] = text.split(/\s*[,|·•–—]\s*|\s-\s|:\s/, 1);
      return lead.length < LONGEST_SIGNATURE && titled.has(nameKey(lead))
        ? [candidate(lead, 'footer', 'signature', POINTS.signature, text)]
        : [];
    })
    .slice(0, 3);
}

function fromLogos({ harvest }: Page): NameCandidate[] {
  return harvest.logos.slice(0, 4).flatMap((logo, index) =>
    segmentsOf(clean(logo))
      .slice(0, 2)
      .map((segment) => candidate(nameOfLogo(segment), 'logo', 'logo', POINTS.logo - index * 4, logo)),
  );
}

/** "Acme » Feed": the feed is named after the site. */
function fromFeeds({ harvest }: Page): NameCandidate[] {
  const feeds = harvest.links.filter(({ rel }) => rel === 'feed').slice(0, 1);
  return feeds.flatMap(({ text }) =>
    segmentsOf(clean(text))
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
