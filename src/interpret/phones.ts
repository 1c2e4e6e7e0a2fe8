import { type CountryCode, getCountries, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Fact } from '../model/fact.ts';
import numberingPlans from './data/phone-metadata.json' with { type: 'json' };
import { type FoundEmail, isOwnDomain } from './emails.ts';
import type { Owners } from './owners.ts';
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

/** Countries beside its own that a company shows its own numbers of; a longer list is one of agents. */
const MOST_FOREIGN = 2;
const MOST = 12;

/** The phone numbers the page shows as its company's: linked, in structured data, or labelled where companies sign. */
export function findPhones(
  page: Page,
  country: string | null,
  emails: readonly FoundEmail[],
  names: readonly string[],
  owners: Owners,
): FoundPhone[] {
  const area = country !== null && isPlanned(country) ? country : null;
  const found = [
    ...page.organisations
      .filter(({ isPublisher }) => !isPublisher)
      .flatMap(({ telephones, source }) =>
        telephones.flatMap((written) => phone(written, area, source, written, 96, -1)),
      ),
    ...page.harvest.links.filter(({ rel }) => rel === 'tel').flatMap((link) => fromLink(page, link, area)),
    ...page.lines.flatMap((line, index) => fromLine(page, line, index, area, emails)),
  ];
  const own = found.filter(({ line }) => line < 0 || !isStrangers(page, line, emails, names, owners));
  const facts = surestOfEach(
    withoutAgents(withoutLeftovers(own), country).map(({ fact }) => fact),
    (value) => value,
  );
  return facts.slice(0, MOST).flatMap((one) => own.find(({ fact }) => fact === one) ?? []);
}

/** A "Call" button whose number the page shows nowhere, while it shows others, was left there by a template. */
function withoutLeftovers(phones: readonly FoundPhone[]): readonly FoundPhone[] {
  const seen = phones.filter(({ fact }) => /\d{2}/.test(fact.excerpt));
  return seen.length === 0 ? phones : seen;
}

function withoutAgents(phones: readonly FoundPhone[], country: string | null): readonly FoundPhone[] {
  const foreign = new Set(phones.map((found) => found.country).filter((other) => other !== null && other !== country));
  const own = phones.filter((found) => found.country === country);
  return foreign.size > MOST_FOREIGN && own.length > 0 ? own : phones;
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

function fromLine(
  page: Page,
  line: PageLine,
  index: number,
  country: CountryCode | null,
  emails: readonly FoundEmail[],
): FoundPhone[] {
  if (!/\d[\d\s().–-]{5}/.test(line.text)) return [];
  return [...line.text.matchAll(NUMBER)].flatMap((match) => {
    const before = line.text.slice(0, match.index);
    const previous = page.lines[index - 1]?.text ?? '';
    if (FAX.test(before.slice(-14)) || FALSE_FRIEND.test(before)) return [];
    if (before.trim() === '' && FAX.test(previous.slice(-14))) return [];
    const isLabelled = LABEL.test(before) || (before.trim() === '' && previous.length < 30 && LABEL.test(previous));
    const isAnother =
      line.text.length < 40 &&
      previous.length < 40 &&
      isFormatted(match[0]) &&
      isPhoneLine(previous, page.lines[index - 2]?.text ?? '');
    const isAlone =
      !/\p{L}/u.test(before) &&
      line.text.length - match[0].length < 8 &&
      (line.isEnd || isBesideMailbox(index, emails));
    const isWhole = match[0].startsWith('+') && (line.isEnd || line.text.length < 60);
    if (!isLabelled && !isAlone && !isWhole && !isAnother) return [];
    const source = line.area === 'footer' ? 'footer' : 'contact';
    return phone(match[0], country, source, line.text, isLabelled ? 88 : 72, index);
  });
}

/** Written as phone numbers are: in groups, or with a leading zero or plus. */
const isFormatted = (number: string) => /^[+0(]|\d\s\d/.test(number);

/** Whether a line is a labelled phone number, the label in it or alone before it. */
function isPhoneLine(text: string, previous: string): boolean {
  const number = text.search(/[+\d(]/);
  return number >= 0 && /\d[\d\s().–-]{5}/.test(text) && (LABEL.test(text.slice(0, number)) || LABEL.test(previous));
}

function isBesideMailbox(line: number, emails: readonly FoundEmail[]): boolean {
  return emails.some((email) => email.line >= 0 && Math.abs(email.line - line) <= 2);
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
  // Short numbers (0xxxx in Norway) are dialled within a country only and have no E.164 form.
  if (parsed === undefined || !parsed.isValid() || parsed.nationalNumber.length < 6) return [];
  return [
    { fact: makeFact<string>(parsed.number, source, excerpt, confidence), country: parsed.country ?? null, line },
  ];
}

/** A number as a page writes it in E.164, dialled from `country` when it is national; null when it is none. */
export function phoneWritten(written: string, country: string | null): string | null {
  const area = country !== null && isPlanned(country) ? country : null;
  return phone(written, area, 'contact', written, 0, -1)[0]?.fact.value ?? null;
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

/**
 * A number under another company's legal name, or beside another's mailbox and none of ours, is that company's: a
 * subcontractor, a property manager.
 */
function isStrangers(
  page: Page,
  line: number,
  emails: readonly FoundEmail[],
  names: readonly string[],
  owners: Owners,
): boolean {
  const near = emails.filter((email) => email.line >= 0 && Math.abs(email.line - line) <= 1);
  const isOwn = near.some(({ domain }) => isOwnDomain(page, domain, names, emails));
  if (near.length > 0) return !isOwn;
  return owners.at(line, undefined, 3)?.isOwn === false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not percent-encoded after all.
  }
}
