// What holds for any page, told by pages made up at random, in a real browser.
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { interpret } from '../../src/interpret/interpret.ts';
import { companyFactsSchema } from '../../src/model/company.ts';
import { openPageScript, type PageScript, textsOf } from '../support/page-script.ts';

let script: PageScript;
beforeAll(async () => {
  script = await openPageScript();
});
afterAll(() => script.close());

/** Control characters and halves of characters as JSON writes them, and marks of direction. */
const UNSEEN = /\\u(?:00[01]|d[89a-f])|[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const TAGS =
  'html body head title meta link script style p div span a b br img h1 h2 footer header nav main article aside address ul li dl dt dd table tr td th form input textarea select option button label time svg path math template noscript iframe frameset object video plaintext x-card slot'.split(
    ' ',
  );
const NAMES =
  'class id style hidden role href src rel content name property itemscope itemtype itemprop typeof alt datetime type lang contenteditable data-a shadowrootmode'.split(
    ' ',
  );
const VALUES = [
  'site-footer kontakt',
  'cookie-banner',
  'logo',
  'display: none',
  'open',
  'application/ld+json',
  'http://schema.org/Organization name',
  'https://www.facebook.com/quillbrook',
  'tel:+44 1225',
  'data:text/html,<p>',
  'blob:https://quillbrook.example/1',
  '//',
  '">',
  '>',
  '<!--',
  '&quot;&amp;',
];

const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 20 }));
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), value, fc.constantFrom('"', "'", ''))
  .map(([name, text, quote]) => ` ${name}=${quote}${text}${quote}`);
const tag = fc
  .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }))
  .map(([name, attributes]) => `<${name}${attributes.join('')}>`);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '© 2026 Quillbrook Ltd',
    '<footer>© 2026 Quill\u202Ebr\u0007ook\uD800 Ltd</footer>',
    '{"@type":"Organization","__proto__":{"a":1}}',
    '\u202E',
    '<!--',
    '-->',
    '&nbsp;',
  ),
);
const markup = fc
  .array(
    fc.oneof(
      tag,
      fc.constantFrom(...TAGS).map((name) => `</${name}>`),
      text,
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

it('reads any markup within its bounds, twice the same, and leaves it as it is', async () => {
  const shown = () =>
    script.page.evaluate(() => Reflect.get(Document.prototype, 'documentElement', document)?.outerHTML ?? '');
  await fc.assert(
    fc.asyncProperty(markup, async (page) => {
      await script.show(page);
      const before = await shown();
      const first = await script.harvest();
      const second = await script.harvest();
      expect({ ...second, milliseconds: 0 }).toEqual({ ...first, milliseconds: 0 });
      expect(await shown()).toBe(before);
      const reading = interpret(first);
      const facts = reading.kind === 'company' || reading.kind === 'article' ? reading.facts : null;
      expect(z.safeParse(z.nullable(companyFactsSchema), facts).error?.issues ?? []).toEqual([]);
      expect(JSON.stringify(facts)).not.toMatch(UNSEEN);
    }),
    { numRuns: 150 },
  );
});

/** A block of words: its own number in each, so that no two blocks say the same. */
interface Block {
  readonly markup: string;
  readonly line: string;
}

const word = fc.constantFrom('bread', 'smör', 'leipä', 'Brød & Co', '<b>', 'a"b', "it's", 'tea\u00a0time', '100 %');
const inline = fc.constantFrom('b', 'span', 'em', 'a href="/x?a=1&b=2"', 'span title="a > b" class="x"', 'i');
const wrapper = fc.constantFrom(
  'div',
  'section class="a b"',
  'ul',
  'article',
  'div title=\'<p>"no"</p>\'',
  'main',
  'x-card',
);
const escaped = (written: string) => written.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const block = fc
  .tuple(
    fc.constantFrom('p', 'li', 'h4', 'div', 'pre'),
    fc.array(fc.tuple(word, fc.option(inline)), { minLength: 1, maxLength: 6 }),
  )
  .map(([name, words]) => (number: number): Block => {
    const said = words.map(([written]) => `${written} ${number}`);
    const parts = words.map(([, around], at) => {
      const inside = escaped(said[at] ?? '');
      return around === null ? inside : `<${around}>${inside}</${around.split(' ')[0]}>`;
    });
    return { markup: `<${name}>${parts.join(' \n ')}</${name}>`, line: said.join(' ').replaceAll('\u00a0', ' ') };
  });

it('gives the words of every block as one line, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(block, fc.option(wrapper)), { maxLength: 25 }), async (made) => {
      const blocks = made.map(([make], number) => make(number));
      const body = made.map(([, around], at) => {
        const inside = blocks[at]?.markup ?? '';
        return around === null ? inside : `<${around}>${inside}</${around.split(' ')[0]}>`;
      });
      await script.show(`<!doctype html><body>${body.join('\n')}</body>`);
      expect(textsOf(await script.harvest())).toEqual(blocks.map(({ line }) => line));
    }),
    { numRuns: 80 },
  );
});
