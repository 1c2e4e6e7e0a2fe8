// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { harvestPage } from './harvest-page.ts';

const LINKS =
  '<nav><a href="en/careers">Careers</a><a href="/news?a=1">News</a><a href="tel:+358401234567">Call</a>' +
  '<a href="//ivytrace.example/x">Other</a><a href="#top">Top</a></nav>';

async function addressesOf(head: string): Promise<string[]> {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${LINKS}</body>`, 'text/html');
  const address = 'https://www.quillbrook.example/en/about/us';
  const { links } = await harvestPage(
    page,
    address,
    () => 0,
    () => Promise.resolve(),
  );
  return links.map(({ href }) => href);
}

it('resolves relative links by the base a page names', async () => {
  const inFull = [
    'tel:+358401234567',
    'https://www.quillbrook.example/en/careers',
    'https://www.quillbrook.example/news?a=1',
    '//ivytrace.example/x',
  ];
  expect(await addressesOf('<base href="https://www.quillbrook.example/">')).toEqual(inFull);
  expect(await addressesOf('<base target="_top"><base href="/"><base href="/fi/">')).toEqual(inFull);
});

it.each(['', '<base target="_blank">', '<base href="">', '<base href="http://[">'])(
  'keeps links as written where the base is "%s"',
  async (head) => {
    expect(await addressesOf(head)).toEqual(['tel:+358401234567', 'en/careers', '/news?a=1', '//ivytrace.example/x']);
  },
);
