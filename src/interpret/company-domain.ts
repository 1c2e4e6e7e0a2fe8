import type { Fact } from '../model/fact.ts';
import { careerOwner } from './domain.ts';
import type { Page } from './page.ts';
import { makeFact } from './text.ts';

/**
 * The registrable domain of the company's own site: the one the page stands on. Null for an address that is not public,
 * and on platforms where companies only have their career pages.
 */
export function companyDomain({ domain, host, url }: Page): Fact<string> | null {
  return domain === null || careerOwner(url) !== '' ? null : makeFact(domain, 'address-bar', host, 99);
}
