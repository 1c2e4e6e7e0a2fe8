// What pages tell by themselves becomes signals: news at the first visit, and what changed since the last.
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Outcome } from '../../src/messages/outcome.ts';
import type { CompanyView } from '../../src/messages/views.ts';
import type { Signal } from '../../src/model/signal.ts';
import { place, someIcp } from '../support/companies.ts';
import { until } from '../support/until.ts';
import { inEachBrowser, type World } from '../support/world.ts';

/** The browser's extension API inside an extension page. */
declare const chrome: ExtensionApi;

const SITE = 'http://kaislanranta.example/';
const NEWS = `${SITE}ajankohtaista/rahoitus`;
const TEN_DAYS = 864_000_000;

inEachBrowser((world) => {
  it('news makes a trigger at the first visit, is kept with the company, and stays away once dismissed', async () => {
    const { extension } = world;
    await extension.get('put-icp', { icp: someIcp([place(['FI'])]) });
    world.web.serve(NEWS, newsPage());
    const tab = await world.visit(NEWS);
    await extension.badgeIs(tab.id, 'T');
    expect(await extension.get('find-companies', { text: '' })).toEqual([]);
    const { company } = await extension.get('save-prospect', { tabId: tab.id });
    const [signal] = await signalsOf(world, company.id);
    expect(signal).toMatchObject({ type: 'funding', source: 'page', receipts: [{ url: NEWS }] });
    await extension.badgeIs(tab.id, 'T✓');
    await extension.get('set-signal-opinion', { signalId: signal?.id ?? '', opinion: 'dismissed' });
    await extension.badgeIs(tab.id, 'P✓');
    const again = await world.visit(NEWS);
    await extension.badgeIs(again.id, 'P✓');
    expect(await signalsOf(world, company.id)).toMatchObject([{ id: signal?.id, opinion: { is: 'dismissed' } }]);
  });

  it('what changed since the last visit makes one, and the first visit none', async () => {
    const { extension } = world;
    await extension.get('put-icp', { icp: someIcp([place(['FI'])]) });
    world.web.serve(SITE, homePage(85));
    const first = await world.visit(SITE);
    await extension.badgeIs(first.id, 'P');
    const { company } = await extension.get('save-prospect', { tabId: first.id });
    expect(await signalsOf(world, company.id)).toEqual([]);
    await wasSeenBefore(world, company.id, TEN_DAYS);
    world.web.serve(SITE, homePage(140));
    const second = await world.visit(SITE);
    await extension.badgeIs(second.id, 'T✓');
    expect(await signalsOf(world, company.id)).toMatchObject([
      { type: 'headcount-growth', source: 'change', change: { field: 'employees', before: '85', after: '140' } },
    ]);
    // The tab of the first visit is labelled with what the second one told.
    await extension.badgeIs(first.id, 'T✓');
  });
});

/** The signals of a company. As text between the pages: Firefox hands over records only so many levels deep. */
async function signalsOf({ extension }: World, companyId: string): Promise<readonly Signal[]> {
  const text = await extension.options.evaluate(async (id) => {
    const answer = await chrome.runtime.sendMessage<unknown, Outcome<CompanyView>>({
      name: 'view-company',
      request: { companyId: id },
    });
    return JSON.stringify(answer.ok ? answer.value.verdict.signals.map(({ signal }) => signal) : []);
  }, companyId);
  return JSON.parse(text);
}

/** Moves what a company's pages looked like into the past (ms): nobody waits for another day. */
async function wasSeenBefore({ extension }: World, companyId: string, past: number): Promise<void> {
  await until('what the pages looked like is stored', () =>
    extension.options.evaluate(
      (id, earlier) =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open('ermine');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('snapshots', 'readwrite');
            const store = transaction.objectStore('snapshots');
            const asked = store.get(id);
            asked.onsuccess = () => {
              const moved = (_key: string, value: unknown) =>
                typeof value === 'number' && value > earlier ? value - earlier : value;
              if (asked.result !== undefined) store.put(JSON.parse(JSON.stringify(asked.result, moved)));
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve(asked.result !== undefined);
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      companyId,
      past,
    ),
  );
}

const page = (title: string, head: string, main: string) => `<!doctype html>
<html lang="fi"><head><title>${title}</title><meta property="og:site_name" content="Kaislanranta">${head}</head>
<body><header><a href="/"><img alt="Kaislanranta" src="data:,"></a></header><main>${main}</main>
<footer>© Kaislanranta Oy · Y-tunnus 9999902-8 · Esimerkkikatu 1, 90100 Oulu</footer></body></html>`;

function newsPage(): string {
  const day = new Date().toISOString().slice(0, 10);
  return page(
    'Kaislanranta kerää neljän miljoonan euron rahoituksen – Kaislanranta',
    `<meta property="article:published_time" content="${day}T06:00:00Z"><meta property="og:type" content="article">`,
    `<article><h1>Kaislanranta kerää neljän miljoonan euron rahoituksen</h1><time datetime="${day}">${day}</time>
    <p>Oululainen ohjelmistoyhtiö Kaislanranta on kerännyt neljän miljoonan euron rahoituskierroksen.
    Kierrosta johti pääomasijoittaja Lumo Ventures.</p></article>`,
  );
}

function homePage(employees: number): string {
  const organisation = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Kaislanranta Oy',
    url: SITE,
    numberOfEmployees: employees,
  };
  return page(
    'Kaislanranta – Varastonhallintaa teollisuudelle',
    `<script type="application/ld+json">${JSON.stringify(organisation)}</script>`,
    '<h1>Varasto hallussa, joka päivä</h1><p>Teemme varastonhallinnan ohjelmistoja teollisuudelle.</p>',
  );
}
