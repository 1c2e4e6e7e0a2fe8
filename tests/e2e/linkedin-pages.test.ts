// Every kind of LinkedIn page, public and logged in, old and new, in five languages: harvested in a browser as the
// extension does, and read. The pages are our own, about fictional companies and people.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildContentScript } from '../../scripts/eval/content-script.ts';
import { startHarvesting } from '../../scripts/eval/harvest-pages.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { harvestSchema } from '../../src/model/harvest.ts';
import { LINKEDIN_PAGES, type LinkedInPage } from '../support/linkedin-pages.ts';
import { toldBy } from '../support/linkedin-reading.ts';

/** The viewer and their acquaintances, who are on most pages, and what the pages of people say of them. */
const NOT_HARVESTED = [
  'Sella',
  'a-seller-example',
  '424242',
  'Maija',
  'Jo Reader',
  'media.example',
  'ailor',
  'segling',
  'purjehtija',
  'Sales Director',
  'Welder',
  'Myyntijohtaja',
  'Styreleder',
  '4,000 euros',
  'secret.example',
];
const LONG_ENOUGH = 120_000;

type Harvesting = Awaited<ReturnType<typeof startHarvesting>>;
const parts: { harvesting?: Harvesting } = {};

beforeAll(async () => {
  parts.harvesting = await startHarvesting(await buildContentScript());
}, LONG_ENOUGH);
afterAll(async () => {
  await parts.harvesting?.stop();
});

async function harvested({ file, url }: LinkedInPage): Promise<string> {
  if (parts.harvesting === undefined) throw new Error('The browser is not open.');
  const path = fileURLToPath(new URL(`../pages/linkedin/${file}.html`, import.meta.url));
  return parts.harvesting.harvest({ address: url, bytes: readFileSync(path) });
}

describe('a LinkedIn page', () => {
  it.each(
    LINKEDIN_PAGES.map((page) => [page.as === undefined ? page.file : `${page.file} as ${page.as}`, page] as const),
  )('%s is read', async (_name, page) => {
    const text = await harvested(page);
    const reading = interpret(z.parse(harvestSchema, JSON.parse(text)));
    expect(toldBy(reading)).toEqual(page.told);
    expect(NOT_HARVESTED.filter((words) => text.includes(words))).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('Norrskogens');
  });
});

it('a page of a person gives the name and the employer, and nothing else', async () => {
  const people = LINKEDIN_PAGES.filter(({ file }) => file.startsWith('person-'));
  for (const page of people) {
    const text = await harvested(page);
    expect(text).not.toContain('Pohjan opisto');
    expect(JSON.parse(text)).toMatchObject({ lines: [], pairs: [], links: [], headings: [], logos: [] });
  }
});
