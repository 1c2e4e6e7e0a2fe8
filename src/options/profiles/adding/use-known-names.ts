import { useMemo } from 'preact/hooks';
import { listCountries } from '../../../i18n/countries.ts';
import { technologyNames } from '../../../model/technology-names.ts';
import { useIndustryNames } from '../industries.ts';
import type { KnownNames } from './criterion-suggestions.ts';

/** All names that a criterion can be chosen from; those of industries come a moment later. */
export function useKnownNames(): KnownNames {
  const { nace, linkedIn } = useIndustryNames();
  return useMemo(
    () => ({
      nace,
      linkedIn,
      countries: listCountries(),
      technologies: technologyNames().map((name) => ({ value: name, name })),
    }),
    [nace, linkedIn],
  );
}
