// The name of the company by well-known extractors, each used as its own documentation says.
// Reads [{address, file}] as JSON from standard input, writes [{peer, file, name, milliseconds}] to standard output.
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import createMetascraper from 'metascraper';
import metascraperPublisher from 'metascraper-publisher';
import openGraphScraper from 'open-graph-scraper';
import webAutoExtractor from 'web-auto-extractor';

const metascraper = createMetascraper([metascraperPublisher()]);
/** Schema types whose name is a company's. */
const ORGANISATION =
  /Organization|Corporation|Business|Store|Restaurant|Agency|Service|Dealer|Company|Plumber|Electrician|Dentist|Hotel|Attorney|Clinic/;

const PEERS = {
  metascraper: async (html, url) => (await metascraper({ html, url })).publisher,
  defuddle: async (html, url) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    return (await Defuddle(window.document, url)).site;
  },
  'open-graph-scraper': async (html) => (await openGraphScraper({ html })).result.ogSiteName,
  'web-auto-extractor': async (html) => organisationName(webAutoExtractor.default().parse(html)),
};

/** The first name of an organisation in the structured data. */
function organisationName({ jsonld, microdata, rdfa }) {
  for (const found of [jsonld, microdata, rdfa]) {
    for (const [type, items] of Object.entries(found)) {
      const name = ORGANISATION.test(type) ? items.find((item) => typeof item.name === 'string')?.name : undefined;
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** What one extractor gives for one page; an extractor that throws has no name for it. */
async function measure(peer, extract, { address, file }) {
  const html = await readFile(file, 'utf8');
  const start = performance.now();
  const name = await extract(html, address).catch(() => null);
  const milliseconds = performance.now() - start;
  return { peer, file, name: typeof name === 'string' && name.trim() !== '' ? name.trim() : null, milliseconds };
}

// Libraries that write to the console must not write into the answer.
console.log = console.error;
const pages = JSON.parse(await new Response(process.stdin).text());
const results = [];
for (const [peer, extract] of Object.entries(PEERS)) {
  for (const page of pages) results.push(await measure(peer, extract, page));
}
process.stdout.write(JSON.stringify(results));
