import { nameKey } from './name-words.ts';
import type { FoundNumber } from './org-numbers.ts';
import type { Owner, Owners } from './owners.ts';
import type { Page } from './page.ts';

/**
 * The numbers that belong to the company. One of a kind is its own unless somebody else is named by it; of several of a
 * kind only those beside its registered name are, else those beside its name. A wrong number is worse than none.
 */
export function ownNumbers(
  page: Page,
  found: readonly FoundNumber[],
  owners: Owners,
  legalName: string | null,
): FoundNumber[] {
  const claims = found
    .map((number) => ({ number, owner: ownerOf(number, owners) }))
    .filter(({ owner }) => owner?.isOwn !== false)
    .map(({ number, owner }) => ({
      number,
      strength:
        owner === null
          ? 0
          : legalName !== null && owner.legalName !== null && nameKey(owner.legalName) === nameKey(legalName)
            ? 2
            : 1,
    }));
  return claims
    .filter(({ number, strength }) => {
      if (number.line < 0) return true;
      const rivals = claims.filter((other) => areRivals(number, other.number));
      if (rivals.some((other) => other.strength > strength)) return false;
      return rivals.length === 0 || strength > 0 || isSigned(page, number);
    })
    .map(({ number }) => number);
}

/** Who is named before a number: in its line, or at the head of its block. A name in a list of others ends with its line. */
function ownerOf({ line, offset }: FoundNumber, owners: Owners): Owner | null {
  if (line < 0) return null;
  const owner = owners.at(line, offset);
  return owner === null || owner.isOwn || owner.isHead || owners.at(line, offset, 0) !== null ? owner : null;
}

/** Other numbers of the same register, told by how it writes them; Poland gives each company several. */
function areRivals(one: FoundNumber, other: FoundNumber): boolean {
  const { country, kind, number } = one.fact.value;
  const { value } = other.fact;
  return (
    one !== other &&
    country !== 'PL' &&
    value.country === country &&
    value.kind === kind &&
    value.number.length === number.length &&
    value.number !== number
  );
}

function isSigned({ lines }: Page, { line }: FoundNumber): boolean {
  return lines[line]?.area === 'footer';
}
