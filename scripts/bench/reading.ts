import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { interpret } from '../../src/interpret/interpret.ts';
import { type Harvest, harvestSchema } from '../../src/model/harvest.ts';
import { buildContentScript } from '../eval/content-script.ts';
import { startHarvesting } from '../eval/harvest-pages.ts';
import { type Measurement, median } from './report.ts';

const PAGES = fileURLToPath(new URL('../../tests/pages/', import.meta.url));

/** Harvest on the page's main thread, and interpretation beside copying the same harvest once. */
export async function measureReading(): Promise<Measurement[]> {
  const harvests = await harvestAll();
  const interpreted = harvests.map((harvest) => timeOf(() => interpret(harvest)));
  const copied = harvests.map((harvest) => timeOf(() => JSON.parse(JSON.stringify(harvest))));
  return [
    {
      name: `harvest a page, median of ${harvests.length}`,
      unit: 'ms',
      value: median(harvests.map(({ milliseconds }) => milliseconds)),
      floor: null,
    },
    {
      name: `interpret a harvest, median of ${harvests.length}`,
      unit: 'ms',
      value: median(interpreted),
      floor: median(copied),
    },
  ];
}

async function harvestAll(): Promise<Harvest[]> {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const { harvest, stop } = await startHarvesting(await buildContentScript());
  try {
    const harvests: Harvest[] = [];
    for (const file of files) {
      const bytes = await readFile(join(PAGES, file));
      const text = await harvest({ address: `http://${file.replaceAll('\\', '/').replace(/\.html$/, '')}`, bytes });
      harvests.push(z.parse(harvestSchema, JSON.parse(text)));
    }
    return harvests;
  } finally {
    await stop();
  }
}

/** Milliseconds of the fastest of a few runs: the first ones also compile the code. */
function timeOf(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
