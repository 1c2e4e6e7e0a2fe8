import type { NoCompanyReason } from '../../model/reading.ts';
import { domainLabel } from '../domain.ts';
import type { Page } from '../page.ts';
import { KNOWN_SITES } from '../words/known-sites.ts';
import { WIRES } from '../words/news.ts';

const byAddress = reasons('addresses');
const byLabel = reasons('labels');
const wires = new Set(WIRES);

/** Why no page of this site is the page of the company it names; null of a site that nobody has listed. */
export function knownSite({ domain, host, path }: Page): NoCompanyReason | null {
  if (domain === null) return null;
  const section = path.split('/', 2)[1] ?? '';
  const label = domainLabel(domain);
  const parents = host.split('.').map((_, index, labels) => labels.slice(index).join('.'));
  return (
    byAddress.get(`${domain}/${section}`) ??
    byLabel.get(`${label}/${section}`) ??
    parents.map((parent) => byAddress.get(parent)).find((reason) => reason !== undefined) ??
    byLabel.get(label) ??
    null
  );
}

/** Whether the site carries many companies' releases. */
export function isWire({ domain, host }: Page): boolean {
  return (domain !== null && wires.has(domain)) || wires.has(host);
}

function reasons(by: 'addresses' | 'labels'): ReadonlyMap<string, NoCompanyReason> {
  return new Map(KNOWN_SITES.flatMap((sites) => sites[by].map((name) => [name, sites.reason] as const)));
}
