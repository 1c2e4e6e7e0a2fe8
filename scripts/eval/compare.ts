import { registrableDomain } from '../../src/interpret/domain.ts';
import type { CompanyFacts } from '../../src/model/company.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Observation, Reading } from '../../src/model/reading.ts';
import { SURE_ENOUGH } from '../../src/model/signal.ts';
import type { Expectation } from './labels.ts';

/** One field of one page (one item of a list field): how the reading stands to the label. */
export interface Outcome {
  readonly field: string;
  readonly result: 'right' | 'wrong' | 'missing';
  readonly expected: string;
  /** What was read; empty when nothing was. */
  readonly read: string;
  /** Where it was read, with the excerpt. */
  readonly source: string;
  /** An item of a list that no label names. */
  readonly isExtra?: true;
}

/** Compares a reading with what the page is labelled to hold. What is not labelled gives no outcome. */
export function compare(expected: Expectation, reading: Reading): Outcome[] {
  // A person's page is not the employer's, though it says who that is.
  const isCompany = reading.kind === 'company' && reading.person === null;
  const facts = reading.kind === 'company' || reading.kind === 'article' ? reading.facts : null;
  const own = expected.isCompanyPage === false ? null : isCompany ? facts : null;
  const isOwnPage = expected.isCompanyPage !== false;
  return [
    ...(expected.isCompanyPage === undefined
      ? []
      : [
          one('isCompanyPage', [String(expected.isCompanyPage)], {
            value: String(isCompany),
            source: reading.kind === 'none' ? reading.reason : reading.kind,
          }),
        ]),
    ...(isOwnPage ? ownFields(expected, own) : publishedAbout(expected, reading)),
    ...triggers(expected, reading),
  ].flat();
}

/** On news and wire pages only the company written about is compared. */
function publishedAbout({ company }: Expectation, reading: Reading): Outcome[] {
  if (company === undefined) return [];
  return [
    one(
      'company',
      company,
      reading.kind === 'article'
        ? told(reading.facts.name)
        : reading.kind === 'company'
          ? told(reading.facts.name)
          : null,
    ),
  ];
}

function ownFields(expected: Expectation, facts: CompanyFacts | null): Outcome[] {
  return [
    ...single('name', expected.name, facts?.name),
    ...single('legalName', listOf(expected.legalName), facts?.legalName),
    ...single('domain', listOf(expected.domain), facts?.domain),
    ...single(
      'website',
      listOf(expected.website)?.map((address) => registrableDomain(address) ?? address),
      facts?.domain,
    ),
    ...single('country', listOf(expected.country), facts?.country),
    ...single('city', listOf(expected.city), facts?.city),
    ...each('orgNumbers', expected.orgNumbers, numbers(facts, 'organisation')),
    ...each('vat', expected.vat, numbers(facts, 'vat')),
    ...each('phones', expected.phones, facts?.phones ?? []),
    ...each('emails', expected.emails, facts?.emails ?? []),
    ...single(
      'employees',
      expected.employees === undefined ? undefined : [range(expected.employees)],
      facts?.employees,
      range,
    ),
    ...single('employeesOnLinkedIn', listOf(expected.employeesOnLinkedIn), facts?.employeesOnLinkedIn),
    ...single('followers', listOf(expected.followers), facts?.followers),
    ...industry(expected.industry, facts),
    ...single('foundedYear', listOf(expected.foundedYear), facts?.foundedYear),
    ...single('linkedinSlug', listOf(expected.linkedinSlug), facts?.linkedIn, ({ slug }) => slug ?? ''),
    ...each('technologies', expected.technologies, facts?.technologies ?? []).filter(
      ({ result }) => result !== 'wrong',
    ),
  ];
}

