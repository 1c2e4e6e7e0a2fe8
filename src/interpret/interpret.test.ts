import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cpuTimeOf } from '../../tests/support/cpu-time.ts';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { companyFactsSchema } from '../model/company.ts';
import { HARVEST_LIMITS, type Harvest, harvestSchema } from '../model/harvest.ts';
import { interpret } from './interpret.ts';

describe('a company’s own page', () => {
  it('is read whole from a footer', () => {
    const reading = interpret(
      harvestOf({
        url: 'https://www.lumikettu.example/yhteystiedot',
        language: 'fi',
        title: 'Yhteystiedot | Lumikettu',
        lines: [
          ['navigation', 'Palvelut'],
          ['main', 'Autamme yrityksiä kasvamaan.'],
          ['footer', 'Lumikettu Oy'],
          ['footer', 'Koivukuja 3, 33100 Tampere'],
          ['footer', 'Y-tunnus: 9999902-8'],
          ['footer', 'Puh. 040 174 0612'],
          ['footer', 'info@lumikettu.example'],
          ['footer', '© 2026 Lumikettu Oy. Kotisivut: Verkkotaitajat Oy'],
        ],
      }),
    );
    expect(reading).toMatchObject({
      kind: 'company',
      facts: {
        name: { value: 'Lumikettu' },
        legalName: { value: 'Lumikettu Oy' },
        orgNumbers: [{ value: { country: 'FI', kind: 'organisation', number: '9999902-8' } }],
        domain: { value: 'lumikettu.example' },
        country: { value: 'FI' },
        city: { value: 'Tampere' },
        phones: [{ value: '+358401740612' }],
        emails: [{ value: 'info@lumikettu.example' }],
      },
    });
  });
});

describe('a hostile page', () => {
  it('that lists thousands of companies is read about as fast as one that lists some', () => {
    const listing = (count: number) =>
      harvestOf({
        title: 'Firma AB',
        logos: ['Firma'],
        lines: Array.from({ length: count }, (_, line) => [
          'footer',
          Array.from({ length: 20 }, (_name, name) => `Ab${line}x${name} AB`).join(', '),
        ]),
      });
    const timeOf = (harvest: Harvest) => cpuTimeOf(() => interpret(harvest));
    expect(timeOf(listing(120))).toBeLessThan(60 * Math.max(50, timeOf(listing(6))));
  });

  it('cannot make a fact longer than facts may be, nor a country that is none', () => {
    const organisation = {
      '@type': 'Organization',
      name: 'Havtorn',
      legalName: 'x'.repeat(900),
      address: { addressLocality: 'y'.repeat(900), addressCountry: 'ZZ' },
    };
    const reading = interpret(harvestOf({ title: 'Havtorn', jsonLd: [JSON.stringify(organisation)] }));
    if (reading.kind !== 'company') throw new Error(`The page is read as ${reading.kind}.`);
    expect(z.safeParse(companyFactsSchema, reading.facts).error?.issues ?? []).toEqual([]);
    expect(reading.facts.country?.value).not.toBe('ZZ');
  });
});

const text = (length: number) => fc.string({ unit: 'binary', maxLength: Math.min(length, 80) });
const area = fc.constantFrom('header', 'navigation', 'main', 'aside', 'contact', 'footer');
const line = fc.oneof(
  text(320),
  fc.constantFrom(
    '© 2026 ',
    'Org.nr: ',
    'CVR 12345674',
    'Oy AB AS',
    '☎ +358',
    'Tel: ',
    'x@y.zz',
    '33100 Tampere',
    'About Acme',
    '\u202eabc',
    '\ud800',
  ),
);
const cutAt = (texts: fc.Arbitrary<string>, length: number) => texts.map((words) => words.slice(0, length));
/** Words over and under every cap, with what no one sees between them. */
const longText = fc
  .tuple(
    fc.constantFrom('Acme', 'x', 'Å', 'info@acme.', '00100 Helsinki', 'https://x.com/', '\u202e', '\u0000 ', ' ', '9'),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom(' Oy', 'example', ' AB', ' employees', ''),
  )
  .map(([word, times, end]) => word.repeat(times) + end);
const PROPERTIES = [
  'name',
  'legalName',
  'address',
  'streetAddress',
  'addressLocality',
  'addressCountry',
  'email',
  'telephone',
  'url',
  'sameAs',
  'description',
  'numberOfEmployees',
  'minValue',
  'maxValue',
  'foundingDate',
  'vatID',
  'identifier',
  'publisher',
  'itemReviewed',
  'hiringOrganization',
  'jobLocation',
  'about',
  '@graph',
  'value',
];
const { node: nested } = fc.letrec<{ node: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    longText,
    fc.double(),
    fc.constantFrom('Acme Oy', 0, null, '500-5', ',,', '123 45', '\u202eAcme'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('node'),
  ),
  node: fc
    .tuple(
      fc.constantFrom('Organization', 'WebSite', 'Person', 'JobPosting', 'NewsArticle', 'PostalAddress'),
      fc.dictionary(fc.constantFrom(...PROPERTIES), tie('value'), { maxKeys: 6 }),
    )
    .map(([type, properties]) => ({ '@type': type, ...properties })),
}));
const nestedBlock = nested.map((node) => JSON.stringify(node).slice(0, HARVEST_LIMITS.jsonLdBlock));
/** A name that lies deeper than a stack of calls reaches. */
const deepBlock = fc
  .tuple(fc.integer({ min: 1, max: 4_000 }), fc.constantFrom(...PROPERTIES))
  .map(([depth, property]) => `{"@type":"Organization","${property}":${'['.repeat(depth)}"a"${']'.repeat(depth)}}`);

