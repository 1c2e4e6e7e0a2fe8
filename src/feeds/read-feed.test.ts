import { describe, expect, it } from 'vitest';
import { NOW } from '../../tests/support/companies.ts';
import { FEED_LIMITS, readFeed } from './read-feed.ts';

const BASE = 'https://lumivaara.example/news/feed';
const DAY = 86_400_000;
const YESTERDAY = new Date(NOW - DAY);

function read(text: string) {
  const feed = readFeed(text, BASE, NOW);
  if (typeof feed === 'string') throw new Error(`Not read: ${feed}`);
  return feed;
}

describe('readFeed', () => {
  it.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>Uutiset</title><item><title>Lumivaara &amp; Saari</title><link>/a</link>
        <guid isPermaLink="false">1</guid><pubDate>${YESTERDAY.toUTCString()}</pubDate>
        <description><![CDATA[<p>Hei &ouml;t</p><script>alert(1)</script>]]></description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Uutiset</title><entry><id>1</id>
        <title type="html">Lumivaara &amp;amp; Saari</title><link rel="self" href="/x"/><link href="/a"/>
        <published>${YESTERDAY.toISOString()}</published><updated>2020-01-01T00:00:00Z</updated>
        <content type="html">&lt;p&gt;Hei &amp;ouml;t&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Uutiset</title></channel>
        <item rdf:about="1"><title>Lumivaara &amp; Saari</title><link>/a</link><description>Hei öt</description>
        <dc:date>${YESTERDAY.toISOString()}</dc:date></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Uutiset',
        items: [
          {
            id: '1',
            url: '/a',
            title: 'Lumivaara & Saari',
            content_html: '<p>Hei öt</p>',
            date_published: YESTERDAY.toISOString(),
          },
        ],
      }),
    ],
  ])('gives the items of %s in one shape, without markup', (_format, text) => {
    const { title, items } = read(text);
    expect(title).toBe('Uutiset');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: '1',
      headline: 'Lumivaara & Saari',
      lead: 'Hei öt',
      url: 'https://lumivaara.example/a',
    });
    expect(Math.abs((items[0]?.date ?? 0) - YESTERDAY.getTime())).toBeLessThan(1_000);
  });

  it('tells what is no feed from a feed that is broken', () => {
    for (const text of ['', 'not xml', '{}', '[]', '<html><body>News</body></html>'])
      expect(readFeed(text, BASE, NOW)).toBe('wrong-type');
    expect(readFeed('<rss version="2.0"><channel><title>x</channel>', BASE, NOW)).toBe('broken');
  });

  it('takes no address but of the web, and no day that has not come', () => {
    const later = new Date(NOW + 9 * DAY).toUTCString();
    const { items } = read(
      `<rss version="2.0"><channel><item><title>x</title><link>javascript:alert(1)</link><pubDate>${later}</pubDate></item></channel></rss>`,
    );
    expect(items).toEqual([{ id: 'x', headline: 'x', lead: '', url: '', date: null }]);
  });

  it('holds every part to its limit', () => {
    const long = 'ä'.repeat(5_000);
    const item = `<item><title>${long}</title><description>${long}</description><guid>${long}</guid></item>`;
    const { items } = read(`<rss version="2.0"><channel>${item.repeat(400)}</channel></rss>`);
    expect(items).toHaveLength(FEED_LIMITS.items);
    expect(items[0]?.headline).toHaveLength(FEED_LIMITS.headline);
    expect(items[0]?.lead).toHaveLength(FEED_LIMITS.lead);
    expect(items[0]?.id).toHaveLength(FEED_LIMITS.id);
  });

  it('is not blown up by entities that multiply', () => {
    const entities = 'bcdefghij'
      .split('')
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(20)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>
      <rss version="2.0"><channel><title>&j;</title><item><title>x</title></item></channel></rss>`;
    const feed = readFeed(bomb, BASE, NOW);
    expect(typeof feed === 'string' ? 0 : feed.title.length).toBeLessThanOrEqual(FEED_LIMITS.title);
  });

  it('reads a text that is nothing but opened tags in no time', () => {
    const { items } = read(
      `<rss version="2.0"><channel><item><title>x</title><description><![CDATA[${'<script '.repeat(20_000)}]]></description></item></channel></rss>`,
    );
    expect(items[0]?.headline).toBe('x');
  });
});
