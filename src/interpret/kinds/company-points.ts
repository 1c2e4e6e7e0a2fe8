import type { CompanyFacts } from '../../model/company.ts';
import { isInstitutionWord, nameKey, nameWords } from '../name-words.ts';
import type { Page } from '../page.ts';
import type { MarkKind, Marks } from './marks.ts';

const MOST_SECTIONS = 4;
const COPYRIGHT = /©|copyright/i;
const PEOPLES_TYPES = new Set(['NewsMediaOrganization', 'Person']);

/** Points for an organisation's own page: what only organisations show, and what they mostly show. */
export function companyPoints(page: Page, facts: CompanyFacts | null, marks: (kind: MarkKind) => Marks): number {
  const sections = marks('companySection').menu.size;
  let points = Math.min(MOST_SECTIONS, sections);
  if (marks('contactSection').menu.size > 0) points += 1;
  if (
    page.organisations.some(({ isPublisher, types }) => !isPublisher && !types.some((type) => PEOPLES_TYPES.has(type)))
  )
    points += 3;
  if (facts === null) return points;
  if (facts.orgNumbers.length > 0) points += 5;
  if (facts.legalName !== null) points += 2;
  if (facts.phones.length > 0) points += 2;
  if (facts.emails.length > 0) points += 1;
  if (facts.city !== null) points += 1;
  if (facts.linkedIn !== null) points += 1;
  if (facts.industries.length > 0) points += 1;
  points += signedPoints(page, facts);
  if (nameWords(facts.name.value).some(isInstitutionWord)) points += 2;
  return points;
}

/** A point each for a name that stands in the address of the site and in its © line. */
function signedPoints({ label, lines }: Page, { name }: CompanyFacts): number {
  const [key, address] = [nameKey(name.value), nameKey(label)];
  if (key.length < 3) return 0;
  const isAddress = address !== '' && (address.startsWith(key) || key.startsWith(address));
  const isSigned = lines.some(({ text }) => COPYRIGHT.test(text) && nameKey(text).includes(key));
  return Number(isAddress) + Number(isSigned);
}
