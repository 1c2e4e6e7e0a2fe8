import type { CompanyFacts } from '../../model/company.ts';
import { namesOfCompany, normaliseCompanyName } from '../../model/company-name.ts';
import { nameKey } from '../name-words.ts';

const SHORTEST_FIRST_WORD = 4;
const MOST_NAMES = 8;

/**
 * The names a text may call a company by, in small letters and without legal forms. With the label of its address also
 * the first word of its name, where the address is that word alone ("Björkvalla" of Björkvalla Maskin at bjorkvalla.se).
 */
export function namesOf(facts: CompanyFacts, label: string): string[] {
  const written = namesOfCompany(facts).map(bareName);
  const [first = ''] = written[0]?.split(' ') ?? [];
  const isAddress = first.length >= SHORTEST_FIRST_WORD && nameKey(first) === nameKey(label);
  const names = isAddress ? [...written, first] : written;
  return [...new Set(names.map((one) => one.toLowerCase()))].filter((one) => one.length > 1).slice(0, MOST_NAMES);
}

/** A name without the legal form at its end or beginning, otherwise as written. */
function bareName(name: string): string {
  const key = normaliseCompanyName(name);
  const words = name
    .replace(/[,"“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const isSame = (some: readonly string[]) => some.length > 0 && normaliseCompanyName(some.join(' ')) === key;
  while (isSame(words.slice(0, -1))) words.pop();
  while (isSame(words.slice(1))) words.shift();
  return words.join(' ');
}
