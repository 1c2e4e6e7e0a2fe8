// The shipped playbook: what to do in which situation (seed articles 000, 002 and, per stage, 004). Data only.
import type { PlayRule, Situation } from '../model/play-rule.ts';

const rule = (
  id: string,
  when: Situation,
  channel: PlayRule['channel'],
  withinDays: PlayRule['withinDays'] = null,
): PlayRule => ({ id, when, channel, withinDays, words: null, isOff: false });

/** Bad news first (002: the savings programme), but an open deal is worth a question (004, stage 7). */
const HELD: readonly PlayRule[] = [
  rule('stop-closure', { labels: ['hold'], signals: ['closure'] }, 'none'),
  rule('stop-insolvency', { labels: ['hold'], signals: ['insolvency'] }, 'none'),
  rule('save-deal', { labels: ['hold'], stages: ['opportunity'], sign: 'negative' }, 'call', 2),
  rule('hold-layoffs', { labels: ['hold'], signals: ['layoffs'], signalAge: { min: null, max: 60 } }, 'none'),
  rule('hold', { labels: ['hold'], sign: 'negative' }, 'none'),
];

/** Those who have bought (004, stages 8 and 9). */
const CUSTOMERS: readonly PlayRule[] = [
  rule('secure-customer', { labels: ['customer'], signals: ['insolvency', 'closure'] }, 'call', 1),
  rule('protect-customer', { labels: ['customer'], sign: 'negative' }, 'call', 2),
  rule(
    'answer-customer',
    { labels: ['customer'], signals: ['demo-request', 'contact-request', 'pricing-visit'] },
    'call',
    1,
  ),
  rule('grow-customer', { labels: ['customer'], sign: 'positive' }, 'call', 7),
  rule('care-for-evangelist', { labels: ['customer'], stages: ['evangelist'] }, 'meeting', 30),
  rule('keep-customer', { labels: ['customer'] }, 'email', 30),
];

/** Those who asked, and deals that are open: before any news (002; 004, stages 6 and 7). */
const UNDER_WAY: readonly PlayRule[] = [
  rule('answer-demo-request', { signals: ['demo-request'] }, 'call', 1),
  rule('answer-contact-request', { signals: ['contact-request'] }, 'call', 1),
  rule('win-back-now', { labels: ['trigger'], statuses: ['former-customer'], sign: 'positive' }, 'call', 3),
  rule('move-deal', { labels: ['trigger'], stages: ['opportunity'], sign: 'positive' }, 'call', 2),
  rule('support-decision', { stages: ['opportunity'] }, 'meeting', 3),
  rule(
    'help-with-price',
    { labels: ['trigger', 'prospect', 'lead', 'unknown'], signals: ['pricing-visit'] },
    'call',
    1,
  ),
  rule('contact-lead', { stages: ['sales-qualified-lead'] }, 'call', 1),
];

/** Fresh news: up to as many days as the signal is at full strength (model/signal-lives.ts). */
const fresh = (id: string, type: NonNullable<Situation['signals']>[number], max: number) =>
  ({ id, when: { labels: ['trigger'], signals: [type], signalAge: { min: null, max } } }) satisfies Partial<PlayRule>;
const onNews = ({ id, when }: ReturnType<typeof fresh>, channel: PlayRule['channel'], withinDays: number) =>
  rule(id, when, channel, withinDays);

/** A trigger: "the seller is on the spot like a stoat" (000). What is fresh goes before what is fading. */
const TRIGGERS: readonly PlayRule[] = [
  rule('act-on-flip', { labels: ['trigger'], flipped: true }, 'call', 2),
  rule('follow-up-webinar', { labels: ['trigger', 'prospect', 'lead'], signals: ['webinar-attended'] }, 'call', 3),
  rule('follow-up-content', { labels: ['trigger', 'prospect', 'lead'], signals: ['content-read'] }, 'linkedin', 5),
  onNews(fresh('act-on-funding', 'funding', 30), 'call', 7),
  onNews(fresh('act-on-acquisition', 'acquisition', 30), 'call', 7),
  onNews(fresh('act-on-expansion', 'expansion', 30), 'call', 7),
  onNews(fresh('act-on-leadership-change', 'leadership-change', 30), 'linkedin', 14),
  onNews(fresh('act-on-hiring', 'hiring', 30), 'call', 7),
  onNews(fresh('act-on-technology-change', 'technology-change', 30), 'call', 7),
  onNews(fresh('act-on-product-launch', 'product-launch', 30), 'linkedin', 7),
  onNews(fresh('act-on-contract-partnership', 'contract-partnership', 14), 'call', 7),
  onNews(fresh('act-on-ipo-listing', 'ipo-listing', 30), 'call', 14),
  onNews(fresh('act-on-headcount-growth', 'headcount-growth', 60), 'call', 14),
  onNews(fresh('act-on-relocation', 'relocation', 30), 'call', 14),
  onNews(fresh('act-on-rebrand', 'rebrand', 30), 'linkedin', 14),
  rule('qualify-lead', { stages: ['marketing-qualified-lead'] }, 'call', 3),
  rule('welcome-reader', { labels: ['trigger', 'prospect', 'lead'], signals: ['newsletter'] }, 'email', 7),
  rule('act-on-trigger', { labels: ['trigger'], sign: 'positive' }, 'call', 7),
];

/** No trigger: whom one knows, and how well the company fits (004, stages 1 to 4). */
const PROSPECTS: readonly PlayRule[] = [
  rule('win-back', { labels: ['prospect', 'lead', 'unknown'], statuses: ['former-customer'] }, 'call', 14),
  rule('use-results', { labels: ['prospect', 'lead'], signals: ['financial-results'] }, 'call', 14),
  rule('mention-award', { labels: ['prospect', 'lead'], signals: ['award'] }, 'linkedin', 7),
  rule('call-known-person', { labels: ['prospect'], stages: ['subscriber', 'lead'] }, 'call', 7),
  rule('deepen-lead', { stages: ['lead'] }, 'email', 14),
  rule('nurture-subscriber', { stages: ['subscriber'] }, 'email', 30),
  rule('engage-visitor', { labels: ['prospect'], stages: ['visitor'] }, 'linkedin', 14),
  rule('attract-stranger', { labels: ['prospect'], stages: ['stranger'] }, 'linkedin', 30),
  rule('first-contact-best-fit', { labels: ['prospect'], grades: ['A'] }, 'call', 7),
  rule('first-contact', { labels: ['prospect'] }, 'call', 14),
  rule('ask-introduction', { labels: ['lead'] }, 'call', 14),
];

const NOTHING_TO_DO: readonly PlayRule[] = [
  rule('all-done', { labels: ['customer', 'trigger', 'prospect', 'lead'] }, 'none'),
  rule('write-icp', { withoutIcp: true }, 'none'),
  rule('check-fit', { labels: ['unknown'], sign: 'positive' }, 'none'),
  rule('leave', { labels: ['not-a-fit'] }, 'none'),
];

/** Holds always: it can be worded otherwise, but neither moved nor switched off. */
export const LAST_RULE: PlayRule = rule('learn-more', {}, 'none');

/** The rules in the order in which they are tried; the first that holds is the play. */
export const PLAYBOOK: readonly PlayRule[] = [
  ...HELD,
  ...CUSTOMERS,
  ...UNDER_WAY,
  ...TRIGGERS,
  ...PROSPECTS,
  ...NOTHING_TO_DO,
  LAST_RULE,
];
