// Watched newsrooms: fetched by an alarm that wakes the worker, whatever a server does, and whenever the worker stops.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Feed } from '../../src/model/feed.ts';
import { grantedOrigins } from '../support/extension.ts';
import type { Answerer } from '../support/local-web.ts';
import { openSection, switchOn } from '../support/options.ts';
import { openPopup } from '../support/popup.ts';
import { click, shows, textOf } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { inEachBrowser, type World } from '../support/world.ts';

/** The browser's extension API inside an extension page. */
declare const chrome: ExtensionApi;

const SITE = 'http://kaislanranta.example/';
const FEED = `${SITE}feed`;
const BROWSING = 'Label every company page as I browse';

inEachBrowser((world) => {
  it('is one click from the page that announces it, and stopping it gives the access back', async () => {
    const { extension, browser, display } = world;
    world.web.serve(SITE, homePage());
    world.web.answer(FEED, giving(rss(['Kaislanranta acquires Tuulisaari Oy'])));
    const popup = await openPopup(world, await world.visit(SITE));
    await shows(popup, 'Your browser asks for access to kaislanranta.example first.');
    await click(popup, 'button', 'Watch: Kaislanranta » Uutiset');
    await browser.acceptPermissionPrompt(popup, display, () => holdsSite(world));
    await shows(popup, 'Watching: Kaislanranta');
    await shows(popup, 'Kaislanranta acquires Tuulisaari Oy');
    await shows(popup, 'Open company');
    expect(await holdsSite(world)).toBe(true);
    await click(popup, 'button', 'Stop watching: Kaislanranta');
    await shows(popup, 'No longer watched: Kaislanranta');
    await until('the access is given back', async () => !(await holdsSite(world)));
    expect(await extension.get('list-feeds', { companyId: null })).toEqual([]);
    // What it told stays.
    expect(await textOf(popup)).toContain('Kaislanranta acquires Tuulisaari Oy');
  });

  // The browser's question closes the popup that asked it: what comes of it is the worker's to see.
  it('is read as soon as access is given, though nobody waits for it any more', async () => {
    world.web.answer(FEED, giving(rss(['Kaislanranta acquires Tuulisaari Oy'])));
    const companyId = await companyAt(world, 'kaislanranta.example');
    const { feed } = await world.extension.get('watch-feed', { company: { companyId }, url: FEED, title: '' });
    expect(feed.state).toBe('no-access');
    await switchOn(world, BROWSING);
    await until('the item is a signal', async () => (await titles(world, companyId)).length === 1);
    expect((await feeds(world))[0]?.state).toBe('good');
  });

  it('tells in words how each feed is, whatever its server does', async () => {
    await switchOn(world, BROWSING);
    const { get } = world.extension;
    const servers: Readonly<Record<string, readonly [Answerer, Feed['state'], string]>> = {
      good: [giving(rss(['Kaislanranta acquires Tuulisaari Oy'])), 'good', 'Read now'],
      moved: [sendingOn(`${SITE}good`), 'good', 'Read now'],
      circle: [sendingOn(`${SITE}circle`), 'offline', 'Not reached'],
      broken: [giving('<rss version="2.0"><channel><title>News</channel>'), 'broken', 'Broken: it cannot be read'],
      huge: [giving(rss(['x'.repeat(10_000_000)])), 'too-large', 'Too large: over 5 MB'],
      gone: [failing(404), 'gone', 'Gone (404)'],
      busy: [failing(503), 'refused', 'The server refused (503)'],
      page: [giving('<!doctype html><title>News</title>', 'text/html'), 'wrong-type', 'No news feed at this address'],
      silent: [() => undefined, 'offline', 'Too slow to answer'],
    };
    const companies = [await companyAt(world, 'kaislanranta.example'), await companyAt(world, 'havtorn.example')];
    const watched = Object.entries(servers).map(async ([name, [answerer, state]], position) => {
      const at = position < 5 ? 0 : 1;
      const url = `http://${at === 0 ? 'kaislanranta' : 'havtorn'}.example/${name}`;
      world.web.answer(url, answerer);
      const { feed } = await get('watch-feed', { company: { companyId: companies[at] ?? '' }, url, title: name });
      return [name, feed.state, state];
    });
    for (const [name, state, expected] of await Promise.all(watched)) expect([name, state]).toEqual([name, expected]);
    const options = await openSection(world, 'Signals');
    // The section is there before the worker has told what is watched.
    await shows(options, 'Too slow to answer');
    const text = await textOf(options);
    for (const [, , words] of Object.values(servers)) expect(text).toContain(words);
    // Those in trouble stand first.
    expect(text.indexOf('Gone (404)')).toBeLessThan(text.indexOf('Read now'));
    world.web.answer('http://havtorn.example/gone', giving(rss(['Havtorn opens an office in Oslo'])));
    await click(options, 'button', 'Check now: gone');
    await until('the list has no feed that is gone', async () => !(await textOf(options)).includes('Gone (404)'));
  });

  it('wakes the stopped worker, asks for changes only, and neither loses nor repeats an item', async () => {
    await switchOn(world, BROWSING);
    const { get } = world.extension;
    const companyId = await companyAt(world, 'kaislanranta.example');
    const newsroom = openNewsroom(world);
    newsroom.publish('Kaislanranta acquires Tuulisaari Oy');
    await get('watch-feed', { company: { companyId }, url: FEED, title: '' });
    expect(newsroom.conditions).toEqual([null]);
    expect(await titles(world, companyId)).toEqual(['Kaislanranta acquires Tuulisaari Oy']);

    await world.browser.stopWorker();
    newsroom.publish('Kaislanranta opens an office in Malmö');
    await makeDue(world);
    await until('the second item is a signal', async () => (await titles(world, companyId)).length === 2);

    await world.browser.stopWorker();
    await makeDue(world);
    await newsroom.isAskedFor(3);
    // Nothing was new: the server was asked by its last mark, and answered without the feed.
    expect(newsroom.conditions).toEqual([null, '"1"', '"2"']);
    await until('the unchanged feed is well', async () => (await feeds(world))[0]?.state === 'good');

    await world.browser.stopWorker();
    newsroom.publish('Kaislanranta appoints Aino Esimerkki as new CEO');
    newsroom.hold();
    await makeDue(world);
    await newsroom.isAskedFor(4);
    // In the middle of the answer.
    await world.browser.stopWorker();
    newsroom.letGo();
    const { scheduledTime = 0 } = await alarm(world.extension.options);
    expect(scheduledTime - Date.now()).toBeLessThan(5 * 60_000);
    expect(await titles(world, companyId)).toHaveLength(2);
    await makeDue(world);
    await until('the third item is a signal', async () => (await titles(world, companyId)).length === 3);
    expect((await titles(world, companyId)).toSorted()).toEqual([
      'Kaislanranta acquires Tuulisaari Oy',
      'Kaislanranta appoints Aino Esimerkki as new CEO',
      'Kaislanranta opens an office in Malmö',
    ]);
    const { verdict } = await get('view-company', { companyId });
    expect(verdict.signals.map(({ signal }) => signal.receipts.length)).toEqual([1, 1, 1]);
    expect(await marksOfItems(world)).toBe(3);
  });
});

