import { translate } from './translate.ts';

/** Titles of NACE Rev. 2 by their code, in the seller's language. They weigh 100 kB, so they are fetched when asked for. */
export async function loadNaceNames(): Promise<ReadonlyMap<string, string>> {
  const { default: table } = await import('./data/nace-rev2.json');
  const isFinnish = translate('language') === 'fi';
  return new Map(table.map(([code = '', english = '', finnish = '']) => [code, isFinnish ? finnish : english]));
}
