import { workDomain } from '../interpret/work-domain.ts';
import type { Contact } from '../model/contact.ts';
import { companiesAtDomain } from '../store/companies.ts';
import type { Database } from '../store/database.ts';

/** Where a person works, and how that is known. */
export type Place = Pick<Contact, 'companyId' | 'link'>;

/**
 * Where a person works by their e-mail domain, if one company alone has it. What the seller, a page or a file said
 * stands; a link that the domain made follows a change of address.
 * @param known the person as they were; null for a new one
 */
export async function placeOf(
  { email }: Pick<Contact, 'email'>,
  known: Contact | null,
  database: Database,
): Promise<Place> {
  const place = { companyId: known?.companyId ?? null, link: known?.link ?? null };
  const isOpen = place.link === null || (place.link === 'email-domain' && email !== known?.email);
  const domain = isOpen ? workDomain(email) : null;
  if (domain === null) return place;
  const [company, ...others] = await companiesAtDomain(database, domain);
  return company === undefined || others.length > 0 ? place : { companyId: company.id, link: 'email-domain' };
}
