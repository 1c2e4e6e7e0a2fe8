// LinkedIn: which of its pages are a company's, told by the address; what they say, by named parts and dt/dd rows.
import type { CompanyFacts, LinkedIn } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import { factsOfName } from '../../model/join-facts.ts';
import type { Reading } from '../../model/reading.ts';
import { registrableDomain } from '../domain.ts';
import type { Page } from '../page.ts';
import { linkedInAddress } from '../social-links.ts';
import { clean, makeFact } from '../text.ts';
import { linkedInPlace } from './linkedin-place.ts';
import { employeesOnLinkedInOf, followersOf, rowOf, sizeOf } from './linkedin-rows.ts';

const LOGIN = /^\/(?:login|uas|checkpoint|authwall|signup|reg)/i;

/** Whether a page is LinkedIn's. */
export function isLinkedIn({ domain }: Page): boolean {
  return domain === 'linkedin.com';
}

/** Reads a page of LinkedIn: a company's, a job's company, or the reason why there is none. */
export function readLinkedIn(page: Page): Reading {
  const { url, path } = page;
  const organisation = linkedInAddress(url);
  if (LOGIN.test(path) || /checkpoint|auth_wall/.test(page.metas.get('pagekey') ?? ''))
    return { kind: 'none', url, reason: 'login-page' };
  if (organisation !== null) return readCompany(page, organisation);
  if (/^\/jobs\/view\//.test(path) || /[?&]currentJobId=/.test(url)) return readJob(page);
  if (/^\/(?:in|pub|sales\/(?:lead|people))\//.test(path)) return { kind: 'none', url, reason: 'person-profile' };
  if (/^\/(?:jobs|search|company-beta|directory|salary)(?:\/|$)/.test(path))
    return { kind: 'none', url, reason: 'search-results' };
  return { kind: 'none', url, reason: 'social-media' };
}

function readCompany(page: Page, linkedIn: LinkedIn): Reading {
  const { url } = page;
  const name = companyName(page);
  if (name === null) return { kind: 'unreadable', url };
  const place = linkedInPlace(page);
  const website = rowOf(page, 'website');
  const domain = website === null ? null : websiteDomain(website.value);
  const organisation = page.organisations.find(({ name: called }) => called === name.value);
  const sameAs = organisation?.sameAs.map(websiteDomain).find((found) => found !== null) ?? null;
  const industry = rowOf(page, 'industry') ?? partOf(page, 'headline');
  const founded = rowOf(page, 'founded');
  const year = Number(/\d{4}/.exec(founded?.value ?? '')?.[0]);
  const facts: CompanyFacts = {
    ...factsOfName(name),
    linkedIn: makeFact({ ...linkedIn, id: linkedIn.id ?? companyId(page) }, 'address-bar', url, 99),
    domain:
      domain !== null
        ? makeFact(domain, 'linkedin', website?.value ?? '', 90)
        : sameAs === null
          ? null
          : makeFact(sameAs, 'json-ld', sameAs, 88),
    country: place.country,
    city: place.city,
    description: descriptionOf(page),
    industries:
      industry === null
        ? []
        : [
            makeFact(
              { nace: null, linkedIn: clean(industry.value, 120), words: clean(industry.value, 120) },
              'linkedin',
              industry.value,
              92,
            ),
          ],
    employees: sizeOf(page),
    employeesOnLinkedIn: employeesOnLinkedInOf(page),
    followers: followersOf(page),
    foundedYear:
      year > 1500 && year < 2050
        ? makeFact(year, 'linkedin', `${founded?.label ?? ''} ${founded?.value ?? ''}`, 92)
        : null,
  };
  return { kind: 'company', url, facts, observations: [], person: null };
}

/** The hiring company of a job page. */
function readJob(page: Page): Reading {
  const company = partOf(page, 'job-company');
  const hiring = /^(?<name>.{1,80}?)\s(?:hiring|rekryterar|ansetter|ansætter|rekrytoi)\s/u.exec(page.title)?.groups?.[
    'name'
  ];
  const structured = page.organisations.find(({ source }) => source === 'json-ld')?.name;
  const name = clean(company?.value ?? hiring ?? structured ?? '', 120);
  if (name === '') return { kind: 'unreadable', url: page.url };
  const address = page.harvest.parts.find((part) => part.name === 'job-company-link')?.value ?? '';
  const linkedIn = linkedInAddress(address);
  const id = page.metas.get('companyid') ?? '';
  const place = linkedInPlace(page);
  const industry = partOf(page, 'job-criterion', /industr|bransch|bransje|branche|toimiala/i);
  return {
    kind: 'company',
    url: page.url,
    facts: {
      ...factsOfName(makeFact(name, 'linkedin', page.title === '' ? name : page.title, company === null ? 82 : 95)),
      linkedIn:
        linkedIn === null
          ? null
          : makeFact({ ...linkedIn, id: /^\d{1,12}$/.test(id) ? id : linkedIn.id }, 'link', address, 95),
      country: place.country,
      city: place.city,
      industries:
        industry === null
          ? []
          : [
              makeFact(
                {
                  nace: null,
                  linkedIn: clean(industry.value.replace(/^\S+\s/, ''), 120),
                  words: clean(industry.value.replace(/^\S+\s/, ''), 120),
                },
                'linkedin',
                industry.value,
                70,
              ),
            ],
    },
    observations: [],
    person: null,
  };
}

/** The company's name: from the top card, the title ("Acme | LinkedIn"), or structured data; two must not disagree. */
function companyName(page: Page): Fact<string> | null {
  const card = partOf(page, 'name')?.value ?? '';
  const title =
    clean(page.title.replace(/^\(\d+\+?\)\s*/, ''))
      .replace(/\s*\|\s*LinkedIn$/i, '')
      .split(/\s*[:|]\s/)[0] ?? '';
  const isTitled = /\|\s*LinkedIn$/i.test(page.title) && !/^(?:LinkedIn|Sign|Log)/i.test(title);
  const structured = page.organisations[0]?.name ?? '';
  const heading = page.harvest.headings.find(({ level }) => level === 1)?.text ?? '';
  const name = clean(card || (isTitled ? title : '') || structured || heading, 120);
  if (name === '' || (card === '' && !isTitled && rowOf(page, 'industry') === null)) return null;
  return makeFact(name, 'linkedin', page.title === '' ? name : page.title, card !== '' ? 97 : 88);
}

function partOf(page: Page, name: string, pattern = /./): { label: string; value: string } | null {
  const part = page.harvest.parts.find((candidate) => candidate.name === name && pattern.test(candidate.value));
  return part === undefined ? null : { label: name, value: clean(part.value, 600) };
}

function descriptionOf(page: Page): Fact<string> | null {
  const text = partOf(page, 'description')?.value ?? partOf(page, 'tagline')?.value ?? '';
  return text === '' ? null : makeFact(clean(text, 1_000), 'linkedin', text, 90);
}

/** LinkedIn wraps links: "linkedin.com/redir/redirect?url=https%3A%2F%2Facme.example". */
function websiteDomain(website: string): string | null {
  const address = /(?:https?:\/\/)?[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}(?:\/\S*)?/u.exec(website)?.[0] ?? '';
  const target = /[?&]url=([^&\s]+)/.exec(address)?.[1];
  const domain = registrableDomain(
    target === undefined ? address : target.replaceAll('%3A', ':').replaceAll('%2F', '/'),
  );
  return domain === 'linkedin.com' ? null : domain;
}

function companyId({ harvest }: Page): string | null {
  const link = harvest.parts.find(({ name }) => name === 'members-link')?.value ?? '';
  return (
    /(?:facetCurrentCompany|currentCompany)(?:=|%3D)(?:%5B|%255B|\[)*(?:%22|%2522|")?(?<id>\d{1,12})/i.exec(link)
      ?.groups?.['id'] ?? null
  );
}
