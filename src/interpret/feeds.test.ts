import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { feedsOf } from './feeds.ts';
import { pageOf } from './page.ts';

const feeds = (links: readonly (readonly [href: string, title: string])[], url = 'https://www.acme.example/') =>
  feedsOf(pageOf(harvestOf({ url, links: links.map(([href, title]) => ['feed', href, title] as const) }))).map(
    ({ value }) => value,
  );

describe('feedsOf', () => {
  it('gives the full address and the title of what the site announces', () => {
    expect(feeds([['/feed/', 'Acme » Uutiset']])).toEqual([
      { address: 'https://www.acme.example/feed/', title: 'Acme » Uutiset' },
    ]);
  });

  it('leaves out comments, other sites, and what no browser opens as a page', () => {
    expect(
      feeds([
        ['/comments/feed/', 'Acme » Feed'],
        ['/kommentarer', 'Acme » kommentarsflöde'],
        ['https://other.example/feed', 'Other'],
        ['javascript:alert(1)', 'News'],
        ['https://user:secret@acme.example/feed', 'News'],
        ['data:text/xml,x', 'News'],
      ]),
    ).toEqual([]);
  });

  it('leaves out the feed of a single article', () => {
    expect(feeds([['/blog/a-story/feed/', 'A story']], 'https://acme.example/blog/a-story/')).toEqual([]);
    expect(feeds([['/blog/feed/', 'Blog']], 'https://acme.example/blog/')).toHaveLength(1);
  });

  it('names each feed once, and few of them', () => {
    const same: [string, string][] = [
      ['http://acme.example/feed', 'RSS'],
      ['https://www.acme.example/feed/', 'RSS2'],
    ];
    expect(feeds(same)).toHaveLength(1);
    expect(feeds(Array.from({ length: 30 }, (_, index) => [`/feed/${index}`, 'News']))).toHaveLength(5);
  });
});
