import type { Fact } from '../model/fact.ts';
import { RECRUITING_DOMAINS } from '../model/portals.ts';
import { registrableDomain } from './domain.ts';
import { own, typesOf } from './json-ld.ts';
import { nameKey } from './name-words.ts';
import { absoluteAddress, pathSegments } from './own-address.ts';
import type { Page } from './page.ts';
import { clean, escapePattern, makeFact, surest } from './text.ts';
import {
  CAREERS_HOSTS,
  CAREERS_PATHS,
  CAREERS_STARTS,
  CAREERS_TEXTS,
  JOB_LIST_PATHS,
  NO_JOB_PATHS,
  NO_OPEN_JOBS,
  OPEN_JOBS_NOUNS,
} from './words/careers.ts';

const texts = new Set(CAREERS_TEXTS);
const paths = new Set(CAREERS_PATHS);
const hosts = new Set(CAREERS_HOSTS);
const vendors = new Set(RECRUITING_DOMAINS);
const jobLists = new Set(JOB_LIST_PATHS);
const noJobs = new Set(NO_JOB_PATHS);
const starts = new RegExp(
  `^(?:${CAREERS_STARTS.toSorted((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|')})\\s(?<rest>.{1,40})$`,
  'iu',
);
const us = /^(?:meille|oss|os|us|uns)$/i;
const noneOpen = new RegExp(NO_OPEN_JOBS.map(escapePattern).join('|'), 'iu');
const stated = new RegExp(
  `(?<![\\d.,/-])(?<count>\\d{1,4})\\s(?:${OPEN_JOBS_NOUNS.map(escapePattern).join('|')})(?![A-Za-zÀ-ӿ])`,
  'iu',
);
const MOST_JOBS = 3_000;

/** The page where the company's jobs are listed: linked from its pages, on its own site or at its recruiting system. */
export function careersPageOf(page: Page, names: readonly string[]): Fact<string> | null {
  const linked = page.harvest.links
    .filter(({ rel }) => rel === 'site' || rel === 'external')
    .flatMap(({ text, href, area }) => {
      const address = absoluteAddress(href, page);
      const points = address === null ? 0 : pointsOf(address, text, page, names);
      // In the running text the same words are mostly about something else.
      const confidence = area === 'main' ? points - 10 : points;
      return address === null || confidence < 60 ? [] : [makeFact(address.href, 'link', text, confidence)];
    });
  const best = surest([...linked.toSorted(shortestFirst), ...itself(page)]);
  return best === null || best.value.length > 2_048 ? null : best;
}

function shortestFirst(one: Fact<string>, other: Fact<string>): number {
  return one.value.length - other.value.length;
}

/** 0–100: how surely a link leads to the company's jobs. */
function pointsOf(address: URL, text: string, page: Page, names: readonly string[]): number {
  const isNamed = namesJobs(text, [page.label, ...names]);
  const domain = registrableDomain(address.href);
  if (domain !== null && domain !== page.domain) {
    const isHosted = vendors.has(domain) && hasOwnPlace(address, domain);
    return isHosted ? (isNamed ? 92 : 78) : 0;
  }
  const isJobsHost = hosts.has(address.hostname.split('.')[0] ?? '') && address.hostname !== page.host;
  const segments = pathSegments(address);
  const isPlaced = paths.has(segments.at(-1) ?? '') && segments.length < 4;
  const isHome = segments.length === 0 && address.search === '';
  if (isNamed && (isPlaced || isJobsHost)) return 95;
  if (isJobsHost && isHome) return 80;
  if (isPlaced) return 74;
  // A menu entry that only opens a menu leads to the home page, or to where it stands.
  return isNamed && !isHome && address.pathname !== page.path ? 72 : 0;
}

