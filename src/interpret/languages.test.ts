import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { languageCode, languagesOf } from './languages.ts';
import { pageOf } from './page.ts';
import { languageOfTexts } from './text-language.ts';

const TEXTS = {
  fi: 'Olemme perheyritys, joka on toiminut alalla jo yli kolmekymmentä vuotta. Meillä voit ostaa ja myös vuokrata koneita, ja me huollamme ne kaikki.',
  sv: 'Vi är ett familjeföretag som har funnits i över trettio år. Hos oss kan du köpa och även hyra maskiner, och vi servar dem när det behövs.',
  nb: 'Vi er et familiefirma som har holdt på i over tretti år. Hos oss kan du kjøpe og leie maskiner, og vi hjelper deg også etter at du har fått dem. Hva trenger dere nå?',
  nn: 'Vi er eit familiefirma som har halde på i over tretti år. Hjå oss kan du kjøpe og leige maskiner, og vi hjelper deg også når du ikkje veit kva du treng. Dei er frå Noreg.',
  da: 'Vi er et familiefirma, som har været i gang i over tredive år. Hos os kan du købe og leje maskiner, og vi hjælper dig også efter købet. Hvad har I brug for nu? Kun af vores egne.',
  en: 'We are a family business that has been around for more than thirty years. You can buy or rent machines from us, and we service all of them for you.',
  de: 'Wir sind ein Familienunternehmen und seit mehr als dreißig Jahren für Sie da. Bei uns können Sie Maschinen kaufen oder mieten, und wir warten sie auch.',
};

const languages = (given: Parameters<typeof harvestOf>[0]) =>
  languagesOf(pageOf(harvestOf(given))).map(({ value }) => value);

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('is told: %s', (code, text) => {
    expect(languageOfTexts([text])?.language).toBe(code);
  });

  it('is not told from a few words, nor for a language we do not know the words of', () => {
    expect(languageOfTexts(['Etusivu', 'Tuotteet', 'Ota yhteyttä'])).toBeNull();
    expect(
      languageOfTexts([
        'Jesteśmy firmą rodzinną, która działa od ponad trzydziestu lat. U nas można kupić i wynająć maszyny, a my je serwisujemy.',
      ]),
    ).toBeNull();
  });
});

describe('languagesOf', () => {
  it('believes what the page declares when its text says nothing else', () => {
    expect(languages({ language: 'fi-FI' })).toEqual(['fi']);
    expect(languages({ language: 'no' })).toEqual(['nb']);
  });

  it('believes the text where the declared language is left over from a template', () => {
    expect(languages({ language: 'en', lines: [['main', TEXTS.sv]] })).toEqual(['sv']);
    const [fact] = languagesOf(pageOf(harvestOf({ language: 'en-US', lines: [['main', TEXTS.nb]] })));
    expect(fact).toMatchObject({ value: 'nb', source: 'text', excerpt: TEXTS.nb.slice(0, 200) });
  });

  it('takes in the alternates, with what they mean where they are written wrong', () => {
    const links = [
      ['alternate', 'https://acme.example/fi', 'fi'],
      ['alternate', 'https://acme.example/sv', 'sv-SE'],
      ['alternate', 'https://acme.example/jp', 'jp'],
      ['alternate', 'https://acme.example/', 'x-default'],
      ['alternate', 'https://acme.example/uk', 'uk'],
    ] as const;
    expect(languages({ links })).toEqual(['fi', 'sv', 'ja']);
  });

  it('takes in the links that switch the language, but no word that only looks like one', () => {
    const links = [
      ['site', '/en', 'In English', 'header'],
      ['site', '/sv/', 'SE', 'navigation'],
      ['site', '/tuotteet/it', 'IT', 'main'],
      ['site', '/no-risk', 'No', 'navigation'],
      ['site', '/palvelut', 'FI', 'navigation'],
      ['site', '/kurssit', 'English', 'main'],
    ] as const;
    expect(languages({ language: 'fi', links })).toEqual(['en', 'sv', 'fi']);
  });
});

describe('languageCode', () => {
  it.each([
    ['sv-SE', 'sv'],
    ['EN_us', 'en'],
    ['no', 'nb'],
    ['dk', 'da'],
    ['', null],
    ['zz', null],
    ['<script>', null],
    ['english', null],
  ])('reads %j as %j', (tag, code) => {
    expect(languageCode(tag)).toBe(code);
  });
});
