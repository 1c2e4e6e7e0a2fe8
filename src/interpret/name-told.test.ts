// A page whose title says nothing, and whose text introduces the company.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

const page = (...lines: NonNullable<GivenPage['lines']>): GivenPage => ({
  url: 'https://page.invalid/',
  language: 'en',
  title: 'Contact Us',
  logos: ['Example Kivi & Associates CHARTERED ACCOUNTANTS'],
  headings: [
    { level: 1, text: 'CONTACT INFORMATION' },
    { level: 2, text: 'Example Kivi & Associates' },
  ],
  links: [['tel', 'tel:+911234567890']],
  lines: [['navigation', 'Our Team'], ['navigation', 'Services'], ['contact', 'Example Kivi & Associates'], ...lines],
});

describe('a page that is only titled as what it is', () => {
  it.each([
    'Hello guest! Welcome to Example Kivi & Associates.',
    'Example Kivi & Associates is a leading chartered accountancy firm rendering comprehensive services.',
  ])('is of whom it introduces: %s', (text) => {
    expect(readingLine(page(['main', text]))).toBe('company Example Kivi & Associates');
  });

  it('is not of another that its text tells of', () => {
    expect(readingLine(page(['main', 'Beta Works is a leading software company.']))).not.toBe('company Beta Works');
  });
});

describe('a bare page whose text begins with who it is', () => {
  const bare = (first: string, ...others: string[]): GivenPage => ({
    url: 'https://page.invalid/',
    language: 'fi',
    title: 'Etusivu',
    headings: [{ level: 1, text: 'Tervetuloa' }],
    links: [
      ['tel', 'tel:+358161234567'],
      ['external', 'https://beta-pohjat.example/', 'Beta Pohjat', 'footer'],
    ],
    lines: [
      ['navigation', 'Etusivu'],
      ['navigation', 'Palvelut'],
      ['navigation', 'Yhteystiedot'],
      ['main', first],
      ...others.map((text) => ['main', text] as const),
      ['footer', 'Puh. 016 123 4567'],
      ['footer', '© Beta Pohjat'],
    ],
  });

  it('has that name, not that of the maker whom the © line links to', () => {
    expect(readingLine(bare('Tuulihovi on Lapin kokenein aurinkopaneelien asennuksen ammattilainen.'))).toBe(
      'company Tuulihovi',
    );
  });

  it('has no name where a later line tells of another', () => {
    const told = bare(
      'Teemme katot ja pihat ja kaiken, mitä talon ympärillä tarvitaan, ympäri vuoden.',
      'Tuulihovi on Lapin kokenein aurinkopaneelien asennuksen ammattilainen.',
    );
    expect(readingLine(told)).not.toContain('Tuulihovi');
  });
});
