// Which message names which value. Data only: the sentences are in public/_locales.
import type { ErrorCode } from '../messages/outcome.ts';
import type { COMPANY_STATUSES } from '../model/company.ts';
import type { Difference } from '../model/compare-playbooks.ts';
import type { CONTACT_LINKS, Contact, EngagementType, Stage, StageChange } from '../model/contact.ts';
import type { Trait } from '../model/derived-icp.ts';
import type { FactSource } from '../model/fact.ts';
import type { CriterionKind, IMPORTANCES } from '../model/icp.ts';
import type { NoCompanyReason } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { FactChange, SignalType } from '../model/signal.ts';
import type { SignalGroup } from '../model/signal-lives.ts';
import type { TechnologyCategory } from '../model/technology-categories.ts';
import type { Answer, DatedSignal, Freshness, Label, Play } from '../model/verdict.ts';
import type { MessageKey } from './translate.ts';

export const LABEL_KEYS = {
  'no-company': 'label_no_company',
  customer: 'label_customer',
  hold: 'label_hold',
  trigger: 'label_trigger',
  prospect: 'label_prospect',
  lead: 'label_lead',
  'not-a-fit': 'label_not_a_fit',
  unknown: 'label_unknown',
} as const satisfies Record<Label, MessageKey>;

/** The badge's letter; a page without a company has none. */
export const BADGE_KEYS = {
  customer: 'badge_customer',
  hold: 'badge_hold',
  trigger: 'badge_trigger',
  prospect: 'badge_prospect',
  lead: 'badge_lead',
  'not-a-fit': 'badge_not_a_fit',
  unknown: 'badge_unknown',
} as const satisfies Record<Exclude<Label, 'no-company'>, MessageKey>;

export const STAGE_KEYS = {
  stranger: 'stage_stranger',
  visitor: 'stage_visitor',
  subscriber: 'stage_subscriber',
  lead: 'stage_lead',
  'marketing-qualified-lead': 'stage_marketing_qualified_lead',
  'sales-qualified-lead': 'stage_sales_qualified_lead',
  opportunity: 'stage_opportunity',
  customer: 'stage_customer',
  evangelist: 'stage_evangelist',
} as const satisfies Record<Stage, MessageKey>;

export const ENGAGEMENT_KEYS = {
  'page-read': 'engagement_page_read',
  'email-click': 'engagement_email_click',
  newsletter: 'engagement_newsletter',
  download: 'engagement_download',
  webinar: 'engagement_webinar',
  'pricing-visit': 'engagement_pricing_visit',
  'contact-form': 'engagement_contact_form',
  'demo-request': 'engagement_demo_request',
  meeting: 'engagement_meeting',
} as const satisfies Record<EngagementType, MessageKey>;

export const SIGNAL_GROUP_KEYS = {
  positive: { title: 'signals_positive', text: 'signals_positive_text' },
  neutral: { title: 'signals_neutral', text: 'signals_neutral_text' },
  negative: { title: 'signals_negative', text: 'signals_negative_text' },
  inbound: { title: 'signals_inbound', text: 'signals_inbound_text' },
} as const satisfies Record<SignalGroup, { readonly title: MessageKey; readonly text: MessageKey }>;

export const SIGNAL_TYPE_KEYS = {
  funding: 'signal_funding',
  acquisition: 'signal_acquisition',
  'leadership-change': 'signal_leadership_change',
  expansion: 'signal_expansion',
  'product-launch': 'signal_product_launch',
  hiring: 'signal_hiring',
  'contract-partnership': 'signal_contract_partnership',
  'ipo-listing': 'signal_ipo_listing',
  'financial-results': 'signal_financial_results',
  'technology-change': 'signal_technology_change',
  rebrand: 'signal_rebrand',
  relocation: 'signal_relocation',
  award: 'signal_award',
  'headcount-growth': 'signal_headcount_growth',
  layoffs: 'signal_layoffs',
  insolvency: 'signal_insolvency',
  closure: 'signal_closure',
  'demo-request': 'signal_demo_request',
  'contact-request': 'signal_contact_request',
  'pricing-visit': 'signal_pricing_visit',
  'content-read': 'signal_content_read',
  'webinar-attended': 'signal_webinar_attended',
  newsletter: 'signal_newsletter',
} as const satisfies Record<SignalType, MessageKey>;

export const FRESHNESS_KEYS = {
  fresh: 'freshness_fresh',
  fading: 'freshness_fading',
  expired: 'freshness_expired',
  undated: 'freshness_undated',
} as const satisfies Record<Freshness, MessageKey>;

export const SIGN_KEYS = {
  positive: 'event_speaks_for',
  neutral: 'event_worth_a_mention',
  negative: 'signal_negative',
} as const satisfies Record<DatedSignal['sign'], MessageKey>;

export const SOURCE_KEYS = {
  'json-ld': 'source_json_ld',
  microdata: 'source_microdata',
  meta: 'source_meta',
  title: 'source_title',
  copyright: 'source_copyright',
  footer: 'source_footer',
  contact: 'source_contact',
  label: 'source_label',
  text: 'source_text',
  logo: 'source_logo',
  heading: 'source_heading',
  link: 'source_link',
  'address-bar': 'source_address_bar',
  language: 'source_language',
  markup: 'source_markup',
  linkedin: 'source_linkedin',
  article: 'source_article',
  seller: 'source_seller',
  import: 'source_import',
} as const satisfies Record<FactSource, MessageKey>;

