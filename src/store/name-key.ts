import { normaliseCompanyName } from '../model/company-name.ts';

/** A name as names are sorted and compared in the store: without case, accents and legal form; at most 120 characters. */
export function nameKeyOf(name: string): string {
  return normaliseCompanyName(name).slice(0, 120);
}
