import { locale } from '../../i18n/locale.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { ColumnReason, ReportWords } from '../../messages/work/importing.ts';
import type { PastOperation } from '../../messages/work/operations.ts';
import type { ImportField, RowKind } from '../../model/import-plan.ts';

const FIELD_KEYS = {
  'company-name': 'import_field_company_name',
  domain: 'import_field_domain',
  'other-domains': 'import_field_other_domains',
  'org-number': 'import_field_org_number',
  country: 'import_field_country',
  city: 'import_field_city',
  street: 'import_field_street',
  'postal-code': 'import_field_postal_code',
  'company-phone': 'import_field_company_phone',
  'company-email': 'import_field_company_email',
  industry: 'import_field_industry',
  employees: 'import_field_employees',
  revenue: 'import_field_revenue',
  'founded-year': 'import_field_founded_year',
  'company-linkedin': 'import_field_company_linkedin',
  description: 'import_field_description',
  technologies: 'import_field_technologies',
  'company-status': 'import_field_company_status',
  'company-tags': 'import_field_company_tags',
  'funding-round': 'import_field_funding_round',
  'funding-amount': 'import_field_funding_amount',
  'funding-date': 'import_field_funding_date',
  'signal-type': 'import_field_signal_type',
  'signal-date': 'import_field_signal_date',
  'signal-title': 'import_field_signal_title',
  'signal-url': 'import_field_signal_url',
  'signal-note': 'import_field_signal_note',
  'signal-confidence': 'import_field_signal_confidence',
  'full-name': 'import_field_full_name',
  'first-name': 'import_field_first_name',
  'last-name': 'import_field_last_name',
  email: 'import_field_email',
  phone: 'import_field_phone',
  role: 'import_field_role',
  linkedin: 'import_field_linkedin',
  stage: 'import_field_stage',
  'email-refused': 'import_field_email_refused',
  'email-agreed': 'import_field_email_agreed',
  'contact-tags': 'import_field_contact_tags',
  'form-date': 'import_field_form_date',
  'click-date': 'import_field_click_date',
  'visit-date': 'import_field_visit_date',
  'meeting-date': 'import_field_meeting_date',
  'status-date': 'import_field_status_date',
  'engagement-type': 'import_field_engagement_type',
  'engagement-date': 'import_field_engagement_date',
  'engagement-source': 'import_field_engagement_source',
  'engagement-url': 'import_field_engagement_url',
} as const satisfies Record<ImportField, MessageKey>;

const KIND_KEYS = {
  companies: 'import_kind_companies',
  contacts: 'import_kind_contacts',
  both: 'import_kind_both',
  signals: 'import_kind_signals',
  engagements: 'import_kind_engagements',
} as const satisfies Record<RowKind, MessageKey>;

const WHY_KEYS = {
  remembered: 'import_why_remembered',
  profile: 'import_why_profile',
  alias: 'import_why_alias',
  values: 'import_why_values',
  none: 'import_why_none',
  seller: 'import_why_seller',
} as const satisfies Record<ColumnReason | 'seller', MessageKey>;

/** By the code of the remark: see `RowProblem` in the workbench. */
const REMARK_KEYS = {
  'no-company': 'import_remark_no_company',
  'no-person': 'import_remark_no_person',
  'no-event-type': 'import_remark_no_event_type',
  'no-event-date': 'import_remark_no_event_date',
  'unknown-company': 'import_remark_unknown_company',
  'unknown-person': 'import_remark_unknown_person',
  forgotten: 'import_remark_forgotten',
  'extra-cells': 'import_remark_extra_cells',
  'same-name': 'import_remark_same_name',
  'bad-domain': 'import_remark_bad_domain',
  'shared-site': 'import_remark_shared_site',
  'free-mail': 'import_remark_free_mail',
  'bad-number': 'import_remark_bad_number',
  'bad-country': 'import_remark_bad_country',
  'bad-phone': 'import_remark_bad_phone',
  'bad-email': 'import_remark_bad_email',
  'bad-employees': 'import_remark_bad_employees',
  'bad-revenue': 'import_remark_bad_revenue',
  'no-currency': 'import_remark_no_currency',
  'bad-year': 'import_remark_bad_year',
  'bad-linkedin': 'import_remark_bad_linkedin',
  'bad-status': 'import_remark_bad_status',
  'bad-stage': 'import_remark_bad_stage',
  'bad-date': 'import_remark_bad_date',
  'bad-industry': 'import_remark_bad_industry',
  'bad-signal-type': 'import_remark_bad_signal_type',
  'bad-engagement-type': 'import_remark_bad_engagement_type',
  'own-activity': 'import_remark_own_activity',
  'bad-confidence': 'import_remark_bad_confidence',
} as const satisfies Record<string, MessageKey>;

/** By the letter of the journal. */
const OUTCOME_KEYS = {
  c: 'import_created',
  u: 'import_updated',
  '=': 'import_unchanged',
  '-': 'import_skipped',
} as const satisfies Record<string, MessageKey>;

const remarkKeys = new Map(Object.entries(REMARK_KEYS));
const outcomeKeys = new Map(Object.entries(OUTCOME_KEYS));

export const fieldName = (field: ImportField): string => translate(FIELD_KEYS[field]);
export const kindName = (kind: RowKind): string => translate(KIND_KEYS[kind]);
/** What else is to be known of a kind of rows. */
export function kindHint(kind: RowKind): string | undefined {
  if (kind === 'contacts') return translate('import_kind_contacts_hint');
  if (kind === 'signals') return translate('import_kind_signals_hint');
  return kind === 'engagements' ? translate('import_kind_engagements_hint') : undefined;
}

export const whyName = (why: ColumnReason | 'seller'): string => translate(WHY_KEYS[why]);

/** What a remark says; an unknown code is given back. */
export function remarkName(code: string): string {
  const key = remarkKeys.get(code);
  return key === undefined ? code : translate(key);
}

/** "Created", from the letter of the journal. */
export function outcomeName(letter: string): string {
  const key = outcomeKeys.get(letter);
  return key === undefined ? '' : translate(key);
}

/** How an import stands, in a word. */
export function stateName({ operation, isInterrupted }: PastOperation): string {
  if (isInterrupted) return translate('import_state_interrupted');
  switch (operation.state) {
    case 'running':
      return translate('import_state_running');
    case 'done':
      return translate('import_state_done');
    case 'cancelled':
      return translate('import_state_cancelled');
    case 'undoing':
      return translate('import_state_undoing');
    case 'undone':
      return translate('import_state_undone');
  }
}

/** The words of a report file. */
export function reportWords(): ReportWords {
  return {
    headers: [
      translate('import_report_row'),
      translate('import_report_outcome'),
      translate('import_report_remark'),
      translate('import_report_value'),
    ],
    outcomes: Object.fromEntries([...outcomeKeys].map(([letter, key]) => [letter, translate(key)])),
    remarks: Object.fromEntries([...remarkKeys].map(([code, key]) => [code, translate(key)])),
  };
}

/** "12 MB", "340 kB" from bytes. */
export function sizeWords(bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1_000] as const) : (['megabyte', bytes / 1e6] as const);
  const digits = size < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: digits }).format(size);
}

/** "40 seconds", "12 minutes" from milliseconds, rounded as one would say it. */
export function durationWords(time: number): string {
  const seconds = Math.max(1, Math.round(time / 1_000));
  const [unit, count] =
    seconds < 90
      ? (['second', seconds < 10 ? seconds : Math.ceil(seconds / 5) * 5] as const)
      : (['minute', Math.ceil(seconds / 60)] as const);
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "34 %" from a share of 1. */
export function percentWords(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
