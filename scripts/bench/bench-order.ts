import { parseArgs } from 'node:util';

/** Enough to be told from a small store, and done in a minute. */
const USUAL = 20_000;
/** Less than this is no more than the small store the large one is compared with. */
const LEAST = 20_000;
/** Made-up register numbers go no further. */
const MOST = 5_000_000;

/** What the bench was told to do. */
export interface BenchOrder {
  /** How many companies the store is measured with. */
  readonly companies: number;
  /** Labelled pages to be read beside our own; null for none. */
  readonly folder: string | null;
  readonly asJson: boolean;
}

/** Reads the words behind the command. Throws on any it does not know. */
export function orderIn(words: readonly string[]): BenchOrder {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { scale: { type: 'string', default: String(USUAL) }, json: { type: 'boolean', default: false } },
  });
  const [folder = null, ...others] = positionals;
  if (others.length > 0) throw new Error(`One folder of labelled pages at most, not "${others.join(' ')}" too.`);
  return { companies: companiesIn(values.scale), folder, asJson: values.json };
}

/** The number may have separators. */
function companiesIn(said: string): number {
  const companies = Number(said.replace(/[_, ]/g, ''));
  if (!Number.isInteger(companies) || companies < LEAST || companies > MOST) {
    throw new Error(`--scale takes a number of companies from ${LEAST} to ${MOST}, not "${said}".`);
  }
  return companies;
}
