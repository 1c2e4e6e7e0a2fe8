import { describe, expect, it } from 'vitest';
import { convert } from './convert.ts';
import type { Fingerprint } from './fingerprints.ts';

const CHAT = 52;
const CMS = 1;
const LIBRARY = 12;

const proofs = (fingerprint: Fingerprint) => convert(new Map([['Acme', fingerprint]]), [])[0]?.proofs ?? [];

describe('a fingerprint', () => {
  it('by the host of a script is one by host', () => {
    expect(
      proofs({ cats: [CHAT], scriptSrc: ['cdn\\.acme\\.com\\;version:\\1', '^https?://[^/]*\\.acme\\.net/chat'] }),
    ).toEqual(['//cdn.acme.com/', '//acme.net/chat']);
  });

  it('by a path proves a system only on the site itself, and a library anywhere', () => {
    expect(proofs({ cats: [CMS], scriptSrc: '/acme-files/' })).toEqual(['own:/acme-files/']);
    expect(proofs({ cats: [LIBRARY], scriptSrc: 'acme(?:\\.min)?\\.js' })).toEqual(['acme.js', 'acme.min.js']);
  });

  it('by a selector counts when it asks where something is loaded from', () => {
    const dom =
      "link[href*='.acme.com'], img[src*='img.acme.com'], a[href*='my.acme.com'][target='_blank'], div.acme, body.acme-page";
    expect(proofs({ cats: [CHAT], dom })).toEqual([
      '//acme.com/',
      'image://img.acme.com/',
      'link://my.acme.com/',
      'inline:acme-page',
    ]);
    expect(
      proofs({ cats: [CHAT], dom: { "link[href*='acme']": { attributes: { href: 'acme\\.com/v\\d' } } } }),
    ).toEqual(['//acme.com/v#']);
    expect(proofs({ cats: [CHAT], dom: { "link[href*='acme.com']": { attributes: { href: '', id: 'x' } } } })).toEqual(
      [],
    );
  });

  it('by a meta, by markup and by the address counts', () => {
    expect(
      proofs({ cats: [CMS], meta: { Generator: '^Acme ([\\d.]+)\\;version:\\1', 'acme-verification': '' } }),
    ).toEqual(['meta:generator=^acme #']);
    expect(proofs({ cats: [CMS], html: ['<link[^>]+href="[^"]*/acme-files/', '<p>Acme</p>'] })).toEqual([
      'own:/acme-files/',
    ]);
    expect(proofs({ cats: [CMS], url: ['\\.acme\\.com/', '/acme/'] })).toEqual(['url://acme.com/']);
  });

  it('that only hints, says too little or is of no category for a seller is left out', () => {
    expect(proofs({ cats: [CHAT], scriptSrc: ['acme\\.com\\;confidence:50', 'a.js'] })).toEqual([]);
    expect(proofs({ cats: [27], scriptSrc: 'cdn\\.acme\\.com' })).toEqual([]);
  });

  it('implies only what is certain and has a rule', () => {
    const rules = convert(
      new Map([
        [
          'Acme',
          { cats: [CMS], scriptSrc: 'cdn\\.acme\\.com', implies: ['Other', 'Unknown', 'Third\\;confidence:50'] },
        ],
        ['Third', { cats: [CMS], scriptSrc: 'cdn\\.third\\.com' }],
      ]),
      [{ name: 'Other', category: 'cms', proofs: ['//other.com/'] }],
    );
    expect(rules.map(({ proofs: found }) => found)).toEqual([
      ['//cdn.acme.com/', 'implies:Other'],
      ['//cdn.third.com/'],
    ]);
  });

  it('gives way to a rule of our own', () => {
    const own = [{ name: 'Acme', category: 'chat', proofs: ['//acme.com/'] }] as const;
    expect(convert(new Map([['Acme', { cats: [CHAT], scriptSrc: 'cdn\\.acme\\.com' }]]), own)).toEqual([]);
  });
});
