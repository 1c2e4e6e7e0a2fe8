import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as z from 'zod/mini';
import { interpret } from '../../src/interpret/interpret.ts';
import { HARVEST_LIMITS, harvestSchema } from '../../src/model/harvest.ts';
import { compare } from './compare.ts';
import { buildContentScript } from './content-script.ts';
import { startHarvesting } from './harvest-pages.ts';
import { type LabelledPage, NOWHERE, readLabels } from './labels.ts';
import type { Evaluation, PageOutcomes } from './report.ts';
import { scoreOf, spreadOf } from './score.ts';

interface ReadPage extends PageOutcomes {
  readonly harvestMs: number;
  /** The first reading of the page, and the same again: what a worker needs that is new to the page, and its least. */
  readonly interpretMs: number;
  readonly interpretAgainMs: number;
}

/** Harvests every labelled page of a folder in the browser, then, with the browser gone, interprets and compares. */
export async function evaluate(folder: string): Promise<{ evaluation: Evaluation; perPage: readonly PageOutcomes[] }> {
  const labels = await readLabels(folder);
  const harvests: (string | null)[] = [];
  const { harvest, stop } = await startHarvesting(await buildContentScript());
  try {
    for (const label of labels) {
      const bytes = await readFile(join(folder, label.file));
      harvests.push(await harvest({ address: label.url ?? NOWHERE, bytes }).catch(unreadable(label.file)));
    }
  } finally {
    await stop();
  }
  const pages = labels.map((label, index) => {
    const text = harvests[index] ?? null;
    return text === null ? unreadPage(label) : readPage(label, text);
  });
  return { evaluation: evaluationOf(pages), perPage: pages };
}

/** One page that the browser cannot open must not end the evaluation: it counts as not read. */
function unreadable(file: string): (error: unknown) => null {
  return (error) => {
    console.error(`${file} could not be harvested:`, error);
    return null;
  };
}

function unreadPage({ file, expect }: LabelledPage): ReadPage {
  return {
    file,
    outcomes: compare(expect, { kind: 'unreadable', url: '' }),
    harvestMs: 0,
    interpretMs: 0,
    interpretAgainMs: 0,
  };
}

/** Interprets one harvest in JSON, as the worker would. Throws when it is not what the contract says. */
export function readPage({ file, expect }: LabelledPage, text: string): ReadPage {
  if (text.length > HARVEST_LIMITS.total)
    throw new RangeError(`The harvest of ${file} is too long: ${text.length} characters.`);
  const harvest = z.parse(harvestSchema, JSON.parse(text));
  const start = performance.now();
  const reading = interpret(harvest);
  const read = performance.now();
  interpret(harvest);
  const again = performance.now();
  return {
    file,
    outcomes: compare(expect, reading),
    harvestMs: harvest.milliseconds,
    interpretMs: read - start,
    interpretAgainMs: again - read,
  };
}

export function evaluationOf(pages: readonly ReadPage[]): Evaluation {
  const all = pages.flatMap(({ outcomes }) => outcomes);
  const names = [...new Set(all.map(({ field }) => field))].filter((field) => field !== 'isCompanyPage');
  const scored = (field: string) => scoreOf(all.filter((outcome) => outcome.field === field));
  return {
    pages: pages.length,
    fields: Object.fromEntries(names.map((field) => [field, scored(field)])),
    isCompanyPage: scored('isCompanyPage'),
    ms: {
      harvest: spreadOf(pages.map(({ harvestMs }) => harvestMs)),
      interpret: spreadOf(pages.map(({ interpretMs }) => interpretMs)),
      interpretAgain: spreadOf(pages.map(({ interpretAgainMs }) => interpretAgainMs)),
    },
  };
}
