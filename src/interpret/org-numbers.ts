import type { OrgNumber } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { isLabelled, type NumberInText, numbersIn, selfToldNumbersIn } from './labelled-numbers.ts';
import type { PlacedLegalName } from './name-candidates.ts';
import { checkedNumber } from './number-check.ts';
import type { Page, PageLine } from './page.ts';
import { makeFact, surestOfEach } from './text.ts';
import { LANGUAGE_COUNTRIES, PREFIX_COUNTRIES, SUFFIX_COUNTRIES } from './words/countries.ts';
import { BESIDE_NAME, NUMBER_RULES } from './words/org-number-labels.ts';

/** A number found on a page, with its place, so that its owner can be looked for beside it. */
export interface FoundNumber {
  readonly fact: Fact<OrgNumber>;
  /** Index in the page's lines; -1 in structured data. */
  readonly line: number;
  /** Where in the line it begins. */
  readonly offset: number;
}

const alone = NUMBER_RULES.filter(({ check }) => check !== 'none').map((rule) => ({
  rule,
  pattern: new RegExp(`^(?:${rule.number})$`, 'i'),
}));
const besideName = new Map(
  Object.entries(BESIDE_NAME).map(([country, number]) => [
    country,
    { pattern: new RegExp(`^[\\s,;:|·•(–-]{0,5}(${number})(?![\\d-]*\\d)`), country },
  ]),
);
const organisationRules = new Map(
  NUMBER_RULES.filter(({ kind }) => kind === 'organisation')
    .toReversed()
    .map((rule) => [rule.country, rule] as const),
);
/** A label that stands alone is followed by its number within so many lines (a colon may have one of its own). */
const LABEL_REACH = 2;
const LONGEST_LABEL = 48;
const LETTER = /[A-Za-zÀ-ӿ]/;

/** The numbers a page states: beside their labels or names in its lines and pairs, and in structured data. Surest first. */
export function findNumbers(page: Page, legalNames: readonly PlacedLegalName[]): FoundNumber[] {
  const place = placeOf(page);
  const found = [
    ...fromOrganisations(page),
    ...fromPairs(page, place),
    ...fromLines(page, place),
    ...fromNames(page, legalNames),
  ];
  found.push(...fromVatNumbers(found));
  const distinct = surestOfEach(
    found.map(({ fact }) => fact),
    ({ kind, number }) => `${kind} ${number}`,
  );
  return distinct.map((one) => {
    const shown = found.find(
      ({ fact, line }) => line >= 0 && fact.value.number === one.value.number && fact.value.kind === one.value.kind,
    );
    return { fact: one, line: shown?.line ?? -1, offset: shown?.offset ?? 0 };
  });
}

/** The country a page seems to be of, by its address, its language or the prefix of its phone numbers. */
function placeOf({ suffix, language, harvest, lines }: Page): string | null {
  const told = SUFFIX_COUNTRIES[suffix.split('.').at(-1) ?? ''] ?? LANGUAGE_COUNTRIES[language];
  if (told !== undefined) return told;
  const phones = harvest.links.filter(({ rel }) => rel === 'tel').map(({ href }) => href);
  const signed = lines.filter(({ isEnd }) => isEnd).map(({ text }) => text);
  const prefix = /(?:\+|\b00)(\d{2})(\d)?/.exec([...phones, ...signed].join(' '));
  if (prefix === null) return null;
  return PREFIX_COUNTRIES[`${prefix[1]}${prefix[2] ?? ''}`] ?? PREFIX_COUNTRIES[prefix[1] ?? ''] ?? null;
}

function fromOrganisations({ organisations }: Page): FoundNumber[] {
  return organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ identifiers, country, source }) =>
      identifiers.flatMap((identifier) =>
        loneNumbers(identifier, country.toUpperCase()).map((number) => ({
          fact: makeFact(number, source, identifier, 97),
          line: -1,
          offset: 0,
        })),
      ),
    );
}

function fromPairs({ harvest }: Page, place: string | null): FoundNumber[] {
  return harvest.pairs.flatMap(({ label, value }) =>
    hasNumber(value)
      ? numbersIn(`${label}: ${value}`, place).map(({ number }) => ({
          fact: makeFact(number, 'label', `${label}: ${value}`, 92),
          line: -1,
          offset: 0,
        }))
      : [],
  );
}

function fromLines({ lines }: Page, place: string | null): FoundNumber[] {
  return lines.flatMap((line, index) => {
    if (!hasNumber(line.text)) return [];
    const label = labelBefore(lines, index);
    const joined = `${label}${line.text}`;
    const labelled = numbersIn(joined, place);
    const numbers = labelled.length > 0 || !line.isEnd ? labelled : selfToldNumbersIn(joined);
    return placed(line, index, numbers, joined, label.length, labelled.length > 0 ? 0 : -8);
  });
}

