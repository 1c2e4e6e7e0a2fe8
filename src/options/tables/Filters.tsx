import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Facet, FacetCount, RowFilter } from '../../messages/work/tables.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Dropdown } from './Dropdown.tsx';
import { facetName, facetValueName } from './facet-names.ts';

/** Values that a facet offers: more are found by searching. */
const OFFERED = 60;

interface FiltersProps {
  readonly facets: readonly Facet[];
  readonly counts: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  readonly filters: RowFilter['filters'];
  readonly icpNames: ReadonlyMap<string, string>;
  readonly onChange: (filters: RowFilter['filters']) => void;
}

/** What rows can be narrowed by, each with its values and how many rows they would give. */
export function Filters({ facets, counts, filters, icpNames, onChange }: FiltersProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in here
    <div className="filters" role="group" aria-label={translate('filters')}>
      {facets.map((facet) => (
        <Dropdown key={facet} label={facetName(facet)} count={filters[facet]?.length ?? 0}>
          {() => (
            <FacetValues
              facet={facet}
              counts={counts[facet] ?? []}
              chosen={filters[facet] ?? []}
              icpNames={icpNames}
              onChange={(values) => onChange({ ...filters, [facet]: values })}
            />
          )}
        </Dropdown>
      ))}
    </div>
  );
}

interface FacetValuesProps {
  readonly facet: Facet;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly icpNames: ReadonlyMap<string, string>;
  readonly onChange: (values: readonly string[]) => void;
}

function FacetValues({ facet, counts, chosen, icpNames, onChange }: FacetValuesProps) {
  const missing = chosen.filter((value) => !counts.some((counted) => counted.value === value));
  const offered = [...missing.map((value) => ({ value, count: 0 })), ...counts.slice(0, OFFERED)];
  if (offered.length === 0) return <p className="soft">{translate('filter_no_values')}</p>;
  return (
    <fieldset className="facet-values">
      <legend className="visually-hidden">{facetName(facet)}</legend>
      {offered.map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>{facetValueName(facet, value, icpNames)}</span>
          <span className="soft count">{formatNumber(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChosenFiltersProps {
  readonly filters: RowFilter['filters'];
  readonly facets: readonly Facet[];
  readonly icpNames: ReadonlyMap<string, string>;
  readonly onChange: (filters: RowFilter['filters']) => void;
}

/** The values rows are narrowed by now, each to be taken away. */
export function ChosenFilters({ filters, facets, icpNames, onChange }: ChosenFiltersProps) {
  const chosen = facets.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="tokens" aria-label={translate('filters_chosen')}>
      {chosen.map(({ facet, value }) => {
        const name = `${facetName(facet)}: ${facetValueName(facet, value, icpNames)}`;
        return (
          <li key={name} className="token">
            {name}
            <button
              type="button"
              aria-label={translate('remove_named', { name })}
              onClick={() =>
                onChange({ ...filters, [facet]: (filters[facet] ?? []).filter((other) => other !== value) })
              }
            >
              <Icon name="cross" />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="link-button" onClick={() => onChange({})}>
          {translate('filters_clear')}
        </button>
      </li>
    </ul>
  );
}
