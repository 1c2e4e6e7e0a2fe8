// Plain functions without a library: the page script uses them too.
import { percentDecoded } from './percent-decoded.ts';

/** What an address on LinkedIn leads to. Keys are decoded and in lower case; an organisation's may be its number. */
export type LinkedInAddress =
  | { readonly kind: 'organisation'; readonly of: 'company' | 'showcase' | 'school'; readonly key: string }
  | { readonly kind: 'job'; readonly key: string; readonly isPane: boolean }
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'sales-account'; readonly key: string }
  | { readonly kind: 'sales-lead'; readonly key: string }
  | { readonly kind: 'wall' | 'list' | 'other'; readonly key: '' };

const WALLS = ['login', 'uas', 'checkpoint', 'authwall', 'signup', 'reg', 'start', 'cold-join', 'public-profile'];
const LISTS = [
  'search',
  'jobs',
  'company',
  'showcase',
  'school',
  'directory',
  'salary',
  'products',
  'services',
  'sales',
];
/** Where a language or a form of the site may stand before the page: "/mwlite/company/…", "/fi-fi/company/…". */
const PREFIXED = ['company', 'showcase', 'school', 'jobs', 'in'];

/** Whether a host is LinkedIn's, or that of one of its countries ("fi.linkedin.com"). */
export function isLinkedInHost(host: string): boolean {
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}

/** What a LinkedIn address leads to, by its path alone: what the page shows may be a wall or an older page still. */
export function linkedInAddress(address: string): LinkedInAddress {
  if (!URL.canParse(address)) return { kind: 'other', key: '' };
  const { pathname, searchParams } = new URL(address);
  const path = steps(pathname);
  const [first = '', second = '', third = ''] = path;
  if (WALLS.includes(first)) return { kind: 'wall', key: '' };
  if ((first === 'company' || first === 'showcase' || first === 'school') && second !== '')
    return { kind: 'organisation', of: first, key: second };
  if (first === 'company-beta' && second !== '') return { kind: 'organisation', of: 'company', key: second };
  if (first === 'in' && second !== '') return { kind: 'person', key: second };
  if (first === 'jobs') return jobAddress(second, third, searchParams.get('currentJobId') ?? '');
  if (first === 'sales') return salesAddress(second, third);
  return { kind: LISTS.includes(first) ? 'list' : 'other', key: '' };
}

/** A job page ends in its number ("sales-manager-at-acme-4411867124"); a search shows the chosen one in a pane. */
function jobAddress(second: string, third: string, chosen: string): LinkedInAddress {
  if (second === 'view') {
    const number = third.slice(third.lastIndexOf('-') + 1);
    return isNumber(number) ? { kind: 'job', key: number, isPane: false } : { kind: 'list', key: '' };
  }
  return isNumber(chosen) ? { kind: 'job', key: chosen, isPane: true } : { kind: 'list', key: '' };
}

function salesAddress(second: string, third: string): LinkedInAddress {
  // "/sales/lead/ACwAAA,NAME_SEARCH,xyz": the part before the comma names the person.
  const key = third.split(',')[0] ?? '';
  if (second === 'company' && isNumber(key)) return { kind: 'sales-account', key };
  if ((second === 'lead' || second === 'people') && key !== '') return { kind: 'sales-lead', key };
  return { kind: 'list', key: '' };
}

/** The steps of a path, decoded and in lower case, without what only says in which language or form it is shown. */
function steps(pathname: string): string[] {
  const path = pathname
    .split('/')
    .filter((step) => step !== '')
    .slice(0, 5)
    .map((step) => percentDecoded(step).toLowerCase());
  const isPrefixed = path[0] !== 'in' && !PREFIXED.includes(path[0] ?? '') && PREFIXED.includes(path[1] ?? '');
  return isPrefixed && /^(?:mwlite|m|organization-guest|[a-z]{2}(?:[-_][a-z]{2})?)$/.test(path[0] ?? '')
    ? path.slice(1)
    : path;
}

function isNumber(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}