/** Types of events told surely, each once, and the day of each that is labelled with one. */
function triggers({ triggers: labelled }: Expectation, reading: Reading): Outcome[] {
  if (labelled === undefined) return [];
  const observations = reading.kind === 'company' || reading.kind === 'article' ? reading.observations : [];
  const sure = observations.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const types = sure.map(({ type, confidence, excerpt }) => ({
    value: type,
    confidence,
    source: 'text' as const,
    excerpt,
  }));
  const once = [...new Map(types.map((type) => [type.value, type])).values()];
  const dates = labelled.flatMap(({ type, date }) => {
    const read = sure.find((observation) => observation.type === type);
    const day = read === undefined ? null : dayOf(read);
    const shown = day === null ? null : { value: day, source: read?.title ?? '' };
    return date === null ? [] : [one('date', [date], shown)];
  });
  return [...each('triggerTypes', [...new Set(labelled.map(({ type }) => type))], once), ...dates];
}

function dayOf({ when }: Observation): string | null {
  if (when === null) return null;
  if ('daysAgo' in when) return `${when.daysAgo}–${when.upTo} days ago`;
  return when.earliest === when.latest ? when.earliest : `${when.earliest}–${when.latest}`;
}

interface Told {
  readonly value: string;
  readonly source: string;
}

function single<Value>(
  field: string,
  accepted: readonly string[] | undefined,
  read: Fact<Value> | null | undefined,
  show: (value: Value) => string = String,
): Outcome[] {
  return accepted === undefined
    ? []
    : [one(field, accepted, read === null || read === undefined ? null : told(read, show))];
}

function one(field: string, accepted: readonly string[], read: Told | null): Outcome {
  const expected = accepted.join(' | ');
  if (read === null || read.value === '') return { field, result: 'missing', expected, read: '', source: '' };
  const isRight = accepted.some((value) => plain(value) === plain(read.value));
  return { field, result: isRight ? 'right' : 'wrong', expected, read: read.value, source: read.source };
}

/** Each labelled item is right or missing, each other item read is wrong. */
function each(field: string, accepted: readonly string[] | undefined, read: readonly Fact<string>[]): Outcome[] {
  if (accepted === undefined) return [];
  const values = new Set(read.map(({ value }) => plain(value)));
  const labelled = new Set(accepted.map(plain));
  const met = accepted.map(
    (expected): Outcome => ({
      field,
      result: values.has(plain(expected)) ? 'right' : 'missing',
      expected,
      read: '',
      source: '',
    }),
  );
  const others = read
    .filter(({ value }) => !labelled.has(plain(value)))
    .map(
      (fact): Outcome => ({
        field,
        result: 'wrong',
        expected: accepted.join(' | '),
        read: fact.value,
        source: told(fact).source,
        isExtra: true,
      }),
    );
  return [...met, ...others];
}

/** Free words: right when one of the industries read shares the stem of a word with the label. */
function industry(expected: string | undefined, facts: CompanyFacts | null): Outcome[] {
  if (expected === undefined) return [];
  const read = facts?.industries ?? [];
  const stems = new Set(stemsOf(expected));
  const hit = read.find(({ value }) =>
    stemsOf(`${value.words} ${value.linkedIn ?? ''} ${value.nace ?? ''}`).some((stem) => stems.has(stem)),
  );
  const shown = hit ?? read[0];
  const source = shown === undefined ? '' : `${shown.source}: ${shown.excerpt}`;
  return [
    {
      field: 'industry',
      result: hit !== undefined ? 'right' : shown === undefined ? 'missing' : 'wrong',
      expected,
      read: shown?.value.words ?? '',
      source,
    },
  ];
}

const stemsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\d.]{3,}/gu) ?? []).map((word) => word.slice(0, 5));

function numbers(facts: CompanyFacts | null, kind: 'organisation' | 'vat'): Fact<string>[] {
  return (facts?.orgNumbers ?? [])
    .filter(({ value }) => value.kind === kind)
    .map((fact) => ({ ...fact, value: fact.value.number }));
}

function told<Value>(fact: Fact<Value>, show: (value: Value) => string = String): Told {
  return { value: show(fact.value), source: `${fact.source} ${fact.confidence}: ${fact.excerpt}` };
}

const range = ({ min, max }: { min: number; max: number | null }) => `${min}–${max ?? ''}`;
const plain = (text: string) => text.trim().toLowerCase().normalize('NFC');

function listOf(value: string | number | readonly string[] | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [...value];
}
