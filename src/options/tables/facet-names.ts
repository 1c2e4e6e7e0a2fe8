import { countryName } from '../../i18n/format.ts';
import { consentName, labelName, signalTypeName, stageName, statusName } from '../../i18n/names.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { Facet } from '../../messages/work/tables.ts';
import { COMPANY_STATUSES } from '../../model/company.ts';
import { CONSENTS, STAGES } from '../../model/contact.ts';
import { SIGNAL_TYPES } from '../../model/signal.ts';
import { LABELS } from '../../model/verdict.ts';

const FACET_KEYS = {
  label: 'facet_label',
  grade: 'facet_grade',
  stage: 'contact_stage',
  status: 'company_status',
  icp: 'facet_icp',
  signal: 'facet_signal',
  tag: 'facet_tag',
  country: 'fact_country',
  saved: 'facet_saved',
  consent: 'contact_consent',
} as const satisfies Record<Facet, MessageKey>;

/** "Country": what rows are narrowed by. */
export const facetName = (facet: Facet): string => translate(FACET_KEYS[facet]);

/** "Finland": a value that rows are narrowed by. `icpNames`: profiles by their ids. */
export function facetValueName(facet: Facet, value: string, icpNames: ReadonlyMap<string, string>): string {
  if (value === '') return translate(facet === 'stage' || facet === 'label' ? 'facet_nobody' : 'facet_none');
  switch (facet) {
    case 'label':
      return named(LABELS, value, labelName);
    case 'stage':
      return named(STAGES, value, stageName);
    case 'status':
      return named(COMPANY_STATUSES, value, statusName);
    case 'signal':
      return named(SIGNAL_TYPES, value, signalTypeName);
    case 'consent':
      return named(CONSENTS, value, consentName);
    case 'icp':
      return icpNames.get(value) ?? translate('facet_gone');
    case 'country':
      return countryName(value);
    case 'saved':
      return translate(value === 'yes' ? 'saved' : 'company_only_known');
    case 'grade':
    case 'tag':
      return value;
  }
}

function named<Value extends string>(
  values: readonly Value[],
  value: string,
  nameOf: (value: Value) => string,
): string {
  const known = values.find((candidate) => candidate === value);
  return known === undefined ? value : nameOf(known);
}
