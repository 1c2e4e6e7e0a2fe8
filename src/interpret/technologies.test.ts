import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import type { Harvest } from '../model/harvest.ts';
import { TECHNOLOGY_CATEGORIES } from '../model/technology-categories.ts';
import { technologyCategory } from '../model/technology-names.ts';
import { CONVERTED_TECHNOLOGIES } from './data/technologies.ts';
import { pageOf } from './page.ts';
import { technologiesOf } from './technologies.ts';
import { INNOCENT_EXAMPLES, TECHNOLOGY_EXAMPLES } from './technologies-examples.ts';
import { rulesIn, technologyRules } from './technologies-rules.ts';
import { OWN_TECHNOLOGIES } from './words/technologies.ts';

type Resource = Harvest['resources'][number];

const told = (harvest: Harvest) => technologiesOf(pageOf(harvest));
const namesOf = (harvest: Harvest) => told(harvest).map(({ value }) => value);
const script = (...addresses: readonly string[]) => resources('script', addresses);
const resources = (kind: Resource['kind'], addresses: readonly string[]) =>
  harvestOf({ resources: addresses.map((address) => ({ kind, address })) });

/** The harvest of a page that shows one thing. */
function showing(kind: string, shown: string): Harvest {
  if (kind.startsWith('meta:')) return harvestOf({ metas: { [kind.slice('meta:'.length)]: shown } });
  if (kind === 'link') return harvestOf({ links: [['external', shown, '', 'footer']] });
  if (kind === 'url') return harvestOf({ url: shown });
  return resources(
    ['script', 'style', 'frame', 'form', 'image', 'inline'].find(
      (known): known is Resource['kind'] => known === kind,
    ) ?? 'inline',
    [shown],
  );
}

const fieldsOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

const own = rulesIn(OWN_TECHNOLOGIES);

