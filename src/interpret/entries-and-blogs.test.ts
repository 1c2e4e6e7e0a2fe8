// Pages that hold a company's or a person's name in a prominent place, and are neither's own company page.
import { describe, expect, it } from 'vitest';
import { companyFactsOf } from '../../tests/support/company-facts-of.ts';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

const graph = (...nodes: object[]) => [JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })];
const listed = {
  '@type': 'Organization',
  name: 'Lumikettu',
  url: 'https://www.lumikettu.example/',
  description: 'Ledande leverantör av lösningar för fastigheter.',
};
const way = {
  '@type': 'BreadcrumbList',
  itemListElement: ['Hem', 'Leverantörer', 'Lumikettu'].map((name, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
  })),
};
const entry: GivenPage = {
  url: 'https://fastighetsguiden.example/leverantor/lumikettu',
  language: 'sv',
  title: 'Lumikettu – leverantör | Fastighetsguiden',
  logos: ['FASTIGHETSGUIDEN'],
  headings: [{ level: 1, text: 'Lumikettu' }],
  jsonLd: graph(listed, way),
  lines: [
    ['navigation', 'Leverantörer Verktyg Guider För leverantörer'],
    ['main', 'Lumikettu'],
    ['main', 'Ledande leverantör av lösningar för fastigheter.'],
    ['main', 'Besök hemsida →'],
    ['footer', '© 2026 Fastighetsguiden Sverige'],
  ],
};

describe("a directory's entry", () => {
  it('that describes the listed company, with its own site, is none', () => {
    expect(readingLine(entry)).toBe('none directory');
  });

  it('gives the directory nothing of the listed company', () => {
    const facts = companyFactsOf({ ...entry, jsonLd: graph(listed) });
    expect([facts.name.value, facts.description]).toEqual(['Fastighetsguiden', null]);
  });

  it.each<[string, GivenPage]>([
    ['signs its pages', { title: 'Kontakt', lines: [['footer', '© 2026 Lumikettu AB']] }],
    [
      'ends their titles',
      { title: 'Kontakt | Lumikettu', logos: ['Lumikettu'], lines: [['footer', 'Storgatan 3, 111 22 Stockholm']] },
    ],
  ])('is not what a company has that keeps two addresses and %s', (_, given) => {
    const url = 'https://fastighetssystem.example/kontakt';
    const facts = companyFactsOf({ url, jsonLd: graph(listed, way), ...given });
    expect(facts.name.value).toBe('Lumikettu');
    expect(facts.description?.value).toBe(listed.description);
  });
});

describe("a person's blog", () => {
  const post: GivenPage = {
    url: 'http://blog.qvx.example/post/49797044559/on-walking',
    title: 'blog.qvx.example: On Walking',
    metas: { 'og:type': 'tumblr-feed:entry', 'og:title': 'On Walking' },
    logos: ['blog.qvx.example', 'qvx'],
    links: [
      ['mailto', 'mailto:i@qvx.example', 'email'],
      ['social', 'http://twitter.com/qvx', 'twitter'],
    ],
    lines: [
      ['header', 'blog.qvx.example'],
      ['header', 'Writing from Quentin V. Exempel'],
      ['main', 'On Walking'],
      ['main', 'Often, when we say that we want to walk, what we mean is that we want to have walked.'],
      ['main', 'duskfern reblogged this from qvx'],
    ],
  };
  it('is no company by its short address, its mailbox and its handle', () => {
    expect(readingLine(post)).toBe('none personal-page');
  });

  it('is known by who writes, and by the rights given away', () => {
    const lines: GivenPage['lines'] = [
      ['header', 'Writing from Quentin V. Exempel'],
      ['main', 'Often, when we say that we want to walk, what we mean is that we want to have walked.'],
      ['footer', 'Several rights reserved.'],
    ];
    const path = { url: 'http://blog.qvx.example/post/49797044559/on-walking', metas: {} };
    expect(readingLine({ ...post, ...path, lines })).toBe('none personal-page');
  });

  it("is not a company's blog with all that a company shows", () => {
    const reading = readingLine({
      ...post,
      url: 'https://blog.lumikettu.example/post/49797044559/on-walking',
      title: 'On Walking | Lumikettu',
      logos: ['Lumikettu'],
      links: [['tel', 'tel:+358401234567']],
      lines: [
        ['navigation', 'Products'],
        ['navigation', 'Pricing'],
        ['navigation', 'Careers'],
        ['main', 'On Walking'],
        ['footer', '© 2026 Lumikettu Oy'],
        ['footer', 'Business ID 9999902-8'],
      ],
    });
    expect(reading).toBe('company Lumikettu');
  });
});
