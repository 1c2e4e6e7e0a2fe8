import { hostOf } from '../model/page-address.ts';
import type { FactChange, Receipt } from '../model/signal.ts';
import type { DatedSignal } from '../model/verdict.ts';
import { countryName, formatAge, formatDate, formatNumber } from './format.ts';
import { SIGN_KEYS } from './message-keys.ts';
import { changedFieldName, freshnessName } from './names.ts';
import { translate } from './translate.ts';

/** Days from which "about" makes sense before an age: nothing is about yesterday. */
const ROUGH_FROM = 3;

/** "3 days ago", "about 2 months ago" where the day is only about right, "No date". */
export function ageWords({ signal, ageDays }: Pick<DatedSignal, 'signal' | 'ageDays'>): string {
  if (ageDays === null) return freshnessName('undated');
  const age = formatAge(ageDays);
  return signal.isDateRough && ageDays >= ROUGH_FROM ? translate('age_about', { age }) : age;
}

/** "Fresh", "Fading until 3 Jan 2027", "Expired 3 Nov 2026". */
export function freshnessWords({ freshness, expiresAt }: DatedSignal): string {
  if (expiresAt !== null && freshness === 'fading')
    return translate('freshness_fading_until', { date: formatDate(expiresAt) });
  if (expiresAt !== null && freshness === 'expired')
    return translate('freshness_expired_on', { date: formatDate(expiresAt) });
  return freshnessName(freshness);
}

/** What a signal counts, or why it counts nothing; empty for one of the past. */
export function weightWords({ standing, weight }: DatedSignal): string {
  switch (standing) {
    case 'counts':
      return translate('event_counts', { weight: formatNumber(weight) });
    case 'possible':
      return translate('event_would_count', { weight: formatNumber(weight) });
    case 'muted':
      return translate('event_muted');
    case 'undated':
      return translate('event_undated');
    case 'dismissed':
    case 'over':
    case 'expired':
      return '';
  }
}

/** "Speaks for a call", "Worth a mention", "Speaks against". */
export const signName = (sign: DatedSignal['sign']): string => translate(SIGN_KEYS[sign]);

/** "Feed: acme.example", "Added by you", "Engagement of Aino Esimerkki": who told of a signal. */
export function toldByWords({ source, url, title }: Pick<Receipt, 'source' | 'url' | 'title'>): string {
  const host = hostOf(url);
  switch (source) {
    case 'seller':
      return translate('event_told_by_seller');
    case 'import':
      return translate('event_told_by_import');
    case 'page':
      return host === '' ? translate('event_told_by_some_page') : translate('event_told_by_page', { host });
    case 'feed':
      return host === '' ? translate('event_told_by_some_feed') : translate('event_told_by_feed', { host });
    case 'change':
      return host === '' ? translate('event_told_by_change') : translate('event_told_by_change_on', { host });
    case 'engagement':
      return translate('event_told_by_engagement', { person: title });
  }
}

/** "Number of employees: 85 → 140"; "Country: now Sweden" where nothing was before, "Technology: no longer Magento" of what went. */
export function changeWords({ field, before, after }: FactChange): string {
  const name = changedFieldName(field);
  const words = (value: string) => (field === 'country' && /^[A-Z]{2}$/.test(value) ? countryName(value) : value);
  if (before === null) return translate('change_added', { field: name, after: words(after ?? '') });
  if (after === null) return translate('change_removed', { field: name, before: words(before) });
  return translate('change_words', { field: name, before: words(before), after: words(after) });
}
