// What is copied of XHTML, which browsers hold and write otherwise than HTML.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPageScript, type PageScript } from '../support/page-script.ts';

let script: PageScript;
beforeAll(async () => {
  script = await openPageScript();
});
afterAll(() => script.close());

async function harvestOf(head: string, body: string) {
  await script.load(
    `<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`,
    'application/xhtml+xml',
  );
  return script.harvest();
}

it('reads on behind elements that end themselves', async () => {
  const { title, lines, logos } = await harvestOf(
    '<title>Quill &amp; Brook</title><script src="/a.js"/>',
    `<header><a href="/"><svg xmlns="http://www.w3.org/2000/svg"><title class="a"/><defs/><path d="x"/></svg></a><p>Head</p></header>
     <main><p>Text<br/>1 &lt; 2</p><div/></main><footer><p>Quill &amp; Brook Ltd</p></footer>`,
  );
  expect(title).toBe('Quill & Brook');
  expect(lines.map(({ area, text }) => `${area}: ${text}`)).toEqual([
    'header: Head',
    'main: Text',
    'main: 1 < 2',
    'footer: Quill & Brook Ltd',
  ]);
  expect(logos).toEqual([]);
});

it('copies JSON-LD and texts without what XML writes around them', async () => {
  const { jsonLd, lines } = await harvestOf(
    `<title>Quill</title><script type="application/ld+json">{"name":"Quill &amp; Brook"}</script>
     <script type="application/ld+json"><![CDATA[{"name":"Q & B"}]]></script>`,
    '<p><![CDATA[Pipes <b>of</b> > 2 m & more]]></p>',
  );
  expect(jsonLd).toEqual(['{"name":"Quill & Brook"}', '{"name":"Q & B"}']);
  expect(lines.map(({ text }) => text)).toEqual(['Pipes <b>of</b> > 2 m & more']);
});

it('reads XHTML too large for one part to its end', async () => {
  const { lines, cut } = await harvestOf(
    '<title>Quill</title>',
    `<main>${'<p>Item<img alt=""/></p>'.repeat(4_000)}</main><footer>Quill Ltd</footer>`,
  );
  expect(lines.at(-1)).toEqual({ area: 'footer', text: 'Quill Ltd' });
  expect(cut).toEqual([]);
});
