import { useMemo } from 'preact/hooks';
import { listCountries } from '../../i18n/countries.ts';
import { translate } from '../../i18n/translate.ts';
import type { Criterion } from '../../model/icp.ts';
import { valueNamed } from '../suggest.ts';
import { TokenField } from '../TokenField.tsx';
import type { FieldsProps } from './CriterionFields.tsx';

/** Countries and cities: any one of them is a yes. */
export function PlaceFields({ criterion, onChange, problem }: FieldsProps<Extract<Criterion, { kind: 'place' }>>) {
  const countries = useMemo(listCountries, []);
  return (
    <>
      <TokenField
        label={translate('place_countries')}
        error={problem()}
        values={criterion.countries}
        suggestions={countries}
        parse={(text) => valueNamed(countries, text)}
        refusal={translate('problem_country')}
        onChange={(chosen) => onChange({ ...criterion, countries: chosen })}
      />
      <TokenField
        label={translate('place_cities')}
        hint={translate('place_cities_hint')}
        values={criterion.cities}
        onChange={(cities) => onChange({ ...criterion, cities })}
      />
    </>
  );
}
