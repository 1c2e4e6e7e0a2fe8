// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someFacts } from '../../../tests/support/companies.ts';
import { createFakeAccess } from '../../../tests/support/fake-access.ts';
import { someFeed } from '../../../tests/support/feeds.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { failure, success } from '../../messages/outcome.ts';
import type { Feed } from '../../model/feed.ts';
import { BROWSING_ORIGINS } from '../../platform/permissions.ts';
import { FeedSection } from './FeedSection.tsx';

const HOUR = 3_600_000;
const ADDRESS = 'https://lumivaara.example/feed';
const ORIGIN = 'https://lumivaara.example/*';
const WATCH = 'Watch: Lumivaara » News';

/** The section of a company that announces a feed, with a worker that watches and stops. */
function show(watched: readonly Feed[], seller: Parameters<typeof createFakeAccess>[0] = {}) {
  let feeds = [...watched];
  let stopped: Feed[] = [];
  const access = createFakeAccess(seller);
  const onChanged = vi.fn<() => void>();
  const facts = someFacts({ feeds: [factOf({ address: ADDRESS, title: 'Lumivaara » News' })] });
  const section = <FeedSection company={{ tabId: 7 }} companyId="lumivaara" facts={facts} onChanged={onChanged} />;
  const worker = showPage(
    section,
    {
      'list-feeds': () => success(feeds.map((feed) => ({ feed, company: 'Lumivaara Oy' }))),
      'watch-feed': ({ url, title }) => {
        const isHeld = access.held.has(ORIGIN);
        const feed = someFeed({ url, title, state: isHeld ? 'good' : 'no-access', goodAt: isHeld ? NOW : null });
        feeds = [feed];
        return success({ feed, undo: 'watched' });
      },
      'unwatch-feed': () => {
        [stopped, feeds] = [feeds, []];
        return success({ undo: 'stopped' });
      },
      'check-feed': () => {
        feeds = feeds.map((feed) => ({ ...feed, state: 'good', checkedAt: NOW, goodAt: NOW }));
        const [feed] = feeds;
        return feed === undefined ? failure('not-found') : success(feed);
      },
      undo: ({ token }) => {
        feeds = token === 'stopped' ? stopped : [];
        return success(null);
      },
    },
    {},
    access,
  );
  return { ...worker, onChanged, held: access.held };
}

const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a feed that the site announces', () => {
  it('is watched with one click, which asks for access to its host first', async () => {
    const worker = show([]);
    expect(await screen.findByText(/Your browser asks for access to lumivaara\.example first/)).toBeTruthy();
    await click(WATCH);
    await screen.findByText('Watching: Lumivaara » News');
    expect(worker.requests('watch-feed')).toEqual([{ company: { tabId: 7 }, url: ADDRESS, title: 'Lumivaara » News' }]);
    expect([...worker.held]).toEqual([ORIGIN]);
    expect(worker.onChanged).toHaveBeenCalled();
    await screen.findByText('Read now');
    expect(screen.queryByRole('button', { name: WATCH })).toBeNull();
  });

  it('is not watched without access, and says what to do', async () => {
    const worker = show([], { grants: false });
    await click(WATCH);
    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('Press Watch again and allow it');
    expect(worker.requests('undo')).toEqual([{ token: 'watched' }]);
    expect(await screen.findByRole('button', { name: WATCH })).toBeTruthy();
  });

  it('is offered no more, and its host left alone, when the watching is undone', async () => {
    const worker = show([]);
    await click(WATCH);
    await click('Undo');
    await screen.findByRole('button', { name: WATCH });
    expect([...worker.held]).toEqual([]);
  });

  it('says what went wrong when it cannot be watched', async () => {
    const worker = show([]);
    worker.answers['watch-feed'] = () => failure('too-many-feeds');
    await click(WATCH);
    expect(await screen.findByText(/So many feeds cannot be watched/)).toBeTruthy();
  });
});

describe('a watched feed', () => {
  it.each([
    ['good', '', 'Read 2 hours ago', 'next check in 3 hours'],
    ['offline', '', 'Not reached', 'last read 2 hours ago'],
    ['offline', 'timeout', 'Too slow to answer', 'last read 2 hours ago'],
    ['gone', '404', 'Gone (404)', 'last read 2 hours ago'],
    ['refused', '503', 'The server refused (503)', 'last read 2 hours ago'],
    ['too-large', '', 'Too large: over 5 MB', 'last read 2 hours ago'],
    ['wrong-type', '', 'No news feed at this address', 'last read 2 hours ago'],
    ['broken', '', 'Broken: it cannot be read', 'last read 2 hours ago'],
  ] as const)('says how it is: %s %s', async (state, detail, words, lastRead) => {
    show([someFeed({ url: ADDRESS, state, detail, goodAt: NOW - 2 * HOUR, checkedAt: NOW, nextAt: NOW + 3 * HOUR })]);
    await screen.findByText(words);
    expect(screen.getByText(lastRead)).toBeTruthy();
    expect(screen.getByText('next check in 3 hours')).toBeTruthy();
  });

  it('says since when it is in trouble, and nothing of that while it is well', async () => {
    const stateSince = NOW - 40 * 24 * HOUR;
    show([
      someFeed({ id: 'gone', url: ADDRESS, state: 'gone', detail: '404', stateSince }),
      someFeed({ id: 'well', url: `${ADDRESS}/2`, state: 'good', goodAt: NOW, stateSince }),
    ]);
    expect(await screen.findAllByText(/^since /)).toHaveLength(1);
    expect(screen.getByText('since 13 Oct 2026')).toBeTruthy();
  });

  it('is read at once when the seller wants, and shows that it is being read', async () => {
    const worker = show([someFeed({ url: ADDRESS, title: 'News', state: 'gone', detail: '404' })], {
      initially: [ORIGIN],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Check now: News' }));
    expect(screen.getByRole('button', { name: 'Reading…' }).getAttribute('aria-busy')).toBe('true');
    await screen.findByText('News: Read now');
    expect(worker.requests('check-feed')).toEqual([{ feedId: 'feed' }]);
    expect(await screen.findByRole('button', { name: 'Check now: News' })).toBeTruthy();
  });

  it('gets the access that it lacks', async () => {
    const worker = show([someFeed({ url: ADDRESS, title: 'News', state: 'no-access' })]);
    await click('Give access: News');
    await screen.findByText('Read now');
    expect([...worker.held]).toEqual([ORIGIN]);
  });

  it('gives the access back when it is the last of its host, and asks anew when that is undone', async () => {
    const worker = show([someFeed({ url: ADDRESS, title: 'News' })], { initially: [ORIGIN] });
    await click('Stop watching: News');
    await screen.findByText('No longer watched: News');
    expect([...worker.held]).toEqual([]);
    await click('Undo');
    await screen.findByText('Undone');
    expect([...worker.held]).toEqual([ORIGIN]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Stop watching: News' })).toBeTruthy());
  });

  it('leaves the access that labelling while browsing needs', async () => {
    const worker = show([someFeed({ url: ADDRESS, title: 'News' })], { initially: [ORIGIN, ...BROWSING_ORIGINS] });
    await click('Stop watching: News');
    await screen.findByText('No longer watched: News');
    expect(worker.held.has(ORIGIN)).toBe(true);
  });
});
