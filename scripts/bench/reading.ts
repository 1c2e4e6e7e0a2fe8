import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { eventsIn } from '../../src/interpret/events/events-in.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { pageOf } from '../../src/interpret/page.ts';
import { type Harvest, harvestSchema } from '../../src/model/harvest.ts';
import { buildContentScript } from '../eval/content-script.ts';
import { type Answer, type SavedPage, startHarvesting } from '../eval/harvest-pages.ts';
import { NOWHERE, readLabels } from '../eval/labels.ts';
import { type Measurement, median, quantile } from './report.ts';

const OWN_PAGES = fileURLToPath(new URL('../../tests/pages/', import.meta.url));

/** Harvest and interpretation of our own pages. */
export async function measureReading(): Promise<Measurement[]> {
  return measurementsOf(await harvestAll(await ownPages()), '');
}

/** The same of the labelled pages of another folder. */
export async function measureReadingOf(folder: string): Promise<Measurement[]> {
  const labels = await readLabels(folder);
  const pages = labels.map(async ({ file, url }) => ({
    address: url ?? NOWHERE,
    bytes: await readFile(join(folder, file)),
  }));
  return measurementsOf(await harvestAll(await Promise.all(pages)), ` in ${folder}`);
}

async function ownPages(): Promise<SavedPage[]> {
  const files = readdirSync(OWN_PAGES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => ({
      address: `http://${file.replaceAll('\\', '/').replace(/\.html$/, '')}`,
      bytes: await readFile(join(OWN_PAGES, file)),
    })),
  );
}

/** Each page in a new document, so that the script always starts cold. */
async function harvestAll(pages: readonly SavedPage[]): Promise<Answer[]> {
  const { answer, stop } = await startHarvesting(await buildContentScript());
  try {
    const answers: Answer[] = [];
    for (const page of pages) answers.push(await answer(page));
    return answers;
  } finally {
    await stop();
  }
}

/** @param where said behind each name */
function measurementsOf(answers: readonly Answer[], where: string): Measurement[] {
  const harvests = answers.map(({ text }) => z.parse(harvestSchema, JSON.parse(text)));
  const times = harvests.map(({ milliseconds }) => milliseconds);
  const cold = harvests.map((harvest) => timeOf(() => interpret(harvest), 1));
  const warm = harvests.map((harvest) => timeOf(() => interpret(harvest), 5));
  const copied = median(harvests.map((harvest) => timeOf(() => copyOf(harvest), 5)));
  const told = harvests.map((harvest) => {
    const { lines } = pageOf(harvest);
    return timeOf(() => lines.map(({ text }) => eventsIn(text, null, NOWHERE_KNOWN)), 5);
  });
  const tasks = answers.map(({ longestTask }) => longestTask);
  const sizes = answers.map(({ text }) => text.length / 1_024);
  const pages = harvests.length;
  return [
    { name: `harvest a page${where}, median of ${pages}`, unit: 'ms', value: median(times), floor: null },
    { name: `harvest a page${where}, 95th percentile`, unit: 'ms', value: quantile(times, 0.95), floor: null },
    { name: `harvest a page${where}, longest task`, unit: 'ms', value: Math.max(...tasks), floor: null },
    { name: `harvest a page${where}, longest message`, unit: 'kB', value: Math.max(...sizes), floor: null },
    { name: `interpret a harvest${where}, first time, median`, unit: 'ms', value: median(cold), floor: copied },
    { name: `interpret a harvest${where}, median of ${pages}`, unit: 'ms', value: median(warm), floor: copied },
    { name: `look for events in every line of a page${where}, median`, unit: 'ms', value: median(told), floor: null },
  ];
}

/** The most that can be asked: of each line its language too. A page is read for its headlines and leads. */
const NOWHERE_KNOWN = { place: 'text', names: [] } as const;

const copyOf = (harvest: Harvest): unknown => JSON.parse(JSON.stringify(harvest));

/** Milliseconds of the fastest of so many runs: the first ones also compile the code. */
function timeOf(work: () => unknown, runs: number): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
