// Pages and messages that mean no good: a clear word or a safe cut, nothing stored half, nothing in the page's console.
import { expect, it } from 'vitest';
import { sendFromPageScript, sendRaw } from '../support/extension.ts';
import { openPopup } from '../support/popup.ts';
import { click, shows, textOf } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const footer = `<footer><p>Quillbrook Ltd, 4 Mill Lane, Bath</p>
<p><a href="mailto:post@quillbrook.example">post@quillbrook.example</a></p><p>© 2026 Quillbrook Ltd</p></footer>`;

inEachBrowser((world) => {
  it('reads a page with 10,000 JSON-LD blocks', async () => {
    const block = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Quillbrook Ltd","url":"http://quillbrook.example/"}</script>`;
    world.web.serve('http://quillbrook.example/', page('Quillbrook', footer, block.repeat(10_000)));
    const tab = await world.visit('http://quillbrook.example/');
    expect(await textOf(await openPopup(world, tab))).toContain('Quillbrook');
  });

  it('reads a page of 20 MB', async () => {
    const paragraph = `<p>${'Words of no use at all. '.repeat(40)}</p>`;
    const body = paragraph.repeat(Math.ceil(20_000_000 / paragraph.length));
    world.web.serve('http://quillbrook.example/', page('Quillbrook', footer + body));
    const tab = await world.visit('http://quillbrook.example/');
    expect(await textOf(await openPopup(world, tab))).toContain('Quillbrook');
  });

  it('shows a company name of markup as text', async () => {
    const name = '<img src=x onerror="document.title=1"> <b>Quillbrook</b> Ltd';
    const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name }).replaceAll(
      '<',
      '\\u003c',
    );
    world.web.serve(
      'http://quillbrook.example/',
      page('Quillbrook', footer, `<script type="application/ld+json">${data}</script>`),
    );
    const popup = await openPopup(world, await world.visit('http://quillbrook.example/'));
    expect(await textOf(popup)).toContain('Quillbrook');
    expect(await popup.$$('img[src="x"], h1 b')).toEqual([]);
    await click(popup, 'button', 'Save prospect');
    await shows(popup, 'Saved today');
    expect(await popup.title()).toBe('Ermine');
  });

  it('throws nothing into the console of a broken page', async () => {
    world.web.serve(
      'http://quillbrook.example/',
      page(
        'Quillbrook',
        `<p itemprop="name" itemscope>${footer}`,
        '<script type="application/ld+json">{"@type": [</script>',
      ),
    );
    const tab = await world.extension.open('http://quillbrook.example/');
    const seen: string[] = [];
    tab.page.on('console', (message) => seen.push(message.text()));
    tab.page.on('pageerror', (error) => seen.push(String(error)));
    await world.browser.clickIcon(tab.page);
    await openPopup(world, tab);
    expect(seen).toEqual([]);
  });

  it.each([
    ['no message', null, 'invalid-request'],
    ['a text', 'list-icps', 'invalid-request'],
    ['an unknown name', { name: 'drop-everything', request: {} }, 'unknown-message'],
    ['a name from the prototype', { name: 'constructor', request: {} }, 'unknown-message'],
    ['a request of another shape', { name: 'put-icp', request: { icp: { name: 'x' } } }, 'invalid-request'],
    [
      'a name that is too long',
      { name: 'add-company', request: { name: 'x'.repeat(201), domain: '' } },
      'invalid-request',
    ],
    ['a harvest from the wrong place', { name: 'page-harvested', request: { harvest: '{}' } }, 'not-allowed'],
  ])('answers %s with a code and stores nothing', async (_what, message, code) => {
    expect(await sendRaw(world.extension, message)).toMatchObject({ ok: false, error: { code } });
    expect(await world.extension.get('list-icps', {})).toEqual([]);
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);
  });

  it('names the value that is wrong in a profile', async () => {
    const criterion = { kind: 'employees', id: 'c', importance: 'must', weight: 1, min: 100, max: 10 };
    const icp = { id: 'i', name: 'Sizes', threshold: 60, criteria: [criterion], createdAt: 0, updatedAt: 0 };
    expect(await sendRaw(world.extension, { name: 'put-icp', request: { icp } })).toMatchObject({
      error: { code: 'invalid-request', where: 'icp.criteria.0.max' },
    });
  });

  it('lets a script in a page neither read nor change what the seller knows', async () => {
    const tab = await world.visit('http://koskenrauta.example/');
    for (const message of [
      { name: 'list-icps', request: {} },
      { name: 'find-companies', request: { text: '' } },
      { name: 'save-prospect', request: { tabId: tab.id } },
      { name: 'write-settings', request: { settings: {} } },
    ]) {
      const answer = await sendFromPageScript(world.extension, tab, message);
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(await world.extension.get('find-companies', { text: '' })).toEqual([]);
  });
});
