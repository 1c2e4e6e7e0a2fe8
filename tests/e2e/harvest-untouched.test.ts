// Reading leaves no trace: what the page is, and what it can observe, is the same before and after.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPageScript, type PageScript, textsOf } from '../support/page-script.ts';

/** A page of all kinds of content, with open and closed shadow roots, that watches itself. */
const RICH = `<!doctype html><html lang="sv" class="no-js" data-theme="dark"><head><title>Quillbrook</title>
<meta name="description" content="Bread &amp; butter"><link rel="canonical" href="/"><link rel="icon" href="data:,"><style>p { color: red }</style>
<script type="application/ld+json">{"@type":"Bakery","name":"Quillbrook"}</script></head>
<body class="home"><!-- a comment --><header><a href="/"><img src="/logo.svg" alt="Quillbrook"></a></header>
<site-menu><span slot="item">Loaves</span></site-menu><main itemscope itemtype="https://schema.org/Bakery">
<h1 itemprop="name">Quill<wbr>brook</h1><p contenteditable>Typed</p><p hidden>Hidden</p><p style="display:none">Gone</p>
<form action="/order"><input name="innerHTML" value="a"><input type="checkbox"><select><option selected>One</option></select>
<textarea>Two</textarea></form><details><summary>More</summary><p>Rye</p></details><dl><dt>Founded</dt><dd>1990</dd></dl>
<table><tr><th>City</th><td>Bath</td></tr></table><template><p>Template</p></template><svg><title>Loaf</title><path d="M0 0"/></svg>
<iframe srcdoc="<p>Frame</p>"></iframe><video></video><canvas></canvas><time datetime="2026-01-02">2 January</time>
<div id="declared"><template shadowrootmode="open"><p>Declared</p></template></div><secret-card></secret-card>
</main><site-footer></site-footer>
<script>
  globalThis.seen = [];
  const note = (what) => globalThis.seen.push(what);
  class SiteMenu extends HTMLElement {
    static observedAttributes = ['class', 'id', 'hidden', 'data-x'];
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<nav><slot name="item"></slot><p>Cakes</p></nav>'; }
    connectedCallback() { note('connected'); }
    disconnectedCallback() { note('disconnected'); }
    adoptedCallback() { note('adopted'); }
    attributeChangedCallback() { note('attribute'); }
  }
  customElements.define('site-menu', SiteMenu);
  customElements.define('site-footer', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<p>© 2026 Quillbrook Ltd</p><a href="tel:+441225000000">Call</a><open-hours></open-hours>';
    }
  });
  customElements.define('open-hours', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>Open from <b>six</b></p>'; }
  });
  customElements.define('secret-card', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Secret</p>'; }
  });
</script></body></html>`;

let script: PageScript;
beforeAll(async () => {
  script = await openPageScript();
});
afterAll(() => script.close());

/** Has the page watch itself from now on: every change, every event that reading could cause. */
async function watchItself(): Promise<void> {
  await script.page.evaluate(() => {
    const seen: string[] = [];
    const options = { attributes: true, characterData: true, childList: true, subtree: true };
    const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
    observer.observe(document, options);
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot !== null) observer.observe(shadowRoot, options);
    for (const type of ['focusin', 'selectionchange', 'scroll', 'resize', 'beforecopy', 'toggle', 'input'])
      document.addEventListener(type, () => seen.push(type), true);
    for (const name of ['offsetWidth', 'offsetHeight', 'innerText'] as const)
      Object.defineProperty(HTMLElement.prototype, name, { get: () => seen.push(name) });
    Object.assign(globalThis, { seen });
  });
}

/** Everything a page is: its markup with the open shadow roots, what its fields hold, its globals, where it scrolled. */
function stateOf(): Promise<unknown> {
  return script.page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const fields = [...document.querySelectorAll('input, textarea, select')];
    return {
      markup: document.documentElement.getHTML({ shadowRoots: roots, serializableShadowRoots: true }),
      nodes: document.evaluate('count(//node()|//@*)', document).numberValue,
      fields: fields.map((field) => ('value' in field ? field.value : null)),
      globals: Object.getOwnPropertyNames(globalThis).toSorted(),
      active: document.activeElement?.localName,
      selection: getSelection()?.rangeCount,
      seen: Reflect.get(globalThis, 'seen'),
    };
  });
}

it('leaves the page as it was, and lets it notice nothing', async () => {
  await script.load(RICH);
  await watchItself();
  const before = await stateOf();
  const requests: string[] = [];
  script.page.on('request', (request) => requests.push(request.url()));
  await script.harvest();
  expect(await stateOf()).toEqual(before);
  expect(requests).toEqual([]);
  expect(before).toMatchObject({ seen: [] });
});

it('reads the open shadow roots of a page with its text, not the closed ones nor frames', async () => {
  await script.load(RICH);
  const harvest = await script.harvest();
  expect(textsOf(harvest)).toEqual(expect.arrayContaining(['Quillbrook', 'Rye', 'Loaves', 'Cakes', 'Open from six']));
  expect(harvest.lines).toContainEqual({ area: 'footer', text: '© 2026 Quillbrook Ltd' });
  expect(harvest.links).toContainEqual({ area: 'footer', rel: 'tel', href: 'tel:+441225000000', text: 'Call' });
  expect(JSON.stringify(harvest)).not.toMatch(/Secret|Frame|Template|Hidden|Gone|Typed|Two/);
});
