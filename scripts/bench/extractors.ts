import { join } from 'node:path';
import * as z from 'zod/mini';
import { evaluate } from '../eval/evaluate.ts';
import { NOWHERE, readLabels } from '../eval/labels.ts';
import { runPeer } from './peers.ts';
import { type Measurement, median } from './report.ts';

const resultsSchema = z.array(
  z.object({ peer: z.string(), file: z.string(), name: z.nullable(z.string()), milliseconds: z.number() }),
);

interface NameScore {
  readonly reader: string;
  right: number;
  wrong: number;
  none: number;
  readonly milliseconds: number[];
}

/**
 * How often well-known extractors name the company of a labelled page, beside Ermine on the same pages, and how long
 * each takes. Ermine's time is harvest and interpretation; the peers parse the page themselves, which Ermine's browser
 * has done already. Without the peers (no network to install them) only Ermine is measured.
 * @param folder holds pages and their labels.json
 */
export async function measureExtractors(folder: string): Promise<Measurement[]> {
  const labels = (await readLabels(folder)).filter(
    ({ expect }) => expect.isCompanyPage === true && expect.name !== undefined,
  );
  const accepted = new Map(labels.map(({ file, expect }) => [join(folder, file), expect.name ?? []]));
  const peers = peerResults(
    labels.map(({ file, url }) => ({ address: publicAddress(url ?? NOWHERE), file: join(folder, file) })),
  );
  const scores = new Map<string, NameScore>();
  for (const { peer, file, name, milliseconds } of peers) {
    const score = scores.get(peer) ?? { reader: peer, right: 0, wrong: 0, none: 0, milliseconds: [] };
    scores.set(peer, score);
    score[verdict(name, accepted.get(file) ?? [])] += 1;
    score.milliseconds.push(milliseconds);
  }
  const own = await ermineScore(folder);
  const fastest = Math.min(...[...scores.values()].map(({ milliseconds }) => median(milliseconds)));
  return [own, ...scores.values()].flatMap((score) => measurementsOf(score, labels.length, fastest));
}

async function ermineScore(folder: string): Promise<NameScore> {
  const { evaluation } = await evaluate(folder);
  const { right = 0, wrong = 0, missing = 0 } = evaluation.fields['name'] ?? {};
  const { harvest, interpret } = evaluation.ms;
  return { reader: 'Ermine', right, wrong, none: missing, milliseconds: [harvest.median + interpret.median] };
}

function measurementsOf({ reader, right, wrong, none, milliseconds }: NameScore, pages: number, fastest: number) {
  const count = (what: string, value: number): Measurement => ({
    name: `name ${what} on ${pages} company pages, ${reader}`,
    unit: 'pages',
    value,
    floor: null,
  });
  const isPeer = reader !== 'Ermine';
  return [
    count('right', right),
    count('wrong', wrong),
    count('none', none),
    {
      name: `read a page, median, ${reader}`,
      unit: 'ms',
      value: median(milliseconds),
      floor: isPeer || !Number.isFinite(fastest) ? null : fastest,
    } satisfies Measurement,
  ];
}

function verdict(name: string | null, accepted: readonly string[]): 'right' | 'wrong' | 'none' {
  if (name === null) return 'none';
  return accepted.some((value) => plain(value) === plain(name)) ? 'right' : 'wrong';
}

/** Some peers refuse an address that can never be public, as those of our own test pages are (RFC 2606). */
const publicAddress = (address: string) => address.replace(/\.(?:example|invalid)(?=\/|$)/, '.com');

const plain = (text: string) => text.trim().toLowerCase().normalize('NFC');

/** What the peers read, each in turn in a process of its own; nothing when they cannot be had. */
function peerResults(pages: readonly { address: string; file: string }[]): z.infer<typeof resultsSchema> {
  const results = runPeer('extract.mjs', pages);
  if (results !== null) return z.parse(resultsSchema, results);
  console.error('The extractors to compare with could not be installed: only Ermine is measured.');
  return [];
}
