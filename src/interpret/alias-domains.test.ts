import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../tests/support/cpu-time.ts';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { aliasDomainsOf } from './alias-domains.ts';
import { pageOf } from './page.ts';
import { makeFact } from './text.ts';

const url = 'https://www.lumivaara-esimerkki.example/';

function aliases(given: Parameters<typeof harvestOf>[0], emails: readonly string[] = []) {
  const facts = emails.map((email) => makeFact(email, 'contact', email, 90));
  return aliasDomainsOf(pageOf(harvestOf({ url, ...given })), ['Lumivaara-Esimerkki Oy'], facts).map(
    ({ value }) => value,
  );
}

const organisation = (more: object) =>
  JSON.stringify({ '@type': 'Organization', name: 'Lumivaara-Esimerkki Oy', ...more });

describe('aliasDomainsOf', () => {
  it('finds the same name under other endings: alternates, canonical address, menus, mailboxes, sentences', () => {
    expect(aliases({ links: [['alternate', 'https://www.lumivaara-esimerkki.no/om', 'nb']] })).toEqual([
      'lumivaara-esimerkki.no',
    ]);
    expect(aliases({ canonical: 'https://lumivaara-esimerkki.com/fi' })).toEqual(['lumivaara-esimerkki.com']);
    expect(aliases({ links: [['external', 'https://lumivaara-esimerkki.se/', 'Sverige', 'footer']] })).toEqual([
      'lumivaara-esimerkki.se',
    ]);
    expect(aliases({}, ['info@lumivaara-esimerkki.net'])).toEqual(['lumivaara-esimerkki.net']);
    expect(aliases({ lines: [['main', 'Vi finns även på lumivaara-esimerkki.se.']] })).toEqual([
      'lumivaara-esimerkki.se',
    ]);
    expect(aliases({ jsonLd: [organisation({ sameAs: ['https://lumivaara-esimerkki.eu'] })] })).toEqual([
      'lumivaara-esimerkki.eu',
    ]);
  });

  it('believes another name only when two sources give it', () => {
    const jsonLd = [organisation({ url: 'https://varasto-esimerkki.fi' })];
    expect(aliases({ jsonLd })).toEqual([]);
    expect(aliases({ jsonLd }, ['myynti@varasto-esimerkki.fi'])).toEqual(['varasto-esimerkki.fi']);
  });

  it('never takes free mail, platforms, social sites or the page itself', () => {
    const jsonLd = [
      organisation({
        url,
        sameAs: ['https://www.facebook.com/lumivaara', 'https://lumivaara-esimerkki.wordpress.com'],
      }),
    ];
    expect(aliases({ jsonLd }, ['lumivaara@gmail.com', 'info@lumivaara-esimerkki.example'])).toEqual([]);
  });

  it('knows its own domain where people write it with letters that addresses do not carry', () => {
    const host = new URL('https://lämpö.example/').hostname;
    const page = pageOf(harvestOf({ url: `https://${host}/` }));
    expect(host).toMatch(/^xn--/);
    expect(aliasDomainsOf(page, ['Lämpö'], [makeFact('info@lämpö.example', 'contact', '', 90)])).toEqual([]);
  });

  it('never takes a site of many, told of it by however many sources', () => {
    const jsonLd = [organisation({ sameAs: ['https://soundcloud.com/lumivaara'] })];
    expect(aliases({ jsonLd, canonical: 'https://soundcloud.com/lumivaara' })).toEqual([]);
  });

  it('does not take a partner for the company', () => {
    expect(
      aliases({
        links: [
          ['external', 'https://digitoimisto-esimerkki.fi/', 'Sivut: Digitoimisto', 'footer'],
          ['external', 'https://lumi-esimerkki.fi/', 'Lumi', 'footer'],
        ],
        lines: [['main', 'Tuotteitamme myy myös kauppa-esimerkki.fi']],
      }),
    ).toEqual([]);
  });

  it('compares thousands of domains in time in proportion to them', () => {
    const many = (count: number) =>
      pageOf(
        harvestOf({
          url,
          jsonLd: Array.from({ length: count }, (_one, index) =>
            organisation({ sameAs: Array.from({ length: 20 }, (_other, at) => `b${index}x${at}.example`) }),
          ),
        }),
      );
    const timeOf = (page: ReturnType<typeof pageOf>) => cpuTimeOf(() => aliasDomainsOf(page, [], []));
    const [some, all] = [many(100), many(400)];
    expect(timeOf(all)).toBeLessThan(9 * Math.max(2, timeOf(some)));
  });
});
