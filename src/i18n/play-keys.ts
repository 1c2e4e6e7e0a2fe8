// The words of each play of the playbook and of each signal's opening line. Data only.
import type { SignalType } from '../model/signal.ts';
import type { MessageKey } from './translate.ts';

/** `opener` is the play's own opening line, the one of the signal's type, or null where nobody should be called. */
export const PLAY_KEYS = {
  'act-on-flip': { action: 'play_action_act_on_flip', why: 'play_why_act_on_flip', opener: 'of-the-signal' },
  'act-on-trigger': { action: 'play_action_act_on_trigger', why: 'play_why_act_on_trigger', opener: 'of-the-signal' },
  'prospect-first-contact': {
    action: 'play_action_prospect_first_contact',
    why: 'play_why_prospect_first_contact',
    opener: 'play_opener_prospect_first_contact',
  },
  'nurture-lead': {
    action: 'play_action_nurture_lead',
    why: 'play_why_nurture_lead',
    opener: 'play_opener_nurture_lead',
  },
  'qualify-lead': {
    action: 'play_action_qualify_lead',
    why: 'play_why_qualify_lead',
    opener: 'play_opener_qualify_lead',
  },
  'contact-lead': {
    action: 'play_action_contact_lead',
    why: 'play_why_contact_lead',
    opener: 'play_opener_contact_lead',
  },
  'support-decision': {
    action: 'play_action_support_decision',
    why: 'play_why_support_decision',
    opener: 'play_opener_support_decision',
  },
  'keep-customer': {
    action: 'play_action_keep_customer',
    why: 'play_why_keep_customer',
    opener: 'play_opener_keep_customer',
  },
  'grow-customer': { action: 'play_action_grow_customer', why: 'play_why_grow_customer', opener: 'of-the-signal' },
  'protect-customer': {
    action: 'play_action_protect_customer',
    why: 'play_why_protect_customer',
    opener: 'play_opener_protect_customer',
  },
  hold: { action: 'play_action_hold', why: 'play_why_hold', opener: null },
  stop: { action: 'play_action_stop', why: 'play_why_stop', opener: null },
  'learn-more': { action: 'play_action_learn_more', why: 'play_why_learn_more', opener: null },
  leave: { action: 'play_action_leave', why: 'play_why_leave', opener: null },
  'answer-inbound': { action: 'play_action_answer_inbound', why: 'play_why_answer_inbound', opener: 'of-the-signal' },
  'write-icp': { action: 'play_action_write_icp', why: 'play_why_write_icp', opener: null },
} as const satisfies Record<
  string,
  { action: MessageKey; why: MessageKey; opener: MessageKey | 'of-the-signal' | null }
>;

/** Negative events have no opening line: they are no reason to sell. */
export const OPENER_KEYS = {
  funding: 'play_opener_funding',
  acquisition: 'play_opener_acquisition',
  'leadership-change': 'play_opener_leadership_change',
  expansion: 'play_opener_expansion',
  'product-launch': 'play_opener_product_launch',
  hiring: 'play_opener_hiring',
  'contract-partnership': 'play_opener_contract_partnership',
  'ipo-listing': 'play_opener_ipo_listing',
  'financial-results': 'play_opener_financial_results',
  'technology-change': 'play_opener_technology_change',
  rebrand: 'play_opener_rebrand',
  relocation: 'play_opener_relocation',
  award: 'play_opener_award',
  'headcount-growth': 'play_opener_headcount_growth',
  layoffs: null,
  insolvency: null,
  closure: null,
  'demo-request': 'play_opener_demo_request',
  'contact-request': 'play_opener_contact_request',
  'pricing-visit': 'play_opener_pricing_visit',
  'content-read': 'play_opener_content_read',
  'webinar-attended': 'play_opener_webinar_attended',
  newsletter: 'play_opener_newsletter',
} as const satisfies Record<SignalType, MessageKey | null>;
