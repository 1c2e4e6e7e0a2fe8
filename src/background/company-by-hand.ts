import { registrableDomain } from '../interpret/domain.ts';
import { loneNumbers } from '../interpret/org-numbers.ts';
import type { RequestOf } from '../messages/contract.ts';
import { failure, type Outcome, success } from '../messages/outcome.ts';
import type { CompanyFacts, LinkedIn } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { factsOfName } from '../model/join-facts.ts';
import { isLinkedInHost, linkedInAddress } from '../model/linkedin-address.ts';

/** What the seller says of a company, as facts. A value that cannot be right fails, with the name of its field. */
export function factsByHand({
  name,
  domain,
  country = '',
  city = '',
  orgNumber = '',
  linkedIn = '',
}: RequestOf<'add-company'>): Outcome<CompanyFacts> {
  const registrable = registrableDomain(withScheme(domain));
  if (domain !== '' && registrable === null) return failure('invalid-request', 'domain');
  const numbers = loneNumbers(orgNumber, country);
  if (orgNumber !== '' && numbers.length === 0) return failure('invalid-request', 'orgNumber');
  const organisation = organisationAt(linkedIn);
  if (linkedIn !== '' && organisation === null) return failure('invalid-request', 'linkedIn');
  return success({
    ...factsOfName(told(name)),
    domain: registrable === null ? null : told(registrable),
    orgNumbers: numbers.map((number) => told(number, orgNumber)),
    country: country === '' ? null : told(country),
    city: city === '' ? null : told(city),
    linkedIn: organisation === null ? null : told(organisation, linkedIn),
  });
}

/** The LinkedIn page an address leads to; null for any other address. */
export function organisationAt(address: string): LinkedIn | null {
  const written = withScheme(address);
  if (!URL.canParse(written) || !isLinkedInHost(new URL(written).hostname)) return null;
  const page = linkedInAddress(written);
  if (page.kind !== 'organisation' || page.key.length > 120) return null;
  const isId = /^\d{1,12}$/.test(page.key);
  return { kind: page.of, slug: isId ? null : page.key, id: isId ? page.key : null };
}

const withScheme = (address: string) => (address.includes('://') ? address : `https://${address}`);

function told<Value>(value: Value, excerpt = String(value)): Fact<Value> {
  return { value, source: 'seller', excerpt: excerpt.slice(0, 200), confidence: 100 };
}
