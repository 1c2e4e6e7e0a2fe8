import { isSharedHost, registrableDomain } from './domain.ts';
import { PLATFORM_DOMAINS } from './words/alias-domains.ts';
import { FREE_MAIL_DOMAINS } from './words/mail.ts';
import { SHARED_SITES } from './words/shared-sites.ts';

const freeMail = new Set(FREE_MAIL_DOMAINS);
const nobodysOwn = new Set([...FREE_MAIL_DOMAINS, ...PLATFORM_DOMAINS, ...SHARED_SITES]);

/** Whether anybody can have a mailbox on a registrable domain. */
export const isFreeMail = (domain: string): boolean => freeMail.has(domain);

/**
 * The registrable domain of an e-mail address or a host that a company gives its people; null where anybody can have a
 * mailbox or a site, and for what is no address.
 */
export function workDomain(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const domain = registrableDomain(host);
  if (domain === null || nobodysOwn.has(host) || nobodysOwn.has(domain) || isSharedHost(host)) return null;
  return domain;
}
