import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { descriptionOf } from './description.ts';
import { pageOf } from './page.ts';

const describeIt = (given: Parameters<typeof harvestOf>[0]) => descriptionOf(pageOf(harvestOf(given)), ['Acme']);
const META = 'Acme valmistaa kuljettimia ja lajittelulinjoja sahoille kaikkialla Pohjoismaissa.';

describe('descriptionOf', () => {
  it('is what structured data says, then what the page says of itself', () => {
    const jsonLd = [JSON.stringify({ '@type': 'Organization', name: 'Acme', description: `${META} Vuodesta 1974.` })];
    expect(describeIt({ metas: { description: META } })).toMatchObject({ value: META, source: 'meta' });
    expect(describeIt({ jsonLd, metas: { description: META } })).toMatchObject({ source: 'json-ld' });
  });

  it.each([
    'Just another WordPress site, and nothing to tell yet',
    'kuljettimet, sahat, lajittelu, huolto, varaosat, koneet, lämpö, vuokraus',
    'kuljetin kuljetin kuljetin saha saha saha kuljetin saha kuljetin saha kuljetin saha',
    'Too short',
  ])('is not %j', (description) => {
    expect(describeIt({ metas: { description } })).toBeNull();
  });

  it('is not in another language than the page', () => {
    const lines = [
      ['main', 'Olemme perheyritys, joka on toiminut alalla jo yli kolmekymmentä vuotta ja myös huollamme kaiken.'],
    ] as const;
    const description = 'This is the best theme for your business and it has all of the features that you will need.';
    expect(describeIt({ lines, metas: { description } })).toBeNull();
    expect(describeIt({ lines, metas: { description: META } })?.value).toBe(META);
  });

  it('counts less on pages about something else, so that the home page has the last word', () => {
    const at = (path: string, metas = {}) =>
      describeIt({ url: `https://acme.example${path}`, metas: { description: META, ...metas } })?.confidence ?? 0;
    expect(at('/')).toBeGreaterThan(at('/tuotteet/kuljetin'));
    expect(at('/om-oss')).toBe(at('/'));
    expect(at('/tuotteet/kuljetin')).toBeGreaterThan(at('/blogi/messut', { 'og:type': 'article' }));
    expect(describeIt({ metas: { description: 'Näin Acme käsittelee henkilötietoja.' } })?.confidence).toBe(40);
    expect(describeIt({ metas: { description: 'Ota yhteyttä Acmeen ja kysy lisää kuljettimista.' } })?.confidence).toBe(
      40,
    );
  });

  it('is else the first sentence that begins with the name and says what it is', () => {
    const lines = [
      ['main', 'Acme ja muut: katso kaikki uutisemme ja kuulumisemme täältä, niin pysyt mukana.'],
      ['main', 'Acme on kuljettimien valmistaja, jonka linjoja käyttää yli sata sahaa Pohjoismaissa.'],
    ] as const;
    expect(describeIt({ lines })).toMatchObject({ source: 'text', value: lines[1][1] });
  });
});
