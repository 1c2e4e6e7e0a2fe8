import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { makeFact } from './text.ts';

/** The registrable domain of the company's own site: the one the page stands on. Null for an address that is not public. */
export function companyDomain({ domain, host }: Page): Fact<string> | null {
  return domain === null ? null : makeFact(domain, 'address-bar', host, 99);
}
