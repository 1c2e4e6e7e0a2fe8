import { parse } from 'tldts';
import { RECRUITING_DOMAINS } from '../model/portals.ts';
import { CODE_PLATFORMS, SITE_PLATFORMS } from './words/platforms.ts';

/** Names that are kept from ever being public (RFC 2606, RFC 6761, RFC 6762) except `.example`, our test pages' own. */
const NEVER_PUBLIC = new Set([
  'invalid',
  'test',
  'local',
  'localhost',
  'internal',
  'lan',
  'home',
  'corp',
  'intranet',
  'arpa',
  'onion',
]);

const recruiters = new Set(RECRUITING_DOMAINS);
/** Parts of a recruiting system's address behind which the employer's name comes. */
const SHARED_LABEL = /^(?:apply|boards|job-boards|jobs?|careers?|app|emp)$/;
const platforms = new Set(SITE_PLATFORMS);
const codePlatforms = new Set(CODE_PLATFORMS);

/** `acme.example` for any address, host or e-mail on it; null for IP addresses, hosts without a dot and private names. */
export function registrableDomain(address: string): string | null {
  const parsed = parse(address, { allowPrivateDomains: true });
  if (parsed.isIp === true || parsed.domain === null || parsed.publicSuffix === null) return null;
  if (NEVER_PUBLIC.has(parsed.publicSuffix)) return null;
  const domain = parsed.domain.toLowerCase();
  const owner = platforms.has(domain) ? ownerOn(parsed.subdomain) : '';
  return owner === '' ? domain : `${owner}.${domain}`;
}

/** The name under which somebody has a site on a platform; empty for the platform's own. */
function ownerOn(subdomain: string | null): string {
  const owner = (subdomain ?? '').toLowerCase().split('.').at(-1) ?? '';
  return owner === 'www' ? '' : owner;
}

/** A domain as addresses carry it: people write "lämpö.example" where the address bar has "xn--lmp-tla8h.example". */
export function asciiDomain(domain: string): string {
  if (/^[ -~]*$/.test(domain)) return domain;
  const address = `https://${domain}/`;
  return URL.canParse(address) ? new URL(address).hostname : domain;
}

/** The name a domain is bought for: `acme` of `acme.co.uk`; empty when there is none. */
export function domainLabel(domain: string | null): string {
  if (domain === null) return '';
  const parsed = parse(domain, { allowPrivateDomains: true });
  const owner = platforms.has(parsed.domain ?? '') ? ownerOn(parsed.subdomain) : '';
  return owner === '' ? (parsed.domainWithoutSuffix ?? '') : owner;
}

/** The public suffix of a domain ("fi", "co.uk"); empty when there is none. */
export function domainSuffix(domain: string | null): string {
  return domain === null ? '' : (parse(domain, { allowPrivateDomains: false }).publicSuffix ?? '');
}

/** Whether the address is one of many on a programmers' platform ("acme.github.io"): its name is then not the site's. */
export function isCodeHost(address: string): boolean {
  return codePlatforms.has(parse(address, { allowPrivateDomains: true }).publicSuffix ?? '');
}

/** Whether the address is one of many on a platform's domain: its name is then not the owner's choice alone. */
export function isSharedHost(address: string): boolean {
  const { isPrivate, domain, subdomain } = parse(address, { allowPrivateDomains: true });
  return isPrivate === true || (platforms.has(domain ?? '') && ownerOn(subdomain) !== '');
}

/**
 * The name under which an employer has its career site at a recruiting system (`acme.recruiter.example`,
 * `jobs.recruiter.example/acme`); empty elsewhere.
 */
export function careerOwner(address: string): string {
  const { domain, subdomain } = parse(address, { allowPrivateDomains: true });
  if (!recruiters.has(domain ?? '')) return '';
  const owner = ownerOn(subdomain);
  if (owner === '' || !SHARED_LABEL.test(owner)) return owner;
  return URL.canParse(address) ? (new URL(address).pathname.split('/', 2)[1] ?? '') : '';
}

/** Whether an http address leads to the machine itself or to a private network. */
export function isPrivateAddress(address: string): boolean {
  const host = hostOf(address);
  if (host === '') return false;
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return isPrivateIpv4(host);
  const labels = host.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.length === 1 || (last !== 'invalid' && last !== 'onion' && NEVER_PUBLIC.has(last));
}

/** The lower-case host of an address; empty when it is not one. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.toLowerCase() : '';
}

// RFC 1918, RFC 3927 (link-local), RFC 6598 (carrier-grade NAT), loopback and "this network".
function isPrivateIpv4(host: string): boolean {
  const [first = 0, second = 0] = host.split('.').map(Number);
  if (first === 0 || first === 10 || first === 127) return true;
  if (first === 100) return second >= 64 && second < 128;
  if (first === 172) return second >= 16 && second < 32;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}

// RFC 4193 (unique local), RFC 4291 (loopback, link-local); v4-mapped addresses are never a company's site.
function isPrivateIpv6(host: string): boolean {
  return host === '::1' || host === '::' || /^(?:f[cd]|fe[89ab]|::ffff:)/.test(host);
}
