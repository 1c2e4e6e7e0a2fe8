// What our own pages tell of fictional companies, harvested in a browser as the extension does: news lists with days
// above and below, in cards and as ages; releases and articles; and pages of the same sites that tell of nothing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildContentScript } from '../../scripts/eval/content-script.ts';
import { startHarvesting } from '../../scripts/eval/harvest-pages.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { harvestSchema } from '../../src/model/harvest.ts';
import { SURE_ENOUGH } from '../../src/model/signal.ts';
import type { When } from '../../src/model/when.ts';

const LONG_ENOUGH = 120_000;

/** The page's file, its address, and what it surely tells: "type day title → address". */
const PAGES: readonly (readonly [file: string, address: string, told: readonly string[]])[] = [
  [
    'norrskogens.example/pressmeddelanden',
    'https://norrskogens.example/pressmeddelanden',
    [
      'acquisition 2026-10-28 Norrskogens Verkstad förvärvar Norrtopp Svets AB → /pressmeddelanden/norrtopp',
      'leadership-change 2026-09-15 Elin Strömvall blir ny vd för Norrskogens Verkstad → /pressmeddelanden/ny-vd',
    ],
  ],
  [
    'revontuli.example/blogi',
    'https://revontuli.example/blogi',
    [
      'hiring 3 days ago Revontuli Ohjelmistot palkkaa 30 uutta kehittäjää Rovaniemelle → /blogi/kolmekymmenta',
      'expansion 2026-06-01 Avasimme toimiston Ouluun → /blogi/toimisto',
    ],
  ],
  [
    'fjordheim.example/nyheter',
    'https://fjordheim.example/nyheter',
    [
      'contract-partnership 2026-11-03 Fjordheim signerer avtale med Havbris Sjømat → /nyheter/avtale',
      'layoffs 2026-10-06 Fjordheim permitterer 25 ansatte på Stord → /nyheter/permittering',
    ],
  ],
  [
    'klitmark.example/ny-direktoer',
    'https://klitmark.example/nyheder/ny-direktoer',
    ['leadership-change 2026-10-08 Klitmark Emballage får ny direktør'],
  ],
  [
    'marlowefinch.example/bristol-bakery',
    'https://marlowefinch.example/news/bristol-bakery',
    ['expansion 2026-10-05 A second oven for the West'],
  ],
  [
    'nordbladet.example/bjorkvalla-koper',
    'https://nordbladet.example/bjorkvalla-koper',
    ['acquisition 2026-11-12 Björkvalla Maskin köper Sågspån Teknik'],
  ],
  ['koskenrauta.example/index', 'https://koskenrauta.example/', []],
  ['klitmark.example/om-os', 'https://klitmark.example/om-os', []],
  ['bjorkvalla.example/om-oss', 'https://bjorkvalla.example/om-oss', []],
];

const parts: { harvesting?: Awaited<ReturnType<typeof startHarvesting>> } = {};

beforeAll(async () => {
  parts.harvesting = await startHarvesting(await buildContentScript());
}, LONG_ENOUGH);
afterAll(async () => {
  await parts.harvesting?.stop();
});

async function toldBy(file: string, address: string): Promise<string[]> {
  const bytes = readFileSync(fileURLToPath(new URL(`../pages/${file}.html`, import.meta.url)));
  const text = (await parts.harvesting?.harvest({ address, bytes })) ?? '';
  const reading = interpret(z.parse(harvestSchema, JSON.parse(text)));
  if (reading.kind !== 'company' && reading.kind !== 'article') return [reading.kind];
  return reading.observations
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(
      ({ type, when, title, url }) =>
        `${type} ${shown(when)} ${title}${url === '' ? '' : ` → ${new URL(url).pathname}`}`,
    );
}

function shown(when: When | null): string {
  if (when === null) return 'no day';
  return 'daysAgo' in when ? `${when.daysAgo} days ago` : when.earliest;
}

describe('what a page tells', () => {
  it.each(PAGES)(
    '%s',
    async (file, address, told) => {
      expect(await toldBy(file, address)).toEqual(told);
    },
    LONG_ENOUGH,
  );
});
