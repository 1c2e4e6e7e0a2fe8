// What the address of a page tells where the page itself names no company.
import { isSharedHost, registrableDomain } from '../interpret/domain.ts';
import { PLATFORM_DOMAINS } from '../interpret/words/alias-domains.ts';
import type { FillIn } from '../messages/views.ts';
import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { factsOfName } from '../model/join-facts.ts';
import type { NoCompanyReason, Reading } from '../model/reading.ts';
import { findCompany } from '../store/companies.ts';
import type { Database } from '../store/database.ts';
import { organisationAt } from './company-by-hand.ts';

type Unnamed = Extract<Reading, { kind: 'none' | 'unreadable' }>;

/** Pages that are never read: nothing is offered there. */
const NEVER_READ: readonly NoCompanyReason[] = ['not-a-web-page', 'excluded-site', 'private-site'];
/** Pages that may stand on a company's own site. */
const MAY_BE_OWN: readonly NoCompanyReason[] = ['nothing-found', 'login-page', 'personal-page'];
const platforms = new Set(PLATFORM_DOMAINS);

/** What the seller's form starts from; null on pages that are never read. */
export function fillInOf(reading: Unnamed): FillIn | null {
  if (reading.kind === 'none' && NEVER_READ.includes(reading.reason)) return null;
  return addressOf(reading);
}

/** What an unreadable page's form starts from. */
export function addressOf(reading: Unnamed): FillIn {
  const linkedIn = organisationAt(reading.url);
  const key = linkedIn?.slug ?? linkedIn?.id ?? '';
  return {
    domain: ownDomain(reading) ?? '',
    linkedIn: linkedIn === null ? '' : `https://www.linkedin.com/${linkedIn.kind}/${encodeURIComponent(key)}/`,
  };
}

/** The company of the store that a page belongs to by its address: its site, or its LinkedIn page. */
export async function companyAtAddress(reading: Unnamed, database: Database): Promise<Company | null> {
  if (fillInOf(reading) === null) return null;
  const domain = ownDomain(reading);
  const linkedIn = organisationAt(reading.url);
  if (domain === null && linkedIn === null) return null;
  const told = <Value>(value: Value): Fact<Value> => ({
    value,
    source: 'address-bar',
    excerpt: reading.url.slice(0, 200),
    confidence: 100,
  });
  return findCompany(database, {
    ...factsOfName(told('')),
    domain: domain === null ? null : told(domain),
    linkedIn: linkedIn === null ? null : told(linkedIn),
  });
}

/** The domain a page stands on, where that may be its company's own. */
function ownDomain(reading: Unnamed): string | null {
  if (reading.kind === 'none' && !MAY_BE_OWN.includes(reading.reason)) return null;
  const domain = registrableDomain(reading.url);
  return domain === null || platforms.has(domain) || isSharedHost(reading.url) ? null : domain;
}