function placed(
  line: PageLine,
  index: number,
  numbers: readonly NumberInText[],
  excerpt: string,
  shift: number,
  points: number,
): FoundNumber[] {
  const source = line.area === 'footer' ? 'footer' : line.area === 'contact' ? 'contact' : 'label';
  return numbers.map(({ number, offset }) => ({
    fact: makeFact(number, source, excerpt, (line.isEnd ? 95 : 90) + points),
    line: index,
    offset: Math.max(0, offset - shift),
  }));
}

/** The label that stands alone in the lines before a number, with a space; empty when there is none. */
function labelBefore(lines: readonly PageLine[], index: number): string {
  if (!/^[\s:(]{0,3}(?:[A-Z]{2,3}[\s-]?)?\d|^(?:nr|no|nummer|number)\b/i.test(lines[index]?.text ?? '')) return '';
  let label = '';
  for (let above = index - 1; above >= 0 && index - above <= LABEL_REACH; above--) {
    const text = lines[above]?.text ?? '';
    if (text.length > LONGEST_LABEL || /\d/.test(text)) return '';
    label = `${text} ${label}`;
    if (isLabelled(label + (lines[index]?.text ?? '')) || /^org\.?\s?$/i.test(text)) return label;
    if (LETTER.test(text)) return '';
  }
  return '';
}

/** "Acme Oy, 9999902-8": a number in its register's form right after a registered name needs no label. */
function fromNames({ lines }: Page, legalNames: readonly PlacedLegalName[]): FoundNumber[] {
  return legalNames.flatMap(({ name, line, countries }) => {
    const text = lines[line]?.text;
    const start = text?.indexOf(name) ?? -1;
    if (text === undefined || start < 0) return [];
    const rest = text.slice(start + name.length);
    const next = lines[line + 1]?.text ?? '';
    const isNext = rest.trim() === '' && next.length < 20;
    return countries.flatMap((country) => {
      const match = besideName.get(country)?.pattern.exec(isNext ? next : rest);
      const rule = organisationRules.get(country);
      const number =
        match === null || match === undefined || rule === undefined ? null : checkedNumber(rule, match[1] ?? '');
      if (number === null) return [];
      return [
        {
          fact: makeFact(number, 'footer', `${name} ${number.number}`, 84),
          line: isNext ? line + 1 : line,
          offset: isNext ? 0 : start + name.length,
        },
      ];
    });
  });
}

/**
 * A Finnish or Swedish VAT number holds the organisation number, which counts where the page does not state one itself
 * (a VAT group's number is another's).
 */
function fromVatNumbers(found: readonly FoundNumber[]): FoundNumber[] {
  const stated = new Set(
    found.filter(({ fact }) => fact.value.kind === 'organisation').map(({ fact }) => fact.value.country),
  );
  return found.flatMap((one) => {
    const { kind, country, number } = one.fact.value;
    const rule = organisationRules.get(country);
    if (kind !== 'vat' || stated.has(country) || rule === undefined || !['FI', 'SE'].includes(country)) return [];
    const held = checkedNumber(rule, number.replace(/^[A-Z]{2}/, '').slice(0, country === 'FI' ? 8 : 10));
    return held === null ? [] : [{ ...one, fact: { ...one.fact, value: held, confidence: one.fact.confidence - 6 } }];
  });
}

const hasNumber = (text: string) => /\d[\d\s.\-–‐‑]{4,}\d/.test(text);

/**
 * A number without a label, as structured data gives it: by the country it carries or the address beside it, else only
 * when one register alone could have issued it. "NO999998119MVA" is both a VAT and an organisation number.
 */
export function loneNumbers(text: string, country: string): OrgNumber[] {
  const written = text.trim();
  const fitting = alone.filter(({ pattern }) => pattern.test(written));
  const placedRules = fitting.filter(
    ({ rule }) =>
      rule.carriesCountry === true ||
      rule.country === country ||
      new RegExp(`^${rule.country}[\\s-]?\\d`, 'i').test(written),
  );
  const isPlaced = placedRules.length > 0;
  const numbers = (isPlaced ? placedRules : fitting).flatMap(({ rule }) => checkedNumber(rule, written) ?? []);
  const distinct = [
    ...new Map(numbers.map((number) => [`${number.kind} ${number.country} ${number.number}`, number])).values(),
  ];
  return isPlaced || distinct.length === 1 ? distinct : [];
}
