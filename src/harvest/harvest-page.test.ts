// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { HARVEST_LIMITS, harvestSchema } from '../model/harvest.ts';
import { harvestPage } from './harvest-page.ts';

const ADDRESS = 'https://www.acme.example/contact';
const still = () => 0;
const noPause = () => Promise.resolve();

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function harvestOf(html: string, clock = still) {
  return harvestPage(pageOf(html), ADDRESS, clock, noPause);
}

describe('a harvest', () => {
  it('copies the head', async () => {
    const harvest = await harvestOf(`<html lang="fi-FI"><head><title> Acme
      Oy </title><meta property="OG:Site_Name" content="Acme"><meta name="viewport" content="width=1">
      <link rel="canonical" href="https://acme.example/"><link rel="alternate" type="application/rss+xml" title="Acme news" href="/feed">
      <script type="application/ld+json">{"@type":"Organization","name":"Acme"}</script></head><body></body></html>`);
    expect(harvest).toMatchObject({
      url: ADDRESS,
      language: 'fi-FI',
      title: 'Acme Oy',
      canonical: 'https://acme.example/',
      metas: [{ name: 'og:site_name', content: 'Acme' }],
      jsonLd: ['{"@type":"Organization","name":"Acme"}'],
      links: [{ rel: 'feed', href: '/feed', text: 'Acme news' }],
    });
  });

  it('breaks text into lines at block borders and tells the area', async () => {
    const { lines } = await harvestOf(
      '<header>Vind<b>mølla</b></header><main><p>We test.<br>Call us.</p></main><footer><div>Acme AS</div>Org.nr <span>123</span></footer>',
    );
    expect(lines).toEqual([
      { area: 'header', text: 'Vindmølla' },
      { area: 'main', text: 'We test.' },
      { area: 'main', text: 'Call us.' },
      { area: 'footer', text: 'Acme AS' },
      { area: 'footer', text: 'Org.nr 123' },
    ]);
  });

  it('keeps the languages of a site, its feeds and its portals however many other links there are', async () => {
    const others = Array.from({ length: 500 }, (_, at) => `<nav><a href="/page-${at}">Page ${at}</a></nav>`).join('');
    const { links, cut } = await harvestOf(
      `<head>${Array.from({ length: 60 }, (_, at) => `<link rel="alternate" hreflang="x${at}" href="https://acme.example/${at}">`).join('')}
       <link rel="alternate" type="application/rss+xml" href="/feed"></head><body>${others}<main>
       <a href="https://acme.teamtailor.com/jobs">Jobs</a><a href="https://calendly.com/acme">Book</a><a href="https://other.example/">Other</a></main>
       <footer><a href="tel:+4612345">Call</a></footer></body>`,
    );
    const kept = (wanted: string) => links.filter(({ rel }) => rel === wanted).map(({ href }) => href);
    expect(kept('alternate').length).toBeGreaterThan(20);
    expect(kept('feed')).toEqual(['/feed']);
    expect(kept('tel')).toEqual(['tel:+4612345']);
    expect(kept('external')).toEqual(['https://acme.teamtailor.com/jobs', 'https://calendly.com/acme']);
    expect(cut).toContain('links');
  });

  it('tells where forms go and which system serves the images', async () => {
    const { resources } = await harvestOf(
      `<form action="https://acme.us1.list-manage.com/subscribe/post?u=1"></form><form action="#"></form><form></form>
       <img src="/globalassets/hero.jpg"><img src="/globalassets/other.jpg"><img src="/hero.jpg">`,
    );
    expect(resources.filter(({ kind }) => kind !== 'inline')).toEqual([
      { kind: 'form', address: 'https://acme.us1.list-manage.com/subscribe/post' },
      { kind: 'image', address: '/globalassets/' },
    ]);
  });

  it('sets elements apart that only their style sets apart', async () => {
    const { lines } = await harvestOf(
      `<p><strong>1234 Ortby</strong><span>Ring gärna</span></p><p><span>E-post</span><b><i>post@acme.example</i></b></p>
       <p><span>Quill</span><span>Brook</span> <b>V</b><span>älkommen</span></p><p><b>1234 Ortby</b>Ring</p>`,
    );
    expect(lines.map(({ text }) => text)).toEqual([
      '1234 Ortby Ring gärna',
      'E-post post@acme.example',
      'QuillBrook Välkommen',
      '1234 OrtbyRing',
    ]);
  });

  it('takes another site for one, though its name ends alike', async () => {
    const { links } = await harvestOf(
      '<footer><a href="https://notacme.example/">A</a><a href="https://shop.acme.example/">B</a></footer>',
    );
    expect(links.map(({ rel }) => rel)).toEqual(['external', 'site']);
  });

  it('knows a footer and contact details by their class', async () => {
    const { lines } = await harvestOf(
      '<div class="site-footer">A</div><div id="kontakt-info">B</div><article><footer>C</footer></article>',
    );
    expect(lines.map(({ area }) => area)).toEqual(['footer', 'contact', 'main']);
  });

  it('reads nothing hidden, typed or asked by a consent dialogue', async () => {
    const { lines } = await harvestOf(
      '<p hidden>a</p><p style="display: none">b</p><textarea>c</textarea><div contenteditable>d</div><div id="onetrust-banner">e</div><script>f</script><p>g</p>',
    );
    expect(lines.map(({ text }) => text)).toEqual(['g']);
  });

  it('copies pairs, contact links, social links and logos', async () => {
    const harvest = await harvestOf(
      '<header><a href="/"><img src="/logo.svg" alt="Acme"></a></header><dl><dt>Founded</dt><dd>1990</dd></dl><table><tr><th>City</th><td>Turku</td></tr></table>' +
        '<footer><a href="tel:+358401">Call</a><a href="mailto:a@acme.example">a@acme.example</a><a href="https://fi.linkedin.com/company/acme"></a></footer>',
    );
    expect(harvest.pairs).toEqual([
      { label: 'Founded', value: '1990' },
      { label: 'City', value: 'Turku' },
    ]);
    expect(harvest.links.filter(({ area }) => area === 'footer').map(({ rel }) => rel)).toEqual([
      'tel',
      'mailto',
      'social',
    ]);
    expect(harvest.logos).toEqual(['Acme']);
  });

  it('copies microdata with the type of its item', async () => {
    const { items } = await harvestOf(
      '<div itemscope itemtype="http://schema.org/Plumber"><span itemprop="name">Acme</span></div>',
    );
    expect(items).toEqual([{ type: 'Plumber', property: 'name', value: 'Acme' }]);
  });

  it('reads a form whose fields are named like the properties of elements', async () => {
    const { lines } = await harvestOf(
      '<form><input name="firstChild"><input name="localName"><input name="getAttribute"><p>Inside</p></form><p>After</p>',
    );
    expect(lines.map(({ text }) => text)).toEqual(['Inside', 'After']);
  });

  it('leaves the page as it was', async () => {
    const document = pageOf(
      '<html lang="sv"><body class="a"><form><input value="x"></form><footer>© 2026 Acme AB <a href="tel:1">1</a></footer><svg><path/></svg></body></html>',
    );
    const before = document.documentElement.outerHTML;
    await harvestPage(document, ADDRESS, still, noPause);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the limits of a harvest', () => {
  /** What is wrong with a harvest's size or shape. */
  const faultsOf = (harvest: unknown): unknown[] => [
    ...(z.safeParse(harvestSchema, harvest).error?.issues ?? []),
    ...(JSON.stringify(harvest).length < HARVEST_LIMITS.total ? [] : ['too long']),
  ];

  it.each([
    [
      '10,000 blocks of JSON-LD',
      '<script type="application/ld+json">{"@type":"Organization","name":"\u0001\\"Acme"}</script>'.repeat(10_000),
    ],
    ['long text', `<p>${'väldigt lång "text" '.repeat(50_000)}</p>`.repeat(3)],
    ['many links', '<footer><a href="https://facebook.com/acme/\\"">x</a><a href="/a">y</a></footer>'.repeat(4_000)],
    ['many metas', `<meta name="a" content="${'"'.repeat(900)}">`.repeat(400)],
    ['many rows', '<table><tr><td>a</td><td>b</td></tr></table>'.repeat(3_000)],
    ['deep nesting', '<div>'.repeat(2_000)],
    [
      'a long block of JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'a'.repeat(90_000)}","publisher":{"name":"Acme"}}</script>`,
    ],
  ])('hold for %s', async (_, html) => {
    expect(faultsOf(await harvestOf(html))).toEqual([]);
  });

  it('keep what a long block of JSON-LD says beside its bulk', async () => {
    const { jsonLd } = await harvestOf(
      `<script type="application/ld+json">{"articleBody":"${'a'.repeat(90_000)}","publisher":{"name":"Acme"}}</script>`,
    );
    expect(jsonLd).toEqual(['{"publisher":{"name":"Acme"}}']);
  });

  it('keep the footer of a page that is too long, and say that it was cut', async () => {
    let time = 0;
    const harvest = await harvestOf(`${'<p>word</p>'.repeat(20_000)}<footer>© Acme Oy</footer>`, () => (time += 1));
    expect(harvest.cut).toContain('page');
    expect(harvest.lines.at(-1)).toEqual({ area: 'footer', text: '© Acme Oy' });
  });

  it('let the page have its turn after each slice, and lose nothing by it', async () => {
    let time = 0;
    const turns: number[] = [];
    const pause = async () => {
      turns.push(time);
    };
    const document = pageOf('<p>word</p>'.repeat(1_000));
    const { cut, lines } = await harvestPage(document, ADDRESS, () => (time += 1), pause);
    const slices = turns.map((turn, position) => turn - (turns[position - 1] ?? 0));
    expect(Math.max(...slices)).toBeLessThanOrEqual(12);
    expect({ cut, lines: lines.length, isPaused: turns.length > 2 }).toEqual({ cut: [], lines: 1, isPaused: true });
  });

  it('hold for any page', async () => {
    const tag = fc.constantFrom(
      'div',
      'p',
      'a href="tel:1"',
      'footer',
      'dl',
      'dt',
      'dd',
      'table',
      'tr',
      'td',
      'form',
      'svg',
      'h1',
      'li itemscope',
      'span itemprop="name"',
      'script',
      'title',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(faultsOf(await harvestOf(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
