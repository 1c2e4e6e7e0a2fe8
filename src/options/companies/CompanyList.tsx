import { countryName, formatDate } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { Company } from '../../model/company.ts';

interface CompanyListProps {
  readonly companies: readonly Company[];
  /** The id of the company that is shown beside. */
  readonly chosen: string | null;
  readonly isSearch: boolean;
}

/** Companies as links to their details. */
export function CompanyList({ companies, chosen, isSearch }: CompanyListProps) {
  if (companies.length === 0) {
    return <p className="nothing">{isSearch ? translate('companies_not_found') : translate('companies_none')}</p>;
  }
  return (
    <>
      <p className="hint" role="status">
        {translateCount('companies_count', companies.length)}
      </p>
      <ul className="company-list">
        {companies.map((company) => (
          <li key={company.id}>
            <a href={`#companies/${company.id}`} aria-current={company.id === chosen ? 'true' : undefined}>
              <strong>{company.facts.name.value}</strong>
              <span className="soft">{lineOf(company)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function lineOf({ facts, savedAt }: Company): string {
  const saved =
    savedAt === null ? translate('company_only_known') : translate('saved_on', { date: formatDate(savedAt) });
  const parts = [facts.domain?.value, facts.country === null ? undefined : countryName(facts.country.value), saved];
  return parts.filter((part) => part !== undefined).join(' · ');
}
