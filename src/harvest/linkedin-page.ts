// LinkedIn shows the seller's own account around every page, and people on most: only what says which company a page is
// of is copied, kind by kind.
import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { type LinkedInAddress, linkedInAddress } from '../model/linkedin-address.ts';
import { linkedInJsonLd } from './linkedin-json-ld.ts';
import { linkedInParts, type Part } from './linkedin-parts.ts';
import { OrganisationCopier } from './linkedin-text.ts';
import { textWithin, tidy } from './text.ts';
import { walk } from './walk.ts';

const MOST_NODES = 3_000;
const MOST_LINES = 120;
/** The chosen job's pane, where one stands beside a list of others. */
const PANE = '[data-view-name="job-detail-page"], .jobs-search__job-details, .job-view-layout, .jobs-details';
const MAIN = 'main, [role="main"], #main';
/** Pages that the server wrote say what they are; in others the classes do. */
const ORGANISATION = 'meta[name="pageKey"], [class*="org-"]';
const ABOUT = '[data-test-id="about-us"]';
const JOB = '.topcard__title, [class*="jobs-unified-top-card"], h1 a[href*="/jobs/view/"]';
const ERROR = 'main h1, [class*="empty-state"] h2, [class*="not-found"] h2, [class*="error"] h2';
const CONTACT_INFO = 'a[href*="/overlay/contact-info"], a[href*="/detail/contact-info"]';
const METAS: Partial<Record<LinkedInAddress['kind'], readonly string[]>> = {
  organisation: ['pageKey', 'og:title', 'description'],
  job: ['pageKey', 'companyId', 'og:title'],
};

/**
 * Copies a LinkedIn page: of an organisation or a job what says which, of a person the name and the employer, of any
 * other the address alone. Never fails: a page may break any rule of the DOM.
 */
export function* copyLinkedIn(
  document: Document,
  address: string,
  isTimeSpent: () => boolean,
): Generator<void, Partial<Harvest>> {
  try {
    return yield* copied(document, linkedInAddress(address), isTimeSpent);
  } catch {
    return { cut: ['page'] }; // Nothing may be thrown into the page, nor said in its console.
  }
}

function* copied(
  document: Document,
  place: LinkedInAddress,
  isTimeSpent: () => boolean,
): Generator<void, Partial<Harvest>> {
  const main = areaOf(document, place);
  // The page of a person that gives way to the one at this address.
  if (place.kind !== 'person' && main?.querySelector(CONTACT_INFO) != null) return { cut: ['page'] };
  const parts = main === null ? [] : linkedInParts(main, place);
  const copier = new OrganisationCopier();
  const isOrganisation = main !== null && isOrganisationContent(document, place, parts);
  // A public page says it all in one section; the rest of it is others, and the company's people.
  const text = isOrganisation ? (main.querySelector(ABOUT) ?? main) : null;
  const stop = text === null ? null : yield* walk(text, copier, { nodes: MOST_NODES, isTimeSpent });
  yield;
  return {
    language: tidy(document.documentElement.getAttribute('lang') ?? '', LIMITS.language),
    title: titleOf(document, place),
    canonical: tidy(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', 500),
    metas: metasOf(document, place),
    jsonLd: linkedInJsonLd(document, place.kind),
    lines: copier.lines.gathered.slice(0, MOST_LINES),
    pairs: copier.pairs.kept,
    headings: isOrganisation ? copier.headings.kept : errorOf(document, place),
    parts,
    cut: stop === null ? [] : ['page'],
  };
}

/** Whether text may be copied: under a company's address there may still stand a conversation or a feed. */
function isOrganisationContent(document: Document, { kind }: LinkedInAddress, parts: readonly Part[]): boolean {
  if (kind === 'sales-account') return parts.length > 0;
  const isNamed = () => parts.some(({ name }) => name === 'own-page') || document.querySelector(ORGANISATION) !== null;
  return kind === 'organisation' && isNamed();
}

/** The heading of a page that says there is none, on the kinds of pages that would be read. */
function errorOf(document: Document, { kind }: LinkedInAddress): Harvest['headings'] {
  const heading = kind === 'organisation' || kind === 'job' ? document.querySelector(ERROR) : null;
  return heading === null ? [] : [{ level: 1, text: textWithin(heading, 120) }];
}

/** Where the page's own content stands; null when a job's is not there. */
function areaOf(document: Document, place: LinkedInAddress): Element | null {
  const main = document.querySelector(MAIN) ?? document.body;
  if (place.kind !== 'job') return main;
  return document.querySelector(PANE) ?? (place.isPane || main.querySelector(JOB) === null ? null : main);
}

function metasOf(document: Document, { kind }: LinkedInAddress): Harvest['metas'] {
  return (METAS[kind] ?? ['pageKey']).flatMap((name) => {
    const meta = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
    const content = tidy(meta?.getAttribute('content') ?? '', LIMITS.metaContent);
    return content === '' ? [] : [{ name: name.toLowerCase(), content }];
  });
}

/** The title; a person's ("Name - what they do - where | LinkedIn") as far as the name. */
function titleOf(document: Document, { kind }: LinkedInAddress): string {
  const title = tidy(document.title, LIMITS.title);
  if (kind !== 'person' && kind !== 'sales-lead') return title;
  const named = title.split(' | ').slice(0, -1).at(-1) ?? '';
  return `${named.split(/ [-–—] /)[0] ?? ''} | LinkedIn`;
}
