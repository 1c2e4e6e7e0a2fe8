// Pages that mean no good, and pages that are broken, read by the page script in a real browser.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageScript, type PageScript, textsOf } from '../support/page-script.ts';

const FOOTER = '<footer><p>© 2026 Quillbrook Ltd</p><a href="tel:+441225000000">Call</a></footer>';

let script: PageScript;
beforeAll(async () => {
  script = await openPageScript();
});
afterAll(() => script.close());

const numbered = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

/** Harvests markup that is loaded as a new document. */
async function harvestOf(body: string, head = '') {
  // Not shown, so that the browser need not lay out what is far larger than any page.
  await script.load(`<!doctype html><html style="display: none"><head>${head}</head><body>${body}</body></html>`);
  return script.harvest();
}

describe('a page without bounds', () => {
  const FOOTER_LINE = { area: 'footer', text: '© 2026 Quillbrook Ltd' };

  it.each([
    ['5 MB of text', `<p>${'bread and '.repeat(500_000)}</p>`],
    ['5 MB of paragraphs', '<p>Bread, and what goes with it.</p>'.repeat(140_000)],
    ['5 MB in an attribute', `<p title="${'>'.repeat(5_000_000)}">Bread</p>`],
    ['5 MB of inline script', `<script>//${'x'.repeat(5_000_000)}</script>`],
    ['5 MB of entities', `<p>${'&amp;&lt;'.repeat(550_000)}</p>`],
    ['100,000 links', '<a href="https://www.facebook.com/quillbrook">x</a> <a href="/a?b=1&c">y</a>'.repeat(50_000)],
    ['100,000 rows', '<table><tr><th>a</th><td>b</td></tr></table>'.repeat(50_000)],
    ['100,000 hidden elements', '<div hidden><p>x</p></div>'.repeat(50_000)],
    ['100,000 comments', `<!-- x --><p>${'<!-->-->'.repeat(100_000)}</p>`],
    ['20,000 blocks of JSON-LD', '<script type="application/ld+json">{"name":"Bread"}</script>'.repeat(20_000)],
  ])('is read with its footer: %s', async (_, body) => {
    const { lines, links } = await harvestOf(`<main>${body}</main>${FOOTER}`);
    expect(lines).toContainEqual(FOOTER_LINE);
    expect(links).toContainEqual({ area: 'footer', rel: 'tel', href: 'tel:+441225000000', text: 'Call' });
  });

  it('is read when elements are nested 50,000 deep', async () => {
    await script.load(`<body><p>Bread</p><div id="deep" style="display: none"></div>${FOOTER}</body>`);
    await script.page.evaluate(() => {
      const [top, bottom] = [document.createElement('div'), document.createElement('p')];
      let inner = top;
      for (let depth = 1; depth < 500; depth += 1) inner = inner.appendChild(document.createElement('div'));
      inner.append(bottom);
      // A hundred of these, each in the one before: one element at a time the browser would take minutes.
      let place = document.querySelector('#deep');
      for (let count = 0; count < 100; count += 1) {
        const copy = document.importNode(top, true);
        place?.append(copy);
        place = copy.querySelector('p');
      }
    });
    const harvest = await script.harvest();
    expect(textsOf(harvest)).toContain('Bread');
    expect(harvest.lines).toContainEqual(FOOTER_LINE);
  });

  it('says that it was cut', async () => {
    const { cut } = await harvestOf(`${numbered(50_000, (at) => `<p>Bread ${at}</p>`)}${FOOTER}`);
    expect(cut).toEqual(expect.arrayContaining(['page', 'lines']));
  });

  it('is read while it changes without end', async () => {
    await script.load(`<body><p>Bread</p><ul></ul>${FOOTER}</body>`);
    await script.page.evaluate(() => {
      const list = document.querySelector('ul');
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        for (let count = 0; count < 50; count += 1) list?.append(document.createElement('li'));
        if ((list?.childElementCount ?? 0) > 20_000) list?.replaceChildren();
        port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    expect((await script.harvest()).lines).toContainEqual(FOOTER_LINE);
  });
});

describe('a page that lies about itself', () => {
  const NAMES =
    'documentElement body head title querySelector querySelectorAll getElementsByTagName createTreeWalker location forms all defaultView'.split(
      ' ',
    );
  const FIELDS =
    'nodeType nodeName localName outerHTML innerHTML firstChild nextSibling parentNode childNodes children attributes getAttribute getAttributeNames hasAttribute getElementsByTagName ownerDocument textContent shadowRoot'.split(
      ' ',
    );

  it('cannot hide the document behind images and forms of its own', async () => {
    const named = NAMES.map((name) => `<img name="${name}"><form name="${name}" id="${name}"></form>`).join('');
    const harvest = await harvestOf(`${named}<p>Bread</p>${FOOTER}`, '<title>Quillbrook</title>');
    expect(harvest.title).toBe('Quillbrook');
    expect(textsOf(harvest)).toEqual(['Bread', '© 2026 Quillbrook Ltd', 'Call']);
  });

  it('cannot hide a form behind its fields', async () => {
    const fields = FIELDS.map((name) => `<input name="${name}">`).join('');
    const harvest = await harvestOf(`<form class="site-footer">${fields}<p>Bread</p></form>`);
    expect(harvest.lines).toEqual([{ area: 'footer', text: 'Bread' }]);
  });

  it('cannot hide a large form behind its fields', async () => {
    const fields = FIELDS.map((name) => `<input name="${name}">`).join('');
    const harvest = await harvestOf(`<form>${fields}<p>Bread</p>${'<i></i>'.repeat(9_000)}<p>Butter</p></form>`);
    expect(textsOf(harvest)).toEqual(['Bread', 'Butter']);
  });

  it('cannot reach the script by changing what JavaScript is', async () => {
    const meddling = `<script>
      const fail = () => { throw new Error('meddled'); };
      for (const type of [Array, String, Map, Set, RegExp, Object, Promise, Element, Document, Node, HTMLElement])
        for (const name of Object.getOwnPropertyNames(type.prototype))
          if (!['constructor', '__proto__'].includes(name))
            try { Object.defineProperty(type.prototype, name, { get: fail, configurable: true }); } catch {}
      JSON.stringify = JSON.parse = Reflect.get = performance.now = fail;
      window.MessageChannel = window.setTimeout = fail;
    </script>`;
    await script.load(`<body><p>Bread</p>${FOOTER}${meddling}</body>`);
    expect(textsOf(await script.harvest())).toEqual(['Bread', '© 2026 Quillbrook Ltd', 'Call']);
  });

  it('cannot pass text in scripts, attributes and comments off as its own', async () => {
    const harvest = await harvestOf(
      `<script>"<p>script</p>"</script><style>/*<p>style</p>*/</style><!--<p>comment</p>--><p title="<p>title</p>" data-a='"><p>data</p>'>Bread</p>
       <textarea><p>typed</p></textarea><noscript><p>noscript</p></noscript><iframe srcdoc="<p>frame</p>"></iframe><template><p>template</p></template>
       <svg><text>drawing</text></svg><select><option>choice</option></select>`,
    );
    expect(textsOf(harvest)).toEqual(['Bread']);
  });
});

describe('odd content', () => {
  it('keeps names of markup, halves of characters and marks of direction as text', async () => {
    await script.load('<body><p id="name"></p></body>');
    await script.page.evaluate(() => {
      const name = document.querySelector('#name');
      if (name !== null) name.textContent = '<b onclick="x()">Bread</b> & \u202Ebutter\u202C \uD800 &amp;lt;';
    });
    expect(textsOf(await script.harvest())).toEqual([
      '<b onclick="x()">Bread</b> & \u202Ebutter\u202C \uD800 &amp;lt;',
    ]);
  });

  it('leaves out links that lead nowhere on the web', async () => {
    const schemes = [
      'data:text/html,x',
      'blob:https://quillbrook.example/1',
      'javascript:x()',
      'JavaScript:x()',
      'file:///etc',
    ];
    const anchors = schemes.map((href) => `<a href="${href}">link</a>`).join('');
    const { links, resources } = await harvestOf(
      `<footer>${anchors}<a href="/about">About</a></footer><img src="data:image/png;base64,AAAA"><iframe src="data:text/html,x"></iframe>`,
    );
    expect(links.map(({ href }) => href)).toEqual(['/about']);
    expect(JSON.stringify(resources)).not.toContain('data:');
  });

  it('copies JSON-LD with keys of objects’ own as it is written', async () => {
    const block = '{"__proto__":{"name":"a"},"constructor":{"prototype":{"name":"b"}},"@type":"Organization"}';
    const { jsonLd } = await harvestOf(`<script type="application/ld+json">${block}</script>`);
    expect(jsonLd).toEqual([block]);
  });

  it('shortens a page whose every character takes six', async () => {
    const bell = '\u0007'.repeat(300);
    const metas = numbered(60, (at) => `<meta name="m${at}" content="${bell}">`);
    const { cut } = await harvestOf(
      numbered(400, (at) => `<h1>${at}${bell}</h1><p>${at} ${bell}</p><a href="tel:${at}${bell}">${bell}</a>`) +
        `<table>${numbered(60, (at) => `<tr><td>${at}${bell}</td><td>${bell}</td></tr>`)}</table>`,
      metas,
    );
    expect(cut).toContain('lines');
  });

  it.each([
    [
      'XHTML',
      'application/xhtml+xml',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Q</title></head><body><svg xmlns="http://www.w3.org/2000/svg"><path d=""/></svg><p>Bread<br/>Butter &amp; jam</p></body></html>',
      ['Bread', 'Butter & jam'],
    ],
    ['plain text', 'text/plain', 'Bread <b>Butter</b>', ['Bread <b>Butter</b>']],
    ['a drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Bread</text></svg>', []],
    ['nothing', 'text/html', '', []],
    ['frames', 'text/html', '<frameset cols="*"><frame src="about:blank"></frameset>', []],
    ['markup that never ends', 'text/html', '<p>Bread<b>Butter<!-- <p title="', ['BreadButter']],
  ])('reads %s', async (_, contentType, body, texts) => {
    await script.load(body, `${contentType}; charset=utf-8`);
    expect(textsOf(await script.harvest())).toEqual(texts);
  });
});
