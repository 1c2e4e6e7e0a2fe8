// The name a company is registered under, where only its description writes it.
import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';

const legalNameOf = (description: string) =>
  companyFactsOf({
    url: 'https://page.invalid/',
    language: 'sv',
    title: 'Klint Lykta',
    metas: { description },
    logos: ['Klint Lykta'],
    headings: [{ level: 1, text: 'Klint Lykta' }],
    lines: [
      ['navigation', 'Kontakt'],
      ['contact', 'klintlyktaab@gmail.com'],
    ],
    links: [['mailto', 'mailto:klintlyktaab@gmail.com']],
  }).legalName?.value ?? null;

describe('a legal name in the description of a page', () => {
  it('is the company’s when it is its name with a form', () => {
    expect(legalNameOf('Söker du en lampa? Klint Lykta AB är ett företag som gör dem.')).toBe('Klint Lykta AB');
  });

  it.each([
    'Vi säljer lampor från Nordlygte AS.',
    'Klint Lykta säljer lampor till Klint Bygg AB.',
    'En del av Klint Lykta Holding AB.',
  ])('is not another’s: %s', (description) => {
    expect(legalNameOf(description)).toBeNull();
  });
});

describe('a legal name in the head of a page, as whose it is', () => {
  const signed = (copyright: string) =>
    companyFactsOf({
      url: 'https://lumikettu.example/rekry',
      title: 'Lumikettu - Rekry',
      metas: { copyright },
      logos: ['Lumikettu'],
      links: [['mailto', 'mailto:aino@lumikettu.example']],
    }).legalName?.value ?? null;

  it("is the company's when it agrees with its name", () => {
    expect(signed('Lumikettu Oy')).toBe('Lumikettu Oy');
  });

  it('is not when it is that of who made the site', () => {
    expect(signed('Verkkopaja Oy')).toBeNull();
  });
});
