import { registrableDomain } from '../../../interpret/domain.ts';
import { phoneNumberIn } from '../../../interpret/phone-number.ts';
import { isFreeMail, workDomain } from '../../../interpret/work-domain.ts';
import type { LinkedIn } from '../../../model/company.ts';
import { isLinkedInHost, linkedInAddress } from '../../../model/linkedin-address.ts';
import type { Parsed } from './parsed.ts';

const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".\d]{2,}$/;
const PHONE_SPREADSHEET = /^\d[.,]\d+e\+?\d+$/i;

/** The registrable domain of a company's site. Of several the first counts. */
export function domainIn(text: string): Parsed<string> {
  const [first = ''] = text.split(/[\s,;]+/);
  const domain = registrableDomain(first.includes('://') ? first : `https://${first}`);
  if (domain === null || first.includes('@')) return { problem: 'bad-domain' };
  if (isFreeMail(domain)) return { problem: 'free-mail' };
  return workDomain(domain) === null ? { problem: 'shared-site' } : { value: domain };
}

/** An e-mail address in small letters. Of several the first counts; a name around it (`Aino <aino@…>`) does not. */
export function emailIn(text: string): Parsed<string> {
  const plain = /<([^<>]+)>/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');
  const [first = ''] = plain.trim().split(/[\s,;]+/);
  const email = first.toLowerCase();
  return EMAIL.test(email) && email.length <= 254 ? { value: email } : { problem: 'bad-email' };
}

/** Phone numbers in E.164, dialled from `country` where they have no prefix (null: then only with one). */
export function phonesIn(text: string, country: string | null): string[] {
  if (PHONE_SPREADSHEET.test(text)) return [];
  return text.split(/[;|]|,\s|\s\/\s/).flatMap((part) => phoneNumberIn(part, country, true)?.number ?? []);
}

/** A person's number in E.164, or as it was written where it cannot be told. */
export function personPhoneIn(text: string, country: string | null): Parsed<string> {
  const [known] = phonesIn(text, country);
  if (known !== undefined) return { value: known };
  const isNumber =
    !PHONE_SPREADSHEET.test(text) && /^[+\d][\d\s().\-/]{4,30}(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i.test(text);
  return isNumber ? { value: text } : { problem: 'bad-phone' };
}

/** The organisation page on LinkedIn: its address, its number, or its name in the address. */
export function companyLinkedInIn(text: string): Parsed<LinkedIn> {
  if (/^\d{1,12}$/.test(text)) return { value: { kind: 'company', slug: null, id: text } };
  if (/^[\p{L}\p{N}][\p{L}\p{N}_-]{1,99}$/u.test(text))
    return { value: { kind: 'company', slug: text.toLowerCase(), id: null } };
  const page = linkedInPage(text);
  const isNumber = page !== null && /^\d{1,12}$/.test(page.key);
  if (page?.kind === 'sales-account' && isNumber) return { value: { kind: 'company', slug: null, id: page.key } };
  if (page?.kind !== 'organisation' || page.key.length > 120) return { problem: 'bad-linkedin' };
  return { value: { kind: page.of, slug: isNumber ? null : page.key, id: isNumber ? page.key : null } };
}

/** The name of a person's profile in its address. Sales Navigator's own addresses name nobody elsewhere. */
export function personLinkedInIn(text: string): Parsed<string> {
  const page = linkedInPage(text);
  return page?.kind === 'person' && page.key.length <= 120 ? { value: page.key } : { problem: 'bad-linkedin' };
}

function linkedInPage(text: string) {
  const [first = ''] = text.split(/[\s,;]+/);
  const address = first.includes('://') ? first : `https://${first.startsWith('/') ? 'www.linkedin.com' : ''}${first}`;
  return URL.canParse(address) && isLinkedInHost(new URL(address).hostname) ? linkedInAddress(address) : null;
}
