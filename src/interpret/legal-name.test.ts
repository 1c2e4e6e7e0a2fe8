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