export const CRITERION_KEYS = {
  industry: 'criterion_industry',
  employees: 'criterion_employees',
  place: 'criterion_place',
  technology: 'criterion_technology',
  words: 'criterion_words',
  revenue: 'criterion_revenue',
  founded: 'criterion_founded',
} as const satisfies Record<CriterionKind, MessageKey>;

export const TRAIT_KEYS = {
  division: 'criterion_industry',
  section: 'criterion_industry',
  employees: 'criterion_employees',
  country: 'fact_country',
  city: 'fact_city',
  technology: 'criterion_technology',
  word: 'criterion_words',
} as const satisfies Record<Trait, MessageKey>;

export const DIFFERENCE_KEYS = {
  added: 'difference_added',
  replaced: 'difference_replaced',
  unchanged: 'difference_unchanged',
} as const satisfies Record<Difference, MessageKey>;

export const IMPORTANCE_KEYS = {
  must: 'importance_must',
  nice: 'importance_nice',
  exclude: 'importance_exclude',
} as const satisfies Record<(typeof IMPORTANCES)[number], MessageKey>;

export const NO_COMPANY_KEYS = {
  'not-a-web-page': 'none_not_a_web_page',
  'excluded-site': 'none_excluded_site',
  'private-site': 'none_private_site',
  'login-page': 'none_login_page',
  'search-results': 'none_search_results',
  encyclopedia: 'none_encyclopedia',
  directory: 'none_directory',
  'social-media': 'none_social_media',
  news: 'none_news',
  'personal-page': 'none_personal_page',
  'person-profile': 'none_person_profile',
  'nothing-found': 'none_nothing_found',
} as const satisfies Record<NoCompanyReason, MessageKey>;

export const ERROR_KEYS = {
  'invalid-request': 'error_invalid_request',
  'unknown-message': 'error_unknown_message',
  'not-allowed': 'error_not_allowed',
  'not-found': 'error_not_found',
  'no-company': 'error_no_company',
  'cannot-read-page': 'error_cannot_read_page',
  'nothing-to-undo': 'error_nothing_to_undo',
  forgotten: 'error_forgotten',
  'cannot-merge': 'error_cannot_merge',
  'too-many-feeds': 'error_too_many_feeds',
  'storage-failed': 'error_storage_failed',
  'no-answer': 'error_no_answer',
} as const satisfies Record<ErrorCode, MessageKey>;

export const ANSWER_KEYS = {
  yes: 'answer_yes',
  no: 'answer_no',
  unknown: 'answer_unknown',
} as const satisfies Record<Answer, MessageKey>;

export const CHANNEL_KEYS = {
  call: 'channel_call',
  email: 'channel_email',
  linkedin: 'channel_linkedin',
  meeting: 'channel_meeting',
} as const satisfies Record<Exclude<Play['channel'], 'none'>, MessageKey>;

export const CHANGED_FIELD_KEYS = {
  industry: 'field_industry',
  employees: 'field_employees',
  country: 'field_country',
  city: 'field_city',
  technology: 'field_technology',
  name: 'field_name',
  domain: 'field_domain',
  management: 'field_management',
  'open-jobs': 'field_open_jobs',
  'register-status': 'field_register_status',
} as const satisfies Record<FactChange['field'], MessageKey>;

export const TECHNOLOGY_CATEGORY_KEYS = {
  crm: 'tech_crm',
  'marketing-automation': 'tech_marketing_automation',
  finance: 'tech_finance',
  recruiting: 'tech_recruiting',
  'e-commerce': 'tech_e_commerce',
  payment: 'tech_payment',
  booking: 'tech_booking',
  chat: 'tech_chat',
  support: 'tech_support',
  cms: 'tech_cms',
  analytics: 'tech_analytics',
  'tag-manager': 'tech_tag_manager',
  advertising: 'tech_advertising',
  testing: 'tech_testing',
  consent: 'tech_consent',
  search: 'tech_search',
  reviews: 'tech_reviews',
  surveys: 'tech_surveys',
  hosting: 'tech_hosting',
  security: 'tech_security',
  accessibility: 'tech_accessibility',
  video: 'tech_video',
  maps: 'tech_maps',
  fonts: 'tech_fonts',
  code: 'tech_code',
} as const satisfies Record<TechnologyCategory, MessageKey>;

export const STATUS_KEYS = {
  prospect: 'status_prospect',
  opportunity: 'status_opportunity',
  customer: 'status_customer',
  'former-customer': 'status_former_customer',
} as const satisfies Record<(typeof COMPANY_STATUSES)[number], MessageKey>;

export const PRESET_KEYS = {
  'icp-first': { name: 'preset_icp_first', text: 'preset_icp_first_text' },
  funnel: { name: 'preset_funnel', text: 'preset_funnel_text' },
  'engagement-first': { name: 'preset_engagement_first', text: 'preset_engagement_first_text' },
} as const satisfies Record<Settings['definitions'], { name: MessageKey; text: MessageKey }>;

/** Why a person came to a stage; an engagement is named in the sentence. */
export const STAGE_CAUSE_KEYS = {
  hand: 'stage_cause_hand',
  import: 'stage_cause_import',
  points: 'stage_cause_points',
} as const satisfies Record<Exclude<StageChange['cause'], 'engagement'>, MessageKey>;

export const CONSENT_KEYS = {
  unknown: 'consent_unknown',
  given: 'consent_given',
  refused: 'consent_refused',
} as const satisfies Record<Contact['emailConsent'], MessageKey>;

export const LINK_KEYS = {
  hand: 'link_hand',
  'email-domain': 'link_email_domain',
  page: 'link_page',
  import: 'link_import',
} as const satisfies Record<(typeof CONTACT_LINKS)[number], MessageKey>;
