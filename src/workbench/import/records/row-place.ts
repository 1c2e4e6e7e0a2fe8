import type { Fact } from '../../../model/fact.ts';
import type { ImportPlan } from '../../../model/import-plan.ts';
import { countryIn, placeIn } from '../values/places.ts';
import { factOf, type RowCells } from './row-cells.ts';

/** Where a row's company is, and what is told of the file for values that do not say it themselves. */
export interface RowPlace {
  readonly country: Fact<string> | null;
  readonly city: Fact<string> | null;
  /** The country that numbers without one are of: the row's, else the file's. */
  readonly told: string | null;
  /** See ImportPlan. */
  readonly currency: string;
  /** Epoch ms. */
  readonly now: number;
}

/** The place in a row's cells; a town may come with its country ("Tampere, Finland"). */
export function placeOf(cells: RowCells, plan: Pick<ImportPlan, 'country' | 'currency'>, now: number): RowPlace {
  const cell = cells.cell('city');
  const placed = cell === null ? null : placeIn(cell.text);
  const country =
    cells.fact('country', countryIn) ??
    (cell === null || placed === null || placed.country === null ? null : factOf(placed.country, cell));
  return {
    country,
    city: cell === null || placed === null ? null : factOf(placed.city, cell),
    told: country?.value ?? (plan.country === '' ? null : plan.country),
    currency: plan.currency,
    now,
  };
}