describe('our own rules', () => {
  const examples = fieldsOf(TECHNOLOGY_EXAMPLES).map(([name = '', kind = '', ...shown]) => ({
    name,
    kind,
    shown: shown.join(' | '),
  }));

  it('are all well formed, at least sixty, and each named once', () => {
    const written = OWN_TECHNOLOGIES.split('\n').filter((line) => line.includes('|'));
    expect(own).toHaveLength(written.length);
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    expect(own.length).toBeGreaterThan(60);
    const proofs = own.flatMap((rule) => rule.proofs).filter((proof) => !/^(?:implies|excludes):/.test(proof));
    expect(proofs.filter((proof) => proof !== proof.toLowerCase())).toEqual([]);
  });

  it('each have an example', () => {
    const shown = new Set(examples.map(({ name }) => name));
    expect(own.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(examples)('tell $name by a $kind: $shown', ({ name, kind, shown }) => {
    expect(namesOf(showing(kind, shown))).toContain(name);
  });

  it.each(fieldsOf(INNOCENT_EXAMPLES))(
    'tell nothing by a %s: %s, nor do the converted ones',
    (kind = '', shown = '') => {
      expect(namesOf(showing(kind, shown))).toEqual([]);
    },
  );
});

describe('the converted rules', () => {
  const converted = rulesIn(CONVERTED_TECHNOLOGIES);

  it('tell many more, none that a rule of our own tells', () => {
    expect(converted.length).toBeGreaterThan(1_000);
    expect(technologyRules().rules.size).toBe(converted.length + own.length);
    expect(namesOf(script('https://cdn.leadinfo.net/ping.js', 'https://js.chilipiper.com/marketing.js'))).toEqual([
      'Leadinfo',
      'Chili Piper',
    ]);
  });

  it('relate only to technologies that have a rule', () => {
    const { rules } = technologyRules();
    const related = [...rules.values()].flatMap(({ proofs }) =>
      proofs.flatMap((proof) => /^(?:implies|excludes):(.*)$/.exec(proof)?.[1] ?? []),
    );
    expect(related.filter((name) => !rules.has(name))).toEqual([]);
  });
});

describe('what a page proves', () => {
  it('is told with the place that proves it, and how sure that makes us', () => {
    expect(told(script('https://js.stripe.com/v3/'))).toEqual([
      { value: 'Stripe', source: 'markup', excerpt: 'https://js.stripe.com/v3/', confidence: 95 },
    ]);
    const [preconnected] = told(resources('style', ['https://js.stripe.com']));
    expect(preconnected?.confidence).toBeLessThan(95);
  });

  it.each([
    'wp-content/themes/acme/app.js',
    '/wp-content/themes/acme/app.js',
    'https://static.acme.example/wp-content/themes/acme/app.js',
    'https://d1abc.cloudfront.net/wp-content/themes/acme/app.js',
  ])('counts on the own host, under the own domain, and in its content network: %s', (address) => {
    expect(namesOf(script(address))).toEqual(['WordPress']);
  });

  it('includes what cannot be missing then', () => {
    expect(namesOf(script('/wp-content/plugins/elementor/assets/js/app.js'))).toEqual(['WordPress', 'Elementor']);
    expect(namesOf(showing('meta:generator', 'WooCommerce 9.1'))).toEqual(['WooCommerce', 'WordPress']);
    expect(namesOf(script('/js/jquery-ui.min.js'))).toEqual(['jQuery', 'jQuery UI']);
  });

  it('excludes what another is mistaken for', () => {
    expect(
      namesOf(
        harvestOf({
          metas: { generator: 'Backdrop CMS 1 (https://backdropcms.org)' },
          resources: [{ kind: 'style', address: '/sites/default/files/css/a.css' }],
        }),
      ),
    ).toEqual(['Backdrop']);
  });

  it('is told for sellers first, and at most sixty times', () => {
    const examples = fieldsOf(TECHNOLOGY_EXAMPLES).filter(([, kind]) => kind === 'script');
    const names = namesOf(script(...examples.map(([, , address = '']) => address)));
    expect(names).toHaveLength(60);
    const ranks = names.map((name) => {
      const category = technologyCategory(name);
      return category === null ? -1 : TECHNOLOGY_CATEGORIES.indexOf(category);
    });
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(ranks).not.toContain(-1);
  });
});

describe('any harvest', () => {
  const pieces = technologyRules().proofs.flatMap(({ glob }) => glob.pieces);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...pieces, '//', '.', '/', 'a'), { maxLength: 30 })
      .map((parts) => parts.join('').slice(0, 300)),
  );
  const resource = fc.record({
    kind: fc.constantFrom<Resource['kind'][]>('script', 'style', 'frame', 'form', 'image', 'inline'),
    address: text,
  });

  it('is read without an error, into names that have a category', () => {
    fc.assert(
      fc.property(
        fc.array(resource, { maxLength: 160 }),
        fc.webUrl(),
        fc.dictionary(fc.constantFrom('generator', '__proto__', 'author'), text),
        (all, url, metas) => {
          const facts = told(harvestOf({ url, resources: all, metas }));
          expect(facts.length).toBeLessThanOrEqual(60);
          expect(facts.filter(({ value }) => technologyCategory(value) === null)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('costs in proportion to its length: a few proofs are tried for each character, each proof once', () => {
    const { index, proofs } = technologyRules();
    fc.assert(
      fc.property(text, (shown) => {
        const tried = index.candidates(shown);
        expect(tried.length).toBeLessThanOrEqual(10 + 30 * shown.length);
        expect(tried.length).toBeLessThan(proofs.length / 2);
        expect(new Set(tried).size).toBe(tried.length);
      }),
    );
  });
});

it('every technology has the category by which its rule is sorted', () => {
  const { rules } = technologyRules();
  const differing = [...rules.values()].filter(({ name, category }) => technologyCategory(name) !== category);
  expect(differing).toEqual([]);
});
