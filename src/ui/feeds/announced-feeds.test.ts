import { describe, expect, it } from 'vitest';
import { factOf, someFacts } from '../../../tests/support/companies.ts';
import { announcedFeeds } from './announced-feeds.ts';

const named = (feeds: readonly (readonly [address: string, title: string])[], watched: string[] = []) =>
  announcedFeeds(someFacts({ feeds: feeds.map(([address, title]) => factOf({ address, title })) }), watched).map(
    ({ title }) => title,
  );

describe('announcedFeeds', () => {
  it('names a feed as it names itself, else by where it is', () => {
    expect(
      named([
        ['https://lumivaara.example/feed', ' Uutiset '],
        ['https://www.lumivaara.example/press/rss/', ''],
      ]),
    ).toEqual(['Uutiset', 'lumivaara.example/press/rss']);
  });

  it("leaves out what is watched, and other sites' feeds, which may not be", () => {
    expect(
      named(
        [
          ['https://lumivaara.example/feed', 'Watched'],
          ['https://blog.lumivaara.example/feed', 'Blog'],
          ['https://notlumivaara.example/feed', 'Other'],
        ],
        ['https://lumivaara.example/feed'],
      ),
    ).toEqual(['Blog']);
  });
});