const holdsSite = async ({ extension }: World) =>
  (await grantedOrigins(extension)).some((origin) => origin.includes('kaislanranta.example'));

async function companyAt({ extension }: World, domain: string): Promise<string> {
  const name = domain.charAt(0).toUpperCase() + domain.slice(1).replace('.example', '');
  return (await extension.get('add-company', { name, domain })).company.id;
}

const feeds = async ({ extension }: World) =>
  (await extension.get('list-feeds', { companyId: null })).map(({ feed }) => feed);

const titles = async ({ extension }: World, companyId: string) =>
  (await extension.get('view-company', { companyId })).verdict.signals.map(({ signal }) => signal.title);

/** By how many marks the items of the one feed are remembered. */
function marksOfItems({ extension: { options } }: World): Promise<number> {
  return options.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('ermine');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('feeds').objectStore('feeds').getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result[0]?.seen.length ?? 0);
          };
        };
      }),
  );
}

/** Has every feed due, and the alarm ring: nobody waits for hours. The worker is not told, it is woken. */
async function makeDue({ extension: { options } }: World): Promise<void> {
  await options.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('ermine');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('feeds', 'readwrite');
        const store = transaction.objectStore('feeds');
        const asked = store.getAll();
        asked.onsuccess = () => {
          for (const feed of asked.result) store.put({ ...feed, nextAt: 1 });
        };
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        transaction.onerror = () => reject(transaction.error);
      };
    });
    await chrome.alarms.create('feeds', { when: Date.now() + 300 });
  });
}

function alarm(options: Page): Promise<{ scheduledTime?: number }> {
  return options.evaluate(async () => (await chrome.alarms.get('feeds')) ?? {});
}

/** A newsroom whose server knows what has changed since its last answer. */
function openNewsroom(world: World) {
  const published: string[] = [];
  /** By what each request was made conditional. */
  const conditions: (string | null)[] = [];
  let waiting: (() => void)[] | null = null;
  world.web.answer(FEED, (request, response) => {
    const condition = request.headers['if-none-match'] ?? null;
    conditions.push(condition);
    const mark = `"${published.length}"`;
    const headers = { 'content-type': 'application/rss+xml', etag: mark };
    const end = () => {
      response.writeHead(condition === mark ? 304 : 200, headers);
      response.end(condition === mark ? undefined : rss(published));
    };
    if (waiting === null) end();
    else waiting.push(end);
  });
  return {
    conditions,
    publish: (headline: string) => void published.unshift(headline),
    /** Lets requests wait for their answer until `letGo`. */
    hold: () => {
      waiting = [];
    },
    letGo: () => {
      for (const end of waiting ?? []) end();
      waiting = null;
    },
    isAskedFor: (times: number) => until(`the feed is asked for ${times} times`, () => conditions.length >= times),
  };
}

const giving =
  (text: string, contentType = 'application/rss+xml'): Answerer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': contentType });
    response.end(text);
  };

const failing =
  (status: number): Answerer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>No</title>');
  };

const sendingOn =
  (location: string): Answerer =>
  (_request, response) => {
    response.writeHead(302, { location });
    response.end();
  };

function rss(headlines: readonly string[]): string {
  const items = headlines.map(
    (headline, position) =>
      `<item><guid isPermaLink="false">${headline.slice(0, 80)}</guid><title>${headline}</title>
      <link>${SITE}news/${headlines.length - position}</link><pubDate>${new Date().toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Kaislanranta</title>${items.join('')}</channel></rss>`;
}

function homePage(): string {
  return `<!doctype html><html lang="fi"><head><title>Kaislanranta – Varastonhallintaa</title>
<meta property="og:site_name" content="Kaislanranta">
<link rel="alternate" type="application/rss+xml" href="/feed" title="Kaislanranta » Uutiset"></head>
<body><main><h1>Varasto hallussa</h1><p>Teemme varastonhallinnan ohjelmistoja teollisuudelle.</p></main>
<footer>© Kaislanranta Oy · Y-tunnus 9999902-8 · Esimerkkikatu 1, 90100 Oulu</footer></body></html>`;
}
