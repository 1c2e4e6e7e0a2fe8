import type { NoCompanyReason } from '../model/reading.ts';
import { hostOf, isPrivateAddress, registrableDomain } from './domain.ts';
import {
  ACCOUNT_LABELS,
  BANK_DOMAINS,
  MAILBOX_LABELS,
  PRIVATE_HOSTS,
  PRIVATE_LINKEDIN_PATHS,
  WORKPLACE_ENDINGS,
} from './words/private-sites.ts';

const privateHosts = new Set(PRIVATE_HOSTS);
const privateLabels = new Set([...MAILBOX_LABELS, ...ACCOUNT_LABELS]);
const bankDomains = new Set(BANK_DOMAINS);

/**
 * Why a page at this address must not be read at all, or null when it may. Asked before the page is touched: what is
 * not read cannot leak.
 */
export function refusalOf(url: string): NoCompanyReason | null {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return 'not-a-web-page';
  return isPrivateAddress(url) || isPrivateSite(url) ? 'private-site' : null;
}

function isPrivateSite(url: string): boolean {
  const host = hostOf(url);
  const domain = registrableDomain(url);
  if (privateHosts.has(host) || (domain !== null && bankDomains.has(domain))) return true;
  if (WORKPLACE_ENDINGS.some((end) => host.endsWith(end) && !host.startsWith('www.'))) return true;
  const labels = host.split('.');
  if (labels.length > 2 && privateLabels.has(labels[0] ?? '')) return true;
  return domain === 'linkedin.com' && PRIVATE_LINKEDIN_PATHS.some((path) => new URL(url).pathname.startsWith(path));
}
