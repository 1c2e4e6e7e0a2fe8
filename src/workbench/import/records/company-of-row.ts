import { domainLabel } from '../../../interpret/domain.ts';
import { workDomain } from '../../../interpret/work-domain.ts';
import type { CompanyFacts } from '../../../model/company.ts';
import { normaliseCompanyName } from '../../../model/company-name.ts';
import type { Fact } from '../../../model/fact.ts';
import { factsOfName } from '../../../model/join-facts.ts';
import { identitiesOf } from '../../../store/identity.ts';
import { companyLinkedInIn, domainIn, emailIn, phonesIn } from '../values/addresses.ts';
import { industriesIn, orgNumbersIn, statusIn } from '../values/codes.ts';
import { dayIn } from '../values/dates.ts';
import { employeesIn, foundedYearIn, revenueIn } from '../values/numbers.ts';
import { fundingIn } from './events-of-row.ts';
import { type Cell, factOf, type RowCells } from './row-cells.ts';
import type { CompanyDraft } from './row-draft.ts';
import type { RowPlace } from './row-place.ts';
import { tagsIn } from './tags-of-row.ts';

/** A name that is only a domain gives way to any other. */
const ONLY_DOMAIN = 40;
const FROM_MAIL = 70;
const LONGEST_NAME = 200;
const MOST_TECHNOLOGIES = 60;

/**
 * What a row says of a company; null when it says neither its name nor its domain.
 * @param personMail the address of the row's person, which tells the domain where it is named after the company
 */
export function companyIn(cells: RowCells, place: RowPlace, personMail: string): CompanyDraft | null {
  const named = cells.cell('company-name');
  const mail = cells.fact('company-email', emailIn);
  const domain = cells.fact('domain', domainIn) ?? domainOfMail(mail?.value ?? personMail, named);
  const name = nameOf(named, domain);
  if (name === null) return null;
  const facts: CompanyFacts = {
    ...factsOfName(name),
    domain,
    emails: mail === null ? [] : [mail],
    ...restOf(cells, place, domain),
  };
  return {
    facts,
    identities: identitiesOf(facts),
    isNamed: named !== null,
    status: cells.value('company-status', statusIn),
    statusDate: cells.value('status-date', (text) => dayIn(text, place.now)),
    tags: tagsIn(cells, 'company-tags'),
    events: fundingIn(cells, place.now),
  };
}

function nameOf(named: Cell | null, domain: Fact<string> | null): Fact<string> | null {
  if (named !== null) return factOf(named.text.slice(0, LONGEST_NAME).trim(), named);
  return domain === null ? null : { ...domain, confidence: ONLY_DOMAIN };
}

function restOf(cells: RowCells, place: RowPlace, domain: Fact<string> | null): Partial<CompanyFacts> {
  const { country, city, told } = place;
  return {
    country,
    city,
    address: addressIn(cells, city?.value ?? ''),
    orgNumbers: listIn(cells, 'org-number', (text, header) => orgNumbersIn(text, header, told)),
    aliasDomains: otherDomainsIn(cells, domain?.value ?? ''),
    phones: companyPhonesIn(cells, told),
    industries: listIn(cells, 'industry', industriesIn),
    employees: cells.fact('employees', employeesIn),
    revenue: cells.fact('revenue', (text, header) => revenueIn(text, header, told, place.currency)),
    foundedYear: cells.fact('founded-year', (text) => foundedYearIn(text, new Date(place.now).getUTCFullYear())),
    linkedIn: cells.fact('company-linkedin', companyLinkedInIn),
    description: descriptionIn(cells),
    technologies: technologiesIn(cells),
  };
}

/** The domain of an address, where the company is named alike: people also write from their group's or agency's. */
function domainOfMail(email: string, named: Cell | null): Fact<string> | null {
  const domain = email === '' || named === null ? null : workDomain(email);
  if (domain === null || named === null) return null;
  const label = domainLabel(domain).replace(/[^\p{L}\p{N}]/gu, '');
  const words = normaliseCompanyName(named.text).split(' ');
  const name = words.join('');
  const isAlike = label.length > 2 && (name.startsWith(label) || label.startsWith(name) || label === words[0]);
  return isAlike ? factOf(domain, { header: '', text: `@${domain}` }, FROM_MAIL) : null;
}

function listIn<Value>(
  cells: RowCells,
  field: 'org-number' | 'industry',
  parse: Parameters<typeof cells.fact<Value[]>>[1],
): Fact<Value>[] {
  const found = cells.fact(field, parse);
  return found === null ? [] : found.value.map((value) => ({ ...found, value }));
}

function otherDomainsIn(cells: RowCells, own: string): Fact<string>[] {
  return cells.cells('other-domains').flatMap((cell) =>
    cell.text.split(/[\s,;]+/).flatMap((text) => {
      const parsed = domainIn(text);
      return 'value' in parsed && parsed.value !== own ? [factOf(parsed.value, cell)] : [];
    }),
  );
}

function companyPhonesIn(cells: RowCells, country: string | null): Fact<string>[] {
  const found = new Map<string, Fact<string>>();
  for (const cell of cells.cells('company-phone')) {
    const phones = phonesIn(cell.text, country);
    if (phones.length === 0) cells.remark('bad-phone', cell.text);
    for (const phone of phones) found.set(phone, found.get(phone) ?? factOf(phone, cell));
  }
  return [...found.values()];
}

function addressIn(cells: RowCells, city: string): Fact<string> | null {
  const street = cells.cell('street');
  if (street === null) return null;
  const postal = cells.text('postal-code', 20);
  const town = street.text.includes(city) ? '' : city;
  const parts = [street.text, `${postal} ${town}`.trim()].filter((part) => part !== '');
  return factOf(parts.join(', ').slice(0, 200).trim(), street);
}

function descriptionIn(cells: RowCells): Fact<string> | null {
  const cell = cells.cell('description');
  return cell === null ? null : factOf(cell.text.slice(0, 1_000).trim(), { header: cell.header, text: '…' });
}

function technologiesIn(cells: RowCells): Fact<string>[] {
  return cells.cells('technologies').flatMap((cell) => {
    const names = [...new Set(cell.text.split(/\s*[,;|]\s*/).filter((name) => name !== ''))];
    return names
      .slice(0, MOST_TECHNOLOGIES)
      .map((name) => factOf(name.slice(0, 200).trim(), { header: cell.header, text: name }));
  });
}
