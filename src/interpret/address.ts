import type { Fact } from '../model/fact.ts';
import { countryNamed } from './country.ts';
import type { PlacedLegalName } from './name-candidates.ts';
import type { FoundNumber } from './org-numbers.ts';
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

/**
 * The company's address: from structured data, else the best signed one in the page's lines. Null when there is none.
 * @param country the country that other facts speak for; postal forms of others weigh less
 */
export function findAddress(
  page: Page,
  country: string | null,
  legalNames: readonly PlacedLegalName[],
  numbers: readonly FoundNumber[],
): FoundAddress | null {
  const structured = page.organisations
    .filter(({ isPublisher, city }) => !isPublisher && city !== '')
    .map((organisation): FoundAddress => {
      const city = tidyCity(organisation.city);
      return {
        city,
        street: organisation.street,
        country: countryNamed(organisation.country),
        fact: makeFact(
          city,
          organisation.source,
          [organisation.street, organisation.postalCode, organisation.city].join(' '),
          93,
        ),
      };
    });
  const written = page.lines.flatMap((_, index) => addressesIn(page, index, country, legalNames, numbers));
  const all = [...structured.slice(0, 1), ...written];
  const best = surest(all.map(({ fact }) => fact));
  return best === null || best.confidence < 40 ? null : (all.find(({ fact }) => fact === best) ?? null);
}

function addressesIn(
  page: Page,
  index: number,
  country: string | null,
  legalNames: readonly PlacedLegalName[],
  numbers: readonly FoundNumber[],
): FoundAddress[] {
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
        pointsOf(form, country, street) +
        (line.isEnd ? 16 : 0) +
        nearness(index, legalNames, numbers) +
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
            Math.min(90, points),
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

/** An address block stands by the company's registered name or number. */
function nearness(index: number, legalNames: readonly PlacedLegalName[], numbers: readonly FoundNumber[]): number {
  const isNear = (line: number) => line >= 0 && Math.abs(line - index) <= 3;
  return (legalNames.some(({ line }) => isNear(line)) ? 8 : 0) + (numbers.some(({ line }) => isNear(line)) ? 6 : 0);
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