const anyHarvest: fc.Arbitrary<Harvest> = fc.record({
  version: fc.constant(1 as const),
  url: fc.oneof(
    fc.webUrl(),
    text(200),
    fc.constantFrom(
      'https://www.linkedin.com/company/acme',
      'https://www.linkedin.com/jobs/view/1',
      'data:text/html,x',
      'https://xn--.example/',
    ),
  ),
  language: text(35),
  title: fc.oneof(text(300), fc.constantFrom('Acme | LinkedIn', 'Log in', 'Acme raises $1')),
  canonical: text(300),
  metas: fc.array(
    fc.record({
      name: fc.oneof(text(80), fc.constantFrom('og:site_name', 'og:title', '__proto__')),
      content: text(600),
    }),
    { maxLength: 8 },
  ),
  jsonLd: fc.array(
    fc.oneof(
      text(300),
      fc.json(),
      nestedBlock,
      deepBlock,
      fc.constantFrom(
        '{"@type":"Organization","name":["a"],"address":[[]],"__proto__":{"name":1}}',
        '{"@graph":[{"@type":["LocalBusiness"],"name":{"@value":"x"}}',
        '[[[[[[',
        '{"a":',
      ),
    ),
    { maxLength: 4 },
  ),
  items: fc.array(
    fc.record({
      type: fc.oneof(text(80), fc.constant('Organization')),
      property: fc.oneof(text(60), fc.constant('name')),
      value: text(320),
    }),
    { maxLength: 6 },
  ),
  lines: fc.array(
    fc.record({ area, text: fc.oneof({ weight: 6, arbitrary: line }, cutAt(longText, HARVEST_LIMITS.line)) }),
    { maxLength: 25 },
  ),
  pairs: fc.array(fc.record({ label: text(80), value: text(320) }), { maxLength: 6 }),
  links: fc.array(
    fc.record({
      area,
      rel: fc.constantFrom('tel', 'mailto', 'social', 'cfemail', 'feed', 'site'),
      href: fc.oneof(text(300), fc.constantFrom('tel:%E0', 'mailto:%zz', 'https://linkedin.com/company/%E0')),
      text: text(120),
    }),
    { maxLength: 6 },
  ),
  resources: fc.array(fc.record({ kind: fc.constantFrom('script' as const, 'inline' as const), address: text(300) }), {
    maxLength: 6,
  }),
  headings: fc.array(fc.record({ level: fc.integer(), text: text(320) }), { maxLength: 4 }),
  logos: fc.array(fc.oneof(text(160), cutAt(longText, HARVEST_LIMITS.logo)), { maxLength: 4 }),
  parts: fc.array(
    fc.record({
      name: fc.constantFrom('name', 'members-link', 'size', 'job-company'),
      value: fc.oneof(text(300), cutAt(longText, HARVEST_LIMITS.part)),
    }),
    { maxLength: 4 },
  ),
  dates: fc.array(fc.record({ source: text(40), value: text(80) }), { maxLength: 3 }),
  cut: fc.array(text(30), { maxLength: 3 }),
  milliseconds: fc.double({ noNaN: true, noDefaultInfinity: true }),
});

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('any harvest', () => {
  it('is one the schema accepts, and gives a reading that the store accepts', () => {
    fc.assert(
      fc.property(anyHarvest, (harvest) => {
        expect(z.safeParse(harvestSchema, harvest).success).toBe(true);
        const reading = interpret(harvest);
        const facts = reading.kind === 'company' || reading.kind === 'article' ? reading.facts : null;
        expect(z.safeParse(z.nullable(companyFactsSchema), facts).error?.issues ?? []).toEqual([]);
        expect(textsIn({ ...reading, url: '' }).filter((words) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(words))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('is read in bounded time when it is as full as it may be', () => {
    const full = harvestOf({
      url: 'https://acme.example/',
      title: 'a '.repeat(150),
      lines: Array.from({ length: HARVEST_LIMITS.lines }, (_, index) => [
        'footer',
        `Org.nr ${'1 '.repeat(75)}${index} AS Oy ${'A '.repeat(60)}`.slice(0, 320),
      ]),
    });
    expect(interpret(full).kind).toBe('none');
  });
});
