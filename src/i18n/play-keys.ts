// The words of each shipped rule of the playbook and of each signal's opening line. Data only.
import type { SignalType } from '../model/signal.ts';
import type { MessageKey } from './translate.ts';

/** `opener` is the rule's own opening line, the one of the signal's type, or null where nobody should be called. */
export const PLAY_KEYS = {
  'stop-closure': { action: 'play_action_stop_closure', why: 'play_why_stop_closure', opener: null },
  'stop-insolvency': { action: 'play_action_stop_insolvency', why: 'play_why_stop_insolvency', opener: null },
  'save-deal': { action: 'play_action_save_deal', why: 'play_why_save_deal', opener: 'play_opener_save_deal' },
  'hold-layoffs': { action: 'play_action_hold_layoffs', why: 'play_why_hold_layoffs', opener: null },
  hold: { action: 'play_action_hold', why: 'play_why_hold', opener: null },
  'secure-customer': {
    action: 'play_action_secure_customer',
    why: 'play_why_secure_customer',
    opener: 'play_opener_secure_customer',
  },
  'protect-customer': {
    action: 'play_action_protect_customer',
    why: 'play_why_protect_customer',
    opener: 'play_opener_protect_customer',
  },
  'answer-customer': {
    action: 'play_action_answer_customer',
    why: 'play_why_answer_customer',
    opener: 'play_opener_answer_customer',
  },
  'grow-customer': { action: 'play_action_grow_customer', why: 'play_why_grow_customer', opener: 'of-the-signal' },
  'care-for-evangelist': {
    action: 'play_action_care_for_evangelist',
    why: 'play_why_care_for_evangelist',
    opener: 'play_opener_care_for_evangelist',
  },
  'keep-customer': {
    action: 'play_action_keep_customer',
    why: 'play_why_keep_customer',
    opener: 'play_opener_keep_customer',
  },
  'answer-demo-request': {
    action: 'play_action_answer_demo_request',
    why: 'play_why_answer_demo_request',
    opener: 'play_opener_demo_request',
  },
  'answer-contact-request': {
    action: 'play_action_answer_contact_request',
    why: 'play_why_answer_contact_request',
    opener: 'play_opener_contact_request',
  },
  'win-back-now': {
    action: 'play_action_win_back_now',
    why: 'play_why_win_back_now',
    opener: 'play_opener_win_back_now',
  },
  'move-deal': { action: 'play_action_move_deal', why: 'play_why_move_deal', opener: 'play_opener_move_deal' },
  'support-decision': {
    action: 'play_action_support_decision',
    why: 'play_why_support_decision',
    opener: 'play_opener_support_decision',
  },
  'help-with-price': {
    action: 'play_action_help_with_price',
    why: 'play_why_help_with_price',
    opener: 'play_opener_pricing_visit',
  },
  'contact-lead': {
    action: 'play_action_contact_lead',
    why: 'play_why_contact_lead',
    opener: 'play_opener_contact_lead',
  },
  'act-on-flip': { action: 'play_action_act_on_flip', why: 'play_why_act_on_flip', opener: 'of-the-signal' },
  'follow-up-webinar': {
    action: 'play_action_follow_up_webinar',
    why: 'play_why_follow_up_webinar',
    opener: 'play_opener_webinar_attended',
  },
  'follow-up-content': {
    action: 'play_action_follow_up_content',
    why: 'play_why_follow_up_content',
    opener: 'play_opener_content_read',
  },
  'act-on-funding': { action: 'play_action_act_on_funding', why: 'play_why_act_on_funding', opener: 'of-the-signal' },
  'act-on-acquisition': {
    action: 'play_action_act_on_acquisition',
    why: 'play_why_act_on_acquisition',
    opener: 'of-the-signal',
  },
  'act-on-expansion': {
    action: 'play_action_act_on_expansion',
    why: 'play_why_act_on_expansion',
    opener: 'of-the-signal',
  },
  'act-on-leadership-change': {
    action: 'play_action_act_on_leadership_change',
    why: 'play_why_act_on_leadership_change',
    opener: 'of-the-signal',
  },
  'act-on-hiring': { action: 'play_action_act_on_hiring', why: 'play_why_act_on_hiring', opener: 'of-the-signal' },
  'act-on-technology-change': {
    action: 'play_action_act_on_technology_change',
    why: 'play_why_act_on_technology_change',
    opener: 'of-the-signal',
  },
  'act-on-product-launch': {
    action: 'play_action_act_on_product_launch',
    why: 'play_why_act_on_product_launch',
    opener: 'of-the-signal',
  },
  'act-on-contract-partnership': {
    action: 'play_action_act_on_contract_partnership',
    why: 'play_why_act_on_contract_partnership',
    opener: 'of-the-signal',
  },
  'act-on-ipo-listing': {
    action: 'play_action_act_on_ipo_listing',
    why: 'play_why_act_on_ipo_listing',
    opener: 'of-the-signal',
  },
  'act-on-headcount-growth': {
    action: 'play_action_act_on_headcount_growth',
    why: 'play_why_act_on_headcount_growth',
    opener: 'of-the-signal',
  },
  'act-on-relocation': {
    action: 'play_action_act_on_relocation',
    why: 'play_why_act_on_relocation',
    opener: 'of-the-signal',
  },
  'act-on-rebrand': { action: 'play_action_act_on_rebrand', why: 'play_why_act_on_rebrand', opener: 'of-the-signal' },
  'qualify-lead': {
    action: 'play_action_qualify_lead',
    why: 'play_why_qualify_lead',
    opener: 'play_opener_qualify_lead',
  },
  'welcome-reader': {
    action: 'play_action_welcome_reader',
    why: 'play_why_welcome_reader',
    opener: 'play_opener_newsletter',
  },
  'act-on-trigger': { action: 'play_action_act_on_trigger', why: 'play_why_act_on_trigger', opener: 'of-the-signal' },
  'win-back': { action: 'play_action_win_back', why: 'play_why_win_back', opener: 'play_opener_win_back' },
  'use-results': {
    action: 'play_action_use_results',
    why: 'play_why_use_results',
    opener: 'play_opener_financial_results',
  },
  'mention-award': { action: 'play_action_mention_award', why: 'play_why_mention_award', opener: 'play_opener_award' },
  'call-known-person': {
    action: 'play_action_call_known_person',
    why: 'play_why_call_known_person',
    opener: 'play_opener_call_known_person',
  },
  'deepen-lead': { action: 'play_action_deepen_lead', why: 'play_why_deepen_lead', opener: 'play_opener_deepen_lead' },
  'nurture-subscriber': {
    action: 'play_action_nurture_subscriber',
    why: 'play_why_nurture_subscriber',
    opener: 'play_opener_nurture_subscriber',
  },
  'engage-visitor': {
    action: 'play_action_engage_visitor',
    why: 'play_why_engage_visitor',
    opener: 'play_opener_engage_visitor',
  },
  'attract-stranger': {
    action: 'play_action_attract_stranger',
    why: 'play_why_attract_stranger',
    opener: 'play_opener_attract_stranger',
  },
  'first-contact-best-fit': {
    action: 'play_action_first_contact_best_fit',
    why: 'play_why_first_contact_best_fit',
    opener: 'play_opener_first_contact_best_fit',
  },
  'first-contact': {
    action: 'play_action_first_contact',
    why: 'play_why_first_contact',
    opener: 'play_opener_first_contact',
  },
  'ask-introduction': {
    action: 'play_action_ask_introduction',
    why: 'play_why_ask_introduction',
    opener: 'play_opener_ask_introduction',
  },
  'all-done': { action: 'play_action_all_done', why: 'play_why_all_done', opener: null },
  'write-icp': { action: 'play_action_write_icp', why: 'play_why_write_icp', opener: null },
  'check-fit': { action: 'play_action_check_fit', why: 'play_why_check_fit', opener: null },
  leave: { action: 'play_action_leave', why: 'play_why_leave', opener: null },
  'learn-more': { action: 'play_action_learn_more', why: 'play_why_learn_more', opener: null },
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
