import type { LawCountry, Play } from '../model/verdict.ts';

/** What the marketing law of a country asks of those who write to or call companies. A hint, not legal advice. */
export interface MarketingLaw {
  readonly country: LawCountry;
  /** Whether e-mail advertising needs consent even at companies. */
  readonly needsConsent: boolean;
  /** The channels there is something to be said about. */
  readonly channels: readonly Play['channel'][];
}

/**
 * Denmark: markedsføringsloven (lov 426/2017) § 10: no e-mail advertising without consent, to anybody; the Consumer
 * Ombudsman: consumer, trader or public authority alike.
 * Germany: UWG § 7 (2): e-mail needs express consent of anybody, a call to a company at least presumed consent.
 * Finland: laki sähköisen viestinnän palveluista 917/2014 § 200 and § 202: companies until they object, people with
 * consent; somebody in their role at work counts as the company (Data Protection Ombudsman).
 * Sweden: marknadsföringslagen 2008:486 § 19 to § 21: consent of people, companies until they object.
 * Norway: markedsføringsloven (lov 2009-01-09-2) § 15: consent of people; the Consumer Authority's guidelines count the
 * work address of a named person among those.
 * United Kingdom: Privacy and Electronic Communications Regulations 2003, 21 to 23, and the ICO's guidance on
 * business-to-business marketing: corporate subscribers may be written to, sole traders and most partnerships only with
 * consent; calls are screened against the TPS and CTPS.
 */
export const MARKETING_LAWS: readonly MarketingLaw[] = [
  { country: 'DK', needsConsent: true, channels: ['email'] },
  { country: 'DE', needsConsent: true, channels: ['email', 'call'] },
  { country: 'FI', needsConsent: false, channels: ['email'] },
  { country: 'SE', needsConsent: false, channels: ['email'] },
  { country: 'NO', needsConsent: false, channels: ['email'] },
  { country: 'GB', needsConsent: false, channels: ['email', 'call'] },
];