/** Whether the words of a link name the company's jobs: "Lediga jobb", "Careers at Acme". */
function namesJobs(text: string, names: readonly string[]): boolean {
  const written = clean(text.toLowerCase().replace(/^[^A-Za-zÀ-ӿ]+|[^A-Za-zÀ-ӿ]+$/gu, ''), 80);
  if (texts.has(written)) return true;
  const rest = starts.exec(written)?.groups?.['rest'];
  if (rest === undefined) return false;
  const key = nameKey(rest);
  return us.test(rest) || names.some((name) => nameKey(name).length > 2 && nameKey(name).startsWith(key));
}

/** A recruiting system's own site is no customer's page: "www.teamtailor.com". */
function hasOwnPlace({ hostname, pathname }: URL, domain: string): boolean {
  const label = hostname.slice(0, -domain.length - 1);
  return /^(?:|www|app|apply|boards|jobs|api|support|help)$/.test(label) ? pathname.length > 1 : true;
}

/** Whether the page is one where jobs are listed, and not a single job. */
export function isCareersPage({ url, host, domain }: Page): boolean {
  if (!URL.canParse(url)) return false;
  const segments = pathSegments(new URL(url));
  const isJobsHost = hosts.has(host.split('.')[0] ?? '') || (domain !== null && vendors.has(domain));
  const last = segments.at(-1);
  return last === undefined
    ? isJobsHost
    : segments.length < 4 && (paths.has(last) || (isJobsHost && jobLists.has(last)));
}

function itself(page: Page): Fact<string>[] {
  const address = isCareersPage(page) ? absoluteAddress(page.url, page) : null;
  if (address === null) return [];
  address.search = '';
  return [makeFact(address.href, 'address-bar', page.title === '' ? page.url : page.title, 90)];
}

/**
 * How many jobs the page lists as open: as it says itself, else as many as it links to or describes. Null on pages that
 * list no jobs, and where the list may go on elsewhere.
 */
export function openJobsOf(page: Page): Fact<number> | null {
  if (!isCareersPage(page)) return null;
  const said = saidCount(page);
  if (said !== null) return said;
  const linked = jobLinks(page);
  const described = postings(page);
  return surest([...linked, ...described]);
}

function saidCount({ lines }: Page): Fact<number> | null {
  for (const { text } of lines) {
    if (text.length > 120) continue;
    const count = stated.exec(text)?.groups?.['count'];
    if (count !== undefined && Number(count) <= MOST_JOBS) return makeFact(Number(count), 'text', text, 90);
  }
  const none = lines.find(({ text }) => text.length < 200 && noneOpen.test(text));
  return none === undefined ? null : makeFact(0, 'text', none.text, 84);
}

/** Pages of single jobs that this one links to: two at least, or the links are of something else. */
function jobLinks(page: Page): Fact<number>[] {
  if (page.harvest.cut.includes('links')) return [];
  const jobs = new Map<string, string>();
  for (const { rel, href, text } of page.harvest.links) {
    const address = rel === 'site' || rel === 'external' ? absoluteAddress(href, page) : null;
    if (address !== null && isJob(address, page) && !jobs.has(address.pathname)) jobs.set(address.pathname, text);
  }
  if (jobs.size < 2) return [];
  return [makeFact(jobs.size, 'link', [...jobs.values()].filter((text) => text !== '').join(' · '), 76)];
}

function isJob(address: URL, { domain }: Page): boolean {
  const segments = pathSegments(address);
  const [list = '', job = ''] = segments.slice(-2);
  if (segments.length < 2 || !jobLists.has(list) || noJobs.has(job)) return false;
  const target = registrableDomain(address.href);
  const isOwn = target === domain || (target !== null && vendors.has(target));
  return isOwn && /\d{3,}|[^-]-[^-]/.test(job);
}

function postings({ nodes }: Page): Fact<number>[] {
  const titles = nodes
    .filter((node) => typesOf(node).includes('JobPosting'))
    .map((node) => `${written(own(node, 'title'))} · ${written(own(node, 'url'))}`);
  const distinct = [...new Set(titles)];
  return distinct.length < 2 ? [] : [makeFact(distinct.length, 'json-ld', distinct.join(', '), 82)];
}

const written = (value: unknown) => (typeof value === 'string' ? clean(value, 120) : '');
