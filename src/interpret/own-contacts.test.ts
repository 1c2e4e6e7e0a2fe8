import { describe, expect, it } from 'vitest';
import { companyFactsOf, valuesOf } from '../../tests/support/company-facts-of.ts';
import type { harvestOf } from '../../tests/support/harvest-of.ts';

type Given = Parameters<typeof harvestOf>[0];
type Lines = NonNullable<Given['lines']>;

const contactsOf = (given: Given): string[] => {
  const { phones, emails } = companyFactsOf(given);
  return [...valuesOf(phones), ...valuesOf(emails)].toSorted();
};

/** A saved page without its address: what it says is all there is to go by. */
const saved = (title: string, language: string, ...lines: Lines): Given => ({
  url: 'https://page.invalid/',
  title,
  language,
  lines: [['header', title.split(' | ')[0] ?? ''], ...lines],
});

describe('a mailbox on a domain named like the company', () => {
  it.each<[name: string, domain: string]>([
    ['Ek & Alm AS', 'ek-alm.example'],
    ['Ek & Alm AS', 'ekogalm.example'],
    ['Ek og Alm AS', 'ek-alm.example'],
    ['Ek & Alm AS', 'eogaas.example'],
    ['Ek & Alm AS', 'ea.example'],
    ['Bjørkely i Fjordvik AS', 'bjorkelyfjordvik.example'],
    ['Fjordvik Servicesenter AS', 'fjorservice.example'],
    ['Fjordvik Bygg og Anlegg AS', 'fba.example'],
  ])('%s: %s', (name, domain) => {
    const page = saved(
      `${name} | Kontakt`,
      'nb',
      ['main', 'Regnskap: kari@tallhuset.example'],
      ['main', `Kontakt: post@${domain}, telefon 56 55 90 17`],
      ['footer', `© ${name}`],
    );
    expect(contactsOf(page)).toEqual(['+4756559017', `post@${domain}`]);
  });

  it.each<[name: string, domain: string]>([
    ['Ek & Alm AS', 'nordbank.example'],
    ['Fjordvik Servicesenter AS', 'fjordbanken.example'],
    ['Fjordvik Bygg og Anlegg AS', 'fibo.example'],
  ])('%s is not told by %s', (name, domain) => {
    const page = saved(
      `${name} | Personvern`,
      'nb',
      ['main', `Vår databehandler nås på post@${domain}.`],
      ['main', 'Spørsmål: post@tallhuset.example'],
      ['footer', `© ${name}`],
    );
    expect(contactsOf(page)).not.toContain(`post@${domain}`);
  });
});

describe('the only mailbox of a page', () => {
  it('is the company’s under its address, whatever its domain is called', () => {
    const page: Given = {
      ...saved('Malerbetrieb Brandner | Impressum', 'de'),
      url: 'https://brandner-farbe.example/impressum',
      lines: [
        ['header', 'Malerbetrieb Brandner'],
        ['main', 'Malerbetrieb Brandner'],
        ['main', 'Lindenweg 18'],
        ['main', '89999 Lindental'],
        ['main', 'Telefon'],
        ['main', '0731 90 08 81 17'],
        ['main', 'E-Mail'],
        ['main', 'post@maler-lindental.example'],
        ...Array.from({ length: 16 }, (): Lines[number] => ['main', 'Haftung für Inhalte und Links']),
        ['footer', '© Malerbetrieb Brandner'],
      ],
    };
    expect(contactsOf(page)).toEqual(['+4973190088117', 'post@maler-lindental.example']);
  });

  it('is not when a sentence gives it for another matter', () => {
    const page: Given = {
      ...saved('Malerbetrieb Brandner', 'de'),
      url: 'https://brandner-farbe.example/datenschutz',
      lines: [
        ['header', 'Malerbetrieb Brandner'],
        ['main', 'Widersprechen Sie der Messung bei unserem Dienstleister unter privacy@messwerk.example jederzeit.'],
        ...Array.from({ length: 16 }, (): Lines[number] => ['main', 'Haftung für Inhalte und Links']),
        ['footer', '© Malerbetrieb Brandner'],
      ],
    };
    expect(contactsOf(page)).toEqual([]);
  });
});

describe('numbers written as only one country does', () => {
  it.each(['Phone: 1 (518) 302-8199', 'Phone: (518) 302-8199'])('%s', (text) => {
    const page = saved(
      'Fisher & Vale Locks | Contact Us',
      'en',
      ['main', 'Fisher & Vale Locks'],
      ['main', text],
      ['main', 'hello@fishervalelocks.example'],
      ['footer', '© Fisher & Vale Locks'],
    );
    expect(contactsOf(page)).toContain('+15183028199');
  });
});

describe('contacts of others on a company’s page', () => {
  const nordvik = (...lines: Lines): Given => ({
    url: 'https://nordvik.example/kontakt',
    title: 'Nordvik Bygg AB | Kontakt',
    language: 'sv',
    lines: [
      ['header', 'Nordvik Bygg'],
      ['main', 'Ring oss på 090-174 06 12 eller skriv till info@nordvik.example.'],
      ...lines,
      ['footer', 'Nordvik Bygg AB, org.nr 559999-0008'],
    ],
  });
  const own = ['+46901740612', 'info@nordvik.example'];

  it.each<[whose: string, ...lines: Lines]>([
    ['the web agency', ['footer', 'Webbplats av Pixelverket AB, 08-174 06 99, hej@pixelverket.example']],
    [
      'the data ombudsman',
      ['main', 'Integritetsskyddsmyndigheten'],
      ['main', 'Telefon 08-174 06 99'],
      ['main', 'kontakt@myndigheten.example'],
    ],
    ['a courier', ['main', 'Paketet levereras av Snabbfrakt AB, kundtjänst 0771-17 40 69.']],
    ['a payment provider', ['main', 'Betaltjänst: Kronopay AB, tel 08-174 06 99, hjalp@kronopay.example']],
    ['emergencies', ['main', 'Vid akut fara ring 112, giftinformation 010-174 06 99.']],
    ['opening hours', ['main', 'Öppet 07 00 – 16 00, lunch 11 30 – 12 30'], ['main', 'Mån-fre 0700-1600']],
    [
      'a form’s examples',
      ['contact', 'Momsnummer (t.ex. SE556677889901)'],
      ['contact', 'Telefon, t.ex. 070-123 45 67'],
    ],
    ['a fax', ['main', 'Fax: 090-174 06 13'], ['main', 'Telefax 090-174 06 14']],
    ['a collector', ['main', 'Inkasso sköts av Kravbolaget AB, 08-174 06 99.']],
    ['the landlord', ['main', 'Fastighetsförvaltare: Husknuten AB, 090-174 06 55, jour@husknuten.example']],
  ])('not those of %s', (_, ...lines) => {
    expect(contactsOf(nordvik(...lines))).toEqual(own);
  });

  it.each<[what: string, contact: string, line: Lines[number]]>([
    ['toll-free numbers', '+4620174061', ['footer', 'Frisamtal 020-17 40 61']],
    ['numbers that take calls and faxes', '+46901740613', ['footer', 'Tel/fax 090-174 06 13']],
    ['mailboxes that are hidden', 'order@nordvik.example', ['footer', 'order (at) nordvik.example']],
    [
      'mailboxes that are hidden by words',
      'order@nordvik.example',
      ['footer', 'order [snabel-a] nordvik [punkt] example'],
    ],
  ])('but %s', (_, contact, line) => {
    expect(contactsOf(nordvik(line))).toEqual([...own, contact].toSorted());
  });
});
