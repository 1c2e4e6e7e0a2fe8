import type { LinkedIn } from '../../model/company.ts';
import { linkedInAddress } from '../../model/linkedin-address.ts';
import { registrableDomain } from '../domain.ts';
import { clean } from '../text.ts';

/** The organisation page an address leads to, absolute or within LinkedIn; null for any other. A key of digits is the id. */
export function organisationAt(address: string): LinkedIn | null {
  const whole = absolute(address);
  if (whole === null) return null;
  const place = linkedInAddress(whole);
  if (place.kind === 'sales-account') return { kind: 'company', slug: null, id: idOf(place.key) };
  if (place.kind !== 'organisation') return null;
  const key = clean(place.key, 120);
  const id = idOf(key);
  return key === '' ? null : { kind: place.of, slug: id === null ? key : null, id };
}

/** The domain a link leads to, through LinkedIn's own redirect ("linkedin.com/redir/redirect?url=…"); null for LinkedIn's. */
export function websiteDomain(written: string): string | null {
  const address = /(?:https?:\/\/)?[\wÀ-ӿ][\wÀ-ӿ.-]*\.[\wÀ-ӿ-]{2,}(?:[/?]\S*)?/u.exec(written)?.[0] ?? '';
  const target = redirected(address);
  const domain = registrableDomain(target);
  return domain === 'linkedin.com' || domain === 'lnkd.in' ? null : domain;
}

function redirected(address: string): string {
  const whole = absolute(/^https?:/i.test(address) ? address : `https://${address}`);
  if (whole === null || registrableDomain(whole) !== 'linkedin.com') return address;
  return new URL(whole).searchParams.get('url') ?? address;
}

function absolute(address: string): string | null {
  return URL.canParse(address, 'https://www.linkedin.com/') ? new URL(address, 'https://www.linkedin.com/').href : null;
}

function idOf(key: string): string | null {
  return /^\d{1,12}$/.test(key) ? key : null;
}
