import type { CompanyFacts, LinkedIn } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { factsOfName } from '../../model/join-facts.ts';
import type { Observation, Reading } from '../../model/reading.ts';
import type { Page } from '../page.ts';
import { eventsOfPosts } from '../page-events/post-events.ts';
import { phoneWritten } from '../phones.ts';
import { clean, makeFact } from '../text.ts';
import { callsAlike, isContentOfAddress, isMissing, isNobody, isWall, ownKey, titleName } from './linkedin-content.ts';
import { jobCards } from './linkedin-job-cards.ts';
import { organisationAt, websiteDomain } from './linkedin-organisation.ts';
import { countryOfHost, firstPlace, placeIn, placeOf } from './linkedin-place.ts';
import { describedAs, followersOf, introOf, membersOf, openJobsOf, partsOf, rowOf, sizeOf } from './linkedin-rows.ts';

/** Reads the page of a company, showcase or school, on any of its tabs. */
export function readCompany(page: Page, linkedIn: LinkedIn): Reading {
  const { url } = page;
  if (isMissing(page)) return { kind: 'none', url, reason: 'nothing-found' };
  const name = isWall(page) || isContentOfAddress(page) === false ? null : nameOf(page);
  if (name === null) return { kind: 'unreadable', url };
  const facts = factsOf(page, name, linkedIn);
  const observations = [...openings(page), ...eventsOfPosts(page, facts)];
  return { kind: 'company', url, facts, observations, person: null };
}

function factsOf(page: Page, name: Fact<string>, linkedIn: LinkedIn): CompanyFacts {
  const intro = introOf(page);
  const organisation = page.organisations.find((candidate) => callsAlike(candidate.name, name.value));
  const headquarters = rowOf(page, 'headquarters')?.value ?? '';
  const stated = placeIn(headquarters === '' ? besidePlace(page, intro.place) : headquarters, 90);
  const place = firstPlace([placeOf(organisation), stated]);
  const slug = linkedIn.slug ?? slugOf(page);
  return {
    ...factsOfName(name),
    linkedIn: makeFact({ ...linkedIn, slug, id: linkedIn.id ?? companyId(page) }, 'address-bar', page.url, 99),
    domain: domainOf(page, organisation?.sameAs ?? []),
    country: place.country ?? countryOfHost(page),
    city: place.city,
    phones: phonesOf(page, place.country?.value ?? null),
    description: descriptionOf(page),
    industries: industriesOf(rowOf(page, 'industry')?.value ?? partsOf(page, 'headline')[0] ?? intro.industry ?? ''),
    employees: sizeOf(page),
    employeesOnLinkedIn: membersOf(page),
    followers: followersOf(page),
    foundedYear: foundedOf(page),
    openJobs: openJobsOf(page),
  };
}

/**
 * The company's name: from the top card, the first heading, structured data or the title ("Acme: About | LinkedIn").
 * Null when two of them disagree, as while one page gives way to the next, and when a heading or title stands there
 * without any other sign of an organisation's page.
 */
function nameOf(page: Page): Fact<string> | null {
  const isOwn = isContentOfAddress(page) === true;
  const title = titleName(page);
  const card = partsOf(page, 'name')[0]?.split(' | ')[0] ?? '';
  if (!isNobody(card)) return isOwn || title === '' || callsAlike(title, card) ? named(page, card, 97) : null;
  const structured = page.organisations.find(({ isPublisher }) => !isPublisher)?.name ?? '';
  if (structured !== '') return named(page, structured, 95);
  if (!isOwn && rowOf(page, 'industry') === null && rowOf(page, 'size') === null) return null;
  const heading = page.harvest.headings.find(({ level, text }) => level === 1 && !isNobody(text))?.text ?? '';
  if (heading !== '') return isOwn || title === '' || callsAlike(title, heading) ? named(page, heading, 93) : null;
  return named(page, title.split(/\s*[:|]\s/)[0] ?? '', 88);
}

function named(page: Page, name: string, confidence: number): Fact<string> | null {
  const value = clean(name, 120);
  return value === '' ? null : makeFact(value, 'linkedin', page.title === '' ? value : page.title, confidence);
}

/** A place in the public page's first line ("London, London · 5,750 followers"), or beside a logged-in one's name. */
function besidePlace(page: Page, intro: string | null): string {
  return partsOf(page, 'subline')[0]?.replace(/\s[|·•]?\s?[\d.,\s]+[A-Za-zÀ-ӿ]+$/u, '') ?? intro ?? '';
}

function domainOf(page: Page, sameAs: readonly string[]): Fact<string> | null {
  const row = rowOf(page, 'website')?.value ?? '';
  const shown = [row, ...partsOf(page, 'website-link')].map((written) => ({ written, domain: websiteDomain(written) }));
  const linked = shown.find(({ domain }) => domain !== null);
  if (linked?.domain != null) return makeFact(linked.domain, 'linkedin', linked.written, 90);
  const structured = sameAs.map(websiteDomain).find((domain) => domain !== null) ?? null;
  return structured === null ? null : makeFact(structured, 'json-ld', sameAs.join(' '), 88);
}

function phonesOf(page: Page, country: string | null): Fact<string>[] {
  const written = [
    ...partsOf(page, 'phone').map((href) => href.replace(/^tel:/i, '')),
    rowOf(page, 'phone')?.value ?? '',
  ];
  const phones = written.flatMap((number) => phoneWritten(number, country) ?? []);
  return [...new Set(phones)].map((phone) => makeFact(phone, 'linkedin', written[0] ?? phone, 92));
}

function descriptionOf(page: Page): Fact<string> | null {
  const text = clean(describedAs(page), 1_000);
  if (text !== '') return makeFact(text, 'linkedin', text, 90);
  const [tagline = ''] = partsOf(page, 'tagline');
  return tagline === '' ? null : makeFact(tagline, 'linkedin', tagline, 70);
}

/** LinkedIn's name of an industry, as it stands on the page. */
export function industriesOf(written: string): CompanyFacts['industries'] {
  const industry = clean(written, 120);
  return industry === ''
    ? []
    : [makeFact({ nace: null, linkedIn: industry, words: industry }, 'linkedin', industry, 92)];
}

function foundedOf(page: Page): Fact<number> | null {
  const row = rowOf(page, 'founded');
  const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(row?.value ?? '')?.[0]);
  return year > 1500 && year < 2050 ? makeFact(year, 'linkedin', `${row?.label ?? ''} ${row?.value ?? ''}`, 92) : null;
}

/** Under an address with the number, the page's own links still have the slug. */
function slugOf(page: Page): string | null {
  const key = ownKey(page) ?? '';
  return key === '' || /^\d+$/.test(key) ? null : clean(key, 120);
}

/** "facetCurrentCompany=%5B99%5D", "currentCompany=["99","100"]": the first is the company itself. */
function companyId(page: Page): string | null {
  const [link = ''] = partsOf(page, 'members-link');
  const pattern = /(?:facetCurrentCompany|currentCompany)(?:=|%3D)(?:%5B|%255B|\[)*(?:%22|%2522|")?(?<id>\d{1,12})/i;
  return pattern.exec(link)?.groups?.['id'] ?? null;
}

/** The jobs that the Jobs tab shows: each is hiring. */
function openings(page: Page): Observation[] {
  return organisationAt(page.url) !== null && /\/jobs\/?$/.test(page.path) ? jobCards(page) : [];
}
