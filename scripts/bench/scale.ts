/** Enough to be told from a small store, and done in a minute. */
const USUAL = 20_000;
/** Less than this is no more than the small store the large one is compared with. */
const LEAST = 20_000;
/** Made-up register numbers go no further. */
const MOST = 5_000_000;

/** How many companies the store is measured with: the number behind `--scale`, which may have separators. */
export function scaleIn(words: readonly string[]): number {
  const at = words.findIndex((word) => /^--scale(?:=|$)/.test(word));
  if (at === -1) return USUAL;
  const said = words[at]?.split('=')[1] ?? words[at + 1] ?? '';
  const companies = Number(said.replace(/[_, ]/g, ''));
  if (!Number.isInteger(companies) || companies < LEAST || companies > MOST) {
    throw new Error(`--scale takes a number of companies from ${LEAST} to ${MOST}, not "${said}".`);
  }
  return companies;
}
