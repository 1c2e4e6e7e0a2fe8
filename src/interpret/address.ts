import type { Fact } from '../model/fact.ts';
import { countryNamed } from './country.ts';
import type { FoundNumber } from './org-numbers.ts';
import type { Owners } from './owners.ts';
import type { Page } from './page.ts';
import { makeFact, surest } from './text.ts';
import { POSTAL_FORMS, type PostalForm, STREET } from './words/addresses.ts';

/** A postal address as far as it was read. */
export interface FoundAddress {
  readonly city: string;
  readonly street: string;
  /** Country whose postal form it has; null when several have it. */
  readonly country: string | null;
  readonly fact: Fact<string>;
}

const forms = POSTAL_FORMS.map((form) => ({ form, pattern: new RegExp(form.pattern, 'gu') }));
const VISIT = /besök|besøk|käynti|visit|kontor|toimipiste|office|myymälä|butik|verksta|head ?quarter|huvud|hoved|pää/i;
const BILLING = /faktur|lasku|invoice|box|boks|postadress|postboks|\bpb\b|\bpl\b|retur|leverans|toimitus/i;

/** What is known of the company when its address is looked for. */
interface Known {
  /** The country that other facts speak for; postal forms of others weigh less. */
  readonly country: string | null;
  readonly owners: Owners;
  readonly numbers: readonly FoundNumber[];
}

/** The company's address: from structured data, else the best signed one in the page's lines. Null when there is none. */
export function findAddress(page: Page, known: Known): FoundAddress | null {
  const structured = page.organisations
    .filter(({ isPublisher, city }) => !isPublisher && city !== '')
    .map((organisation): FoundAddress => {
      const city = tidyCity(organisation.city);
      const excerpt = [organisation.street, organisation.postalCode, organisation.city].join(' ');
      return {
        city,
        street: organisation.street,
        country: countryNamed(organisation.country),
        fact: makeFact(city, organisation.source, excerpt, 93),
      };
    });
  const written = repeated(page.lines.flatMap((_, index) => addressesIn(page, index, known)));
  const all = [...structured.slice(0, 1), ...written];
  const best = surest(all.map(({ fact }) => fact));
  return best === null || best.confidence < 40 ? null : (all.find(({ fact }) => fact === best) ?? null);
}

/** An address that stands in several places of a page is its owner's. */
function repeated(found: readonly FoundAddress[]): FoundAddress[] {
  return found.map((one) => {
    const times = found.filter(({ city }) => city === one.city).length;
    return {
      ...one,
      fact: { ...one.fact, confidence: Math.min(90, one.fact.confidence + Math.min(3, times - 1) * 4) },
    };
  });
}

function addressesIn(page: Page, index: number, known: Known): FoundAddress[] {
  const line = page.lines[index];
  if (line === undefined || line.text.length > 260 || !/\d{2}/.test(line.text) || /©/.test(line.text)) return [];
  return forms.flatMap(({ form, pattern }) =>
    [...line.text.matchAll(pattern)].flatMap((match) => {
      const city = tidyCity(match.groups?.['city'] ?? '');
      if (city.length < 2 || /\d/.test(city)) return [];
      const before = line.text.slice(0, match.index);
      const previous = page.lines[index - 1]?.text ?? '';
      const street = STREET.exec(before)?.[0] ?? (before.trim() === '' ? (STREET.exec(previous)?.[0] ?? '') : '');
      if (form.needsStreet === true && street === '' && !line.isEnd) return [];
      if (isYear(match.groups?.['code'] ?? '') && street === '') return [];
      const points =
        pointsOf(form, known.country, street) +
        (line.isEnd ? 16 : 0) +
        nearness(index, match.index, known) +
        context(`${page.lines[index - 2]?.text ?? ''} ${previous} ${before}`);
      const own = form.countries.length === 1 ? (form.countries[0] ?? null) : null;
      return [
        {
          city,
          street: street.trim(),
          country: own,
          fact: makeFact(
            city,
            line.area === 'footer' ? 'footer' : 'contact',
            `${street === '' || before !== '' ? '' : `${previous}, `}${line.text}`,
            Math.min(84, points),
          ),
        },
      ];
    }),
  );
}

function pointsOf(form: PostalForm, country: string | null, street: string): number {
  const fits = country === null ? 6 : form.countries.includes(country) ? 24 : -24;
  return 24 + fits + (street === '' ? 0 : 14);
}

/** An address block stands by the company's registered name or number; one under another's name is the other's. */
function nearness(index: number, offset: number, { owners, numbers }: Known): number {
  const owner = owners.at(index, offset, 3);
  const isNumbered = numbers.some(({ line }) => line >= 0 && Math.abs(line - index) <= 3);
  return (owner === null ? 0 : owner.isOwn ? 8 : -30) + (isNumbered ? 6 : 0);
}

function context(text: string): number {
  return (VISIT.test(text) ? 6 : 0) - (BILLING.test(text) ? 10 : 0);
}

const isYear = (code: string) => /^(?:19[5-9]\d|20[0-4]\d)$/.test(code);

function tidyCity(written: string): string {
  const city = written
    .replace(/[\s,.]+$/, '')
    .replace(/\s(?:puh|tel|tlf|phone|telefon|org|y-tunnus|cvr|e-?mail|e-?post|mobil|fax)\b.*$/i, '')
    .trim();
  return city === city.toUpperCase() && city.length > 3
    ? city.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : city;
}
