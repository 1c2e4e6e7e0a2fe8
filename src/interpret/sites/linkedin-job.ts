import type { LinkedIn } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { factsOfName } from '../../model/join-facts.ts';
import type { Observation, Reading } from '../../model/reading.ts';
import { ageIn } from '../dates/age.ts';
import { isNode, type Node, own, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { HIRING_TITLES } from '../words/linkedin-labels.ts';
import { industriesOf } from './linkedin-company.ts';
import { isContentOfAddress, isMissing, isNobody, isWall, titleName } from './linkedin-content.ts';
import { hiring, isPlace } from './linkedin-job-cards.ts';
import { countIn, isSize, sizeIn } from './linkedin-numbers.ts';
import { organisationAt } from './linkedin-organisation.ts';
import { firstPlace, type Place, placeIn } from './linkedin-place.ts';
import { partsOf } from './linkedin-rows.ts';

const INDUSTRY = /^(?:industr(?:y|ies)|bransch(?:er)?|bransjer?|brancher?|toimialat?)\s*[|:]?\s+/i;
const hiringTitles = HIRING_TITLES.map((pattern) => new RegExp(pattern, 'iu'));

/** Reads a job page, or a search with a job chosen: the company that hires, and that it does. */
export function readJob(page: Page): Reading {
  const { url } = page;
  if (isMissing(page)) return { kind: 'none', url, reason: 'nothing-found' };
  const posting = page.nodes.find((node) => typesOf(node).includes('JobPosting')) ?? {};
  const name = isWall(page) || isContentOfAddress(page) === false ? null : hiringCompany(page, posting);
  if (name === null) return { kind: 'unreadable', url };
  const written = placeWritten(page);
  const place = firstPlace([jobPlace(posting), placeIn(written, 80)]);
  const criterion = partsOf(page, 'job-criterion').find((text) => INDUSTRY.test(text)) ?? '';
  return {
    kind: 'company',
    url,
    facts: {
      ...factsOfName(name),
      linkedIn: linkedInOf(page, posting),
      country: place.country,
      city: place.city,
      industries: industriesOf(criterion.replace(INDUSTRY, '').replace(/^\|\s/, '')).map((fact) => ({
        ...fact,
        confidence: 70,
      })),
      employees: sizeFact(page),
      employeesOnLinkedIn: membersFact(page),
    },
    observations: observed(page, posting, place.city?.value ?? written),
    person: null,
  };
}

/** The company in the job's card, in structured data, in the title ("Acme hiring …"), or the first link to one. */
function hiringCompany(page: Page, posting: Node): Fact<string> | null {
  const employer = own(posting, 'hiringOrganization');
  const structured = isNode(employer) ? own(employer, 'name') : null;
  const [card = ''] = partsOf(page, 'job-company').map((text) => text.split(' | ')[0] ?? '');
  const titled = hiringTitles
    .map((pattern) => pattern.exec(titleName(page))?.groups?.['name'] ?? '')
    .find((name) => name !== '');
  const linked = partsOf(page, 'job-company-text')[0]?.split(' | ')[0] ?? '';
  // What any page may have counts only where the content is known to be this job's.
  const isOwn = isContentOfAddress(page) === true;
  const candidates: readonly (readonly [string, number])[] = [
    [card, 95],
    [typeof structured === 'string' ? structured : '', 94],
    [isOwn ? (titled ?? '') : '', 84],
    [isOwn ? linked : '', 82],
  ];
  const best = candidates.find(([name]) => clean(name) !== '' && !isNobody(name));
  return best === undefined
    ? null
    : makeFact(clean(best[0], 120), 'linkedin', page.title === '' ? best[0] : page.title, best[1]);
}

function linkedInOf(page: Page, posting: Node): Fact<LinkedIn> | null {
  const employer = own(posting, 'hiringOrganization');
  const sameAs = isNode(employer) ? [own(employer, 'sameAs'), own(employer, 'url')].flat() : [];
  const links = [...partsOf(page, 'job-company-link'), ...sameAs.filter((value) => typeof value === 'string')];
  const linked = links.flatMap((href) => {
    const organisation = organisationAt(href);
    return organisation === null ? [] : [{ href, organisation }];
  })[0];
  if (linked === undefined) return null;
  const id = page.metas.get('companyid') ?? '';
  const { href, organisation } = linked;
  return makeFact({ ...organisation, id: /^\d{1,12}$/.test(id) ? id : organisation.id }, 'link', href, 95);
}

function jobPlace(posting: Node): Place {
  const location = [own(posting, 'jobLocation')].flat().find(isNode) ?? {};
  const address = own(location, 'address');
  const inner = isNode(address) ? address : location;
  const texts = ['addressLocality', 'addressRegion', 'addressCountry'].map((property) => own(inner, property));
  const written = texts.filter((text) => typeof text === 'string').join(', ');
  return placeIn(written, 88);
}

function placeWritten(page: Page): string {
  const [part = ''] = partsOf(page, 'job-place');
  const titles = partsOf(page, 'job-title', 'job-company');
  return part !== '' ? part : (cardPieces(page).find((piece) => isPlace(piece) && !titles.includes(piece)) ?? '');
}

/** What the job's card says, piece by piece. */
function cardPieces(page: Page): string[] {
  return partsOf(page, 'job-card')
    .flatMap((card) => card.split(/\s?[|·•]\s/))
    .map((piece) => piece.trim());
}

function observed(page: Page, posting: Node, place: string): Observation[] {
  const [shown = ''] = partsOf(page, 'job-title').map((text) => text.split(' | ')[0] ?? '');
  const structured = own(posting, 'title');
  const title = clean(shown !== '' ? shown : typeof structured === 'string' ? structured : '', 150);
  if (title === '') return [];
  const posted = own(posting, 'datePosted');
  const day = typeof posted === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(posted)?.[0] ?? null) : null;
  const told = cardPieces(page).find((text) => ageIn(text) !== null) ?? '';
  const when = day === null ? ageIn(told) : { earliest: day, latest: day };
  return [hiring(title, place, when, [title, place, told].filter((text) => text !== '').join(' · '))];
}

function sizeFact(page: Page) {
  const written = partsOf(page, 'job-about').find(isSize) ?? '';
  const size = sizeIn(written);
  return size === null ? null : makeFact(size, 'linkedin', written, 90);
}

function membersFact(page: Page): Fact<number> | null {
  const texts = partsOf(page, 'job-about').filter((text) => !isSize(text));
  const found = texts.flatMap((text) => {
    const count = countIn(text, 'members');
    return count === null ? [] : [makeFact(count, 'linkedin', text, 88)];
  });
  return found[0] ?? null;
}
