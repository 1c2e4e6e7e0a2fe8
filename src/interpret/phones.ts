import { type CountryCode, getCountries, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Fact } from '../model/fact.ts';
import numberingPlans from './data/phone-metadata.json' with { type: 'json' };
import { type FoundEmail, isOwnDomain } from './emails.ts';
import type { Page, PageLine } from './page.ts';
import { clean, makeFact, surestOfEach } from './text.ts';

export interface FoundPhone {
  readonly fact: Fact<string>;
  readonly country: string | null;
  readonly line: number;
}

const metadata = metadataOf(numberingPlans);
const NUMBER = /(?:\+|00)?\(?\d[\d\s().\u00a0/–-]{5,22}\d/g;
const LABEL =
  /(?<![\p{L}])(?:puh(?:elin)?|tel(?:e(?:f|ph)on(?:nummer|e)?)?|tlf|phone|call|soita|mob(?:il(?:e|telefon|nummer)?)?|matkapuhelin|gsm|ring|växel|sentralbord|vaihde|asiakaspalvelu|kundtjänst|kundservice|kundeservice|t|p|m|fon|telefoon|☎|📞)\.?(?:\s?(?:nr|nro|no))?\s*[:.]?\s*$/iu;
const FAX = /(?:fax|faksi|telefax|telefaks)/i;
const FALSE_FRIEND =
  /(?:org|cvr|y-tunnus|vat|moms|mva|kvk|nip|regon|krs|iban|bic|konto|bankgiro|plusgiro|bg|pg|swift|account|ovt|verkkolask|e-?fakt|gln|ean|faktura|isbn|siret|siren|hrb|ust)[\s.:-]*(?:nr|nummer|no)?[\s.:-]*$/i;

/** The phone numbers the page shows as its company's: linked, in structured data, or labelled where companies sign. */
export function findPhones(
  page: Page,
  country: string | null,
  emails: readonly FoundEmail[],
  names: readonly string[],
): FoundPhone[] {
  const area = country !== null && isPlanned(country) ? country : null;
  const found = [
    ...page.organisations
      .filter(({ isPublisher }) => !isPublisher)
      .flatMap(({ telephones, source }) =>
        telephones.flatMap((written) => phone(written, area, source, written, 96, -1)),
      ),
    ...page.harvest.links.filter(({ rel }) => rel === 'tel').flatMap((link) => fromLink(page, link, area)),
    ...page.lines.flatMap((line, index) => fromLine(page, line, index, area)),
  ];
  const own = found.filter(({ line }) => line < 0 || !isBesideStranger(page, line, emails, names));
  const facts = surestOfEach(
    own.map(({ fact }) => fact),
    (value) => value,
  );
  return facts.slice(0, 12).flatMap((one) => own.find(({ fact }) => fact === one) ?? []);
}

function fromLink(
  page: Page,
  { href, text, area }: Page['harvest']['links'][number],
  country: CountryCode | null,
): FoundPhone[] {
  const written = decoded(href.replace(/^tel:/i, '')).replace(/^\+\+|^\+(?=0[1-9])/, '');
  const line = page.lines.findIndex((candidate) => text.length > 5 && candidate.text.includes(text));
  const before = page.lines[line]?.text.split(text)[0] ?? '';
  if (FAX.test(before.slice(-14)) || FAX.test(text)) return [];
  return phone(written, country, area === 'footer' ? 'footer' : 'link', text === '' ? written : text, 93, line);
}

function fromLine(page: Page, line: PageLine, index: number, country: CountryCode | null): FoundPhone[] {
  if (!/\d[\d\s().–-]{5}/.test(line.text)) return [];
  return [...line.text.matchAll(NUMBER)].flatMap((match) => {
    const before = line.text.slice(0, match.index);
    const previous = before.trim() === '' ? (page.lines[index - 1]?.text ?? '') : '';
    const isLabelled = LABEL.test(before) || (previous.length < 30 && LABEL.test(previous));
    if (FAX.test(before.slice(-14)) || FAX.test(previous.slice(-14)) || FALSE_FRIEND.test(before)) return [];
    const isAlone = line.isEnd && !/\p{L}/u.test(before) && line.text.length - match[0].length < 8;
    const isWhole = match[0].startsWith('+') && (line.isEnd || line.text.length < 60);
    if (!isLabelled && !isAlone && !isWhole) return [];
    return phone(
      match[0],
      country,
      line.area === 'footer' ? 'footer' : 'contact',
      line.text,
      isLabelled ? 88 : 72,
      index,
    );
  });
}

function phone(
  written: string,
  country: CountryCode | null,
  source: Fact<string>['source'],
  excerpt: string,
  confidence: number,
  line: number,
): FoundPhone[] {
  const options = { ...(country === null ? {} : { defaultCountry: country }), extract: false };
  const trimmed = clean(written, 40)
    .replace(/^00(?=[1-9])/, '+')
    .replace(/\(0\)/g, '');
  const parsed = parsePhoneNumberFromString(trimmed, options, metadata);
  if (parsed === undefined || !parsed.isValid()) return [];
  return [
    { fact: makeFact<string>(parsed.number, source, excerpt, confidence), country: parsed.country ?? null, line },
  ];
}

function isPlanned(country: string): country is CountryCode {
  return getCountries(metadata).some((planned) => planned === country);
}

// The file is written by `scripts/write-phone-metadata.ts` in the library's own form, which JSON cannot tell the compiler.
function metadataOf(plans: unknown): MetadataJson {
  if (!isMetadata(plans)) throw new TypeError('The numbering plans are not in the form of libphonenumber-js.');
  return plans;
}

function isMetadata(plans: unknown): plans is MetadataJson {
  return typeof plans === 'object' && plans !== null && 'countries' in plans && 'country_calling_codes' in plans;
}

/** A number beside another company's mailbox, and none of ours, is that company's: a subcontractor, a property manager. */
function isBesideStranger(page: Page, line: number, emails: readonly FoundEmail[], names: readonly string[]): boolean {
  const near = emails.filter((email) => email.line >= 0 && Math.abs(email.line - line) <= 1);
  return near.length > 0 && !near.some(({ domain }) => isOwnDomain(page, domain, names, emails));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not percent-encoded after all.
  }
}
