// Pages of one thing on a site that carries other people's, and of a couple: the site's name is not whom a seller meets.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../../tests/support/reading-line.ts';

const page = (title: string, node: object, ...main: string[]): GivenPage => ({
  url: 'https://kvarnportal.example/visa/123456',
  title: `${title} | Kvarnportal`,
  metas: { 'og:site_name': 'Kvarnportal' },
  headings: [{ level: 1, text: title }],
  jsonLd: [JSON.stringify(node)],
  lines: [...[title, ...main].map((text) => ['main', text] as const), ['footer', '© 2026 Kvarnportal']],
});

describe('a page of one thing', () => {
  it.each<[string, GivenPage]>([
    [
      'an event',
      page('Jazz Night', {
        '@type': 'MusicEvent',
        name: 'Jazz Night',
        organizer: { '@type': 'Organization', name: 'Q' },
      }),
    ],
    ['an episode', page('12: On Rust', { '@type': 'PodcastEpisode', name: 'On Rust' }, 'Show notes')],
    ['a home', page('Esimerkkikatu 5', { '@type': 'Apartment', name: 'Esimerkkikatu 5' }, 'Velaton hinta 189 000 €')],
    [
      'what a person sells',
      page('Cykel 28 tum', {
        '@type': 'Product',
        name: 'Cykel',
        offers: { '@type': 'Offer', price: '900', seller: { '@type': 'Person', name: 'Bo' } },
      }),
    ],
  ])('is no company: %s', (_, given) => {
    expect(readingLine(given)).toBe('none nothing-found');
  });

  it("is no company: a person's profile", () => {
    const given = page('Aino Esimerkki', { '@type': 'Person', name: 'Aino Esimerkki' }, 'Etsin töitä');
    expect(readingLine({ ...given, metas: { ...given.metas, 'og:type': 'profile' } })).toMatch(/^none /);
  });

  it("is the company's that shows who it is", () => {
    const given = page('Jazz Night', { '@type': 'MusicEvent', name: 'Jazz Night' });
    const signed = ['footer', 'Kvarnportal AB, org.nr 559999-0008'] as const;
    expect(readingLine({ ...given, lines: [...(given.lines ?? []), signed] })).toBe('company Kvarnportal');
  });

  it("is the shop's whose goods come in variants", () => {
    const offers = { '@type': 'AggregateOffer', lowPrice: '9', offerCount: 4 };
    expect(readingLine(page('Lamp', { '@type': 'Product', name: 'Lamp', offers }))).toBe('company Kvarnportal');
  });
});

describe('a site of a wedding', () => {
  const couple: GivenPage = {
    url: 'https://kariogola.example/',
    language: 'no',
    title: 'Kari og Ola',
    headings: [{ level: 1, text: 'Kari & Ola' }],
    links: [['mailto', 'mailto:kari@kariogola.example']],
  };
  it('is personal', () => {
    const lines: GivenPage['lines'] = [
      ['navigation', 'Kontakt'],
      ['main', 'Vi gifter oss!'],
      ['main', 'Toastmaster: Per'],
    ];
    expect(readingLine({ ...couple, lines })).toBe('none personal-page');
  });
});
