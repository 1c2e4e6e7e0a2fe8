import { registrableDomain } from '../../../interpret/domain.ts';
import { loneNumbers } from '../../../interpret/org-numbers.ts';
import type { ImportField } from '../../../model/import-plan.ts';
import { unquoted } from '../values/cell.ts';

/** Share of the values, and how many at least, that must look like a field. */
const MOST = 0.8;
const FEWEST = 2;

const LOOKS: readonly {
  readonly company: ImportField;
  readonly person: ImportField;
  readonly fits: (value: string) => boolean;
}[] = [
  { company: 'company-email', person: 'email', fits: (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value) },
  {
    company: 'company-linkedin',
    person: 'company-linkedin',
    fits: (value) => /linkedin\.com\/(?:company|school|showcase|sales\/company)\//i.test(value),
  },
  { company: 'linkedin', person: 'linkedin', fits: (value) => /linkedin\.com\/in\//i.test(value) },
  { company: 'domain', person: 'domain', fits: isSite },
  {
    company: 'org-number',
    person: 'org-number',
    fits: (value) => /^[A-Z]{0,2}[\d\s-]{7,14}(?:MVA)?$/i.test(value) && loneNumbers(value, '').length > 0,
  },
  { company: 'company-phone', person: 'phone', fits: (value) => /^\+\d[\d\s()-]{6,18}$/.test(value) },
];

/** What a column's values look like; null when most look like nothing we know. */
export function fieldOfValues(values: readonly string[], hasPeople: boolean): ImportField | null {
  const written = values.map(unquoted).filter((value) => value !== '');
  if (written.length < Math.min(FEWEST, values.length) || written.length === 0) return null;
  const look = LOOKS.find(({ fits }) => written.filter(fits).length >= MOST * written.length);
  if (look === undefined) return null;
  return hasPeople ? look.person : look.company;
}

function isSite(value: string): boolean {
  return (
    /^(?:https?:\/\/)?[a-z0-9à-ÿ-]+(?:\.[a-z0-9à-ÿ-]+)+(?:\/\S*)?$/i.test(value) && registrableDomain(value) !== null
  );
}
