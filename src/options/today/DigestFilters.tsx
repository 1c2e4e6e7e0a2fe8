import { translate } from '../../i18n/translate.ts';
import type { Icp } from '../../model/icp.ts';
import { Field } from '../../ui/Field.tsx';
import type { DigestFilter } from './digest-filter.ts';

interface DigestFiltersProps {
  readonly filter: DigestFilter;
  readonly icps: readonly Icp[];
  readonly onChange: (filter: DigestFilter) => void;
}

/** Which companies of the digest are shown. */
export function DigestFilters({ filter, icps, onChange }: DigestFiltersProps) {
  return (
    <div className="today-filters">
      <Field label={translate('today_saved')}>
        {(control) => (
          <select
            {...control}
            value={filter.onlySaved ? 'saved' : 'all'}
            onChange={({ currentTarget }) => onChange({ ...filter, onlySaved: currentTarget.value === 'saved' })}
          >
            <option value="all">{translate('today_all_known')}</option>
            <option value="saved">{translate('today_only_saved')}</option>
          </select>
        )}
      </Field>
      {icps.length > 0 && (
        <Field label={translate('profile_form')}>
          {(control) => (
            <select
              {...control}
              value={filter.icpId ?? ''}
              onChange={({ currentTarget: { value } }) => onChange({ ...filter, icpId: value === '' ? null : value })}
            >
              <option value="">{translate('today_any_profile')}</option>
              {icps.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
