// What is read of pages that mean no good, from a real browser's document to the facts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ADDRESS, openPageScript, type PageScript } from '../support/page-script.ts';

let script: PageScript;
beforeAll(async () => {
  script = await openPageScript();
});
afterAll(() => script.close());

async function readingOf(head: string, body: string, address = ADDRESS): Promise<Reading> {
  await script.load(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    undefined,
    address,
  );
  return interpret(await script.harvest());
}

const factsOf = (reading: Reading) => {
  if (reading.kind !== 'company') throw new Error(`The page is read as ${reading.kind}.`);
  return reading.facts;
};

const jsonLd = (content: string) => `<script type="application/ld+json">${content}</script>`;

it('keeps a name of markup as text, and nothing of a text that cannot be seen', async () => {
  const name = 'Quill\u202Ebrook\u202C\u0007 <img src=x onerror=alert(1)> Ltd';
  const facts = factsOf(
    await readingOf(
      jsonLd(JSON.stringify({ '@type': 'Organization', name, legalName: '\uD800Quill\u200Fbrook\u0000 Ltd' })),
      '<footer><p>© 2026 Quill&#x202E;brook Ltd</p><p>Tel. +44 1225 \u202E000000</p></footer>',
    ),
  );
  expect(facts.legalName?.value).toBe('Quillbrook Ltd');
  expect(facts.name?.value).toContain('Quillbrook');
  expect(JSON.stringify(facts)).not.toMatch(/\\u|[\u200e\u200f\u202a-\u202e]/);
});

it('is not changed by keys that objects have of their own', async () => {
  const facts = factsOf(
    await readingOf(
      jsonLd(
        '{"@type":"Organization","name":"Quillbrook","__proto__":{"legalName":"Ivytrace Ltd","foundingDate":"1900"},"constructor":{"prototype":{"legalName":"Ivytrace Ltd"}}}',
      ),
      '<footer>© 2026 Quillbrook Ltd</footer>',
    ),
  );
  expect(JSON.stringify(facts)).not.toMatch(/Ivytrace|1900/);
  expect(Reflect.get({}, 'legalName')).toBeUndefined();
});

it.each([
  'http://www.quillbrook.example.ivytrace.example/',
  'http://quillbrook-example.ivytrace.example/',
  'http://quiIIbrook.example/',
  'http://quillbr\u043E\u043Ek.example/',
])('never takes %s for the domain it looks like', async (address) => {
  const reading = await readingOf(
    '<title>Quillbrook</title><link rel="canonical" href="https://quillbrook.example/"><meta property="og:url" content="https://quillbrook.example/">' +
      jsonLd('{"@type":"Organization","name":"Quillbrook","url":"https://quillbrook.example/"}'),
    '<h1>Quillbrook</h1><footer>© 2026 Quillbrook Ltd</footer>',
    address,
  );
  expect(factsOf(reading).domain?.value).not.toBe('quillbrook.example');
});

it('takes nothing of a page in a frame', async () => {
  const reading = await readingOf(
    '<title>Quillbrook</title>',
    '<h1>Quillbrook</h1><iframe srcdoc="<footer>© 2026 Ivytrace Ltd, tel. +44 1225 000000</footer>"></iframe><footer>© 2026 Quillbrook Ltd</footer>',
  );
  expect(JSON.stringify(factsOf(reading))).not.toMatch(/Ivytrace|1225/);
});

it('reads no more facts than are kept of one company', async () => {
  const many = Array.from(
    { length: 900 },
    (_, at) =>
      `<p><a href="mailto:a${at}@quillbrook.example">a${at}@quillbrook.example</a> +44 1225 ${100_000 + at}</p>`,
  );
  const facts = factsOf(
    await readingOf('<title>Quillbrook</title>', `<footer>${many.join('')}© 2026 Quillbrook Ltd</footer>`),
  );
  expect(facts.emails.length).toBeGreaterThan(0);
  expect(facts.emails.length).toBeLessThanOrEqual(60);
  expect(facts.phones.length).toBeLessThanOrEqual(60);
});
