import { countryName } from '../i18n/format.ts';
import type { CompanyFacts } from '../model/company.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** Domain, place and number of a company on one line; what is not known is left out. */
export function CompanyLine({ facts }: { facts: CompanyFacts }) {
  const place = [facts.city?.value, facts.country === null ? undefined : countryName(facts.country.value)];
  const number = facts.orgNumbers.find(({ value }) => value.kind === 'organisation') ?? facts.orgNumbers[0];
  const parts = [place.filter((part) => part !== undefined).join(', '), number?.value.number ?? ''];
  return (
    <p className="company-line">
      {facts.domain !== null && (
        <ExternalLink href={`https://${facts.domain.value}/`}>{facts.domain.value}</ExternalLink>
      )}
      {parts
        .filter((part) => part !== '')
        .map((part, index) => (index === 0 && facts.domain === null ? part : ` · ${part}`))}
    </p>
  );
}
