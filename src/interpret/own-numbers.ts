import { agrees, ownerBefore } from './legal-name.ts';
import type { PlacedLegalName } from './name-candidates.ts';
import type { FoundNumber } from './org-numbers.ts';
import type { Page } from './page.ts';

/**
 * The numbers that belong to the company. One of a kind is its own unless another company's name stands by it; of
 * several of a kind only those beside its name are. A wrong number is worse than none.
 */
export function ownNumbers(
  page: Page,
  found: readonly FoundNumber[],
  names: readonly string[],
  legalNames: readonly PlacedLegalName[],
): FoundNumber[] {
  return found.filter((number) => {
    const owner = number.line < 0 ? null : ownerBefore(number.line, legalNames);
    if (owner !== null) return names.some((name) => agrees(owner.name, name, page.label));
    return rivalsOf(number, found).length === 0 || number.line < 0 || isSigned(page, number);
  });
}

/** Other numbers of the same register, told by how it writes them; Poland gives each company several. */
function rivalsOf(number: FoundNumber, found: readonly FoundNumber[]): FoundNumber[] {
  const { country, kind, number: written } = number.fact.value;
  if (country === 'PL') return [];
  return found.filter(
    ({ fact }) =>
      fact !== number.fact &&
      fact.value.country === country &&
      fact.value.kind === kind &&
      fact.value.number.length === written.length,
  );
}

function isSigned({ lines }: Page, { line }: FoundNumber): boolean {
  return lines[line]?.area === 'footer';
}
