import type { CompanyStatus } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Criterion } from '../model/icp.ts';
import type { DatedSignal, Fit, Flip, Reason } from '../model/verdict.ts';
import { criterionKindName, criterionSentence } from './criterion-sentence.ts';
import { formatDate, formatList } from './format.ts';
import { datedSignalWords, engagementName, presetName, signalWords, stageName } from './names.ts';
import { translate } from './translate.ts';

/** Why the label is what it is, as one sentence. */
export function reasonSentence(reason: Reason): string {
  switch (reason.code) {
    case 'now-matches':
      return translate('reason_now_matches', byFlip(reason.flip));
    case 'no-longer-matches':
      return translate('reason_no_longer_matches', byFlip(reason.flip));
    case 'fresh-signal':
    case 'signal-unjudged':
      return translate('reason_fresh_signal', { signal: datedSignalWords(reason.signal) });
    case 'negative-signal':
      return negativeSentence(reason.signal, reason.lookAgainAt);
    case 'signal-outside-icp':
      return translate('reason_signal_outside_icp', { signal: datedSignalWords(reason.signal) });
    case 'matches-icp':
      return translate('reason_matches_icp', { profile: reason.fit.icp.name, score: Math.round(reason.fit.score) });
    case 'engaged':
      return engagedSentence(reason.contact);
    case 'known-contact':
      return translate('reason_known_contact', {
        contact: reason.contact.name,
        stage: stageName(reason.contact.stage),
      });
    case 'is-customer':
      return translate('reason_is_customer', { contact: reason.contact.name });
    case 'not-yet-lead':
      return translate('reason_not_yet_lead', {
        contact: reason.contact.name,
        stage: stageName(reason.contact.stage),
      });
    case 'customer-status':
      return statusSentence('customer', reason.status);
    case 'is-opportunity':
      if (reason.contact !== null) return translate('reason_opportunity_contact', { contact: reason.contact.name });
      return reason.status === null ? '' : statusSentence('opportunity', reason.status);
    case 'former-customer':
      return translate('reason_former_customer', { date: formatDate(reason.status.date) });
    case 'excluded-by':
      return translate('reason_excluded_by', byCriterion(reason));
    case 'fails-must':
      return translate('reason_fails_must', byCriterion(reason));
    case 'below-threshold':
      return translate('reason_below_threshold', {
        profile: reason.fit.icp.name,
        score: Math.round(reason.fit.score),
        threshold: reason.fit.icp.threshold,
      });
    case 'too-little-known':
      return tooLittleSentence(reason.fit);
    case 'no-icp':
      return translate('reason_no_icp');
  }
}

/** What a change did, as a sentence beside the change. */
export function flipSentence(code: 'now-matches' | 'no-longer-matches', flip: Flip): string {
  const { profile, criteria } = byFlip(flip);
  return code === 'now-matches'
    ? translate('event_now_matches', { profile, criteria })
    : translate('event_no_longer_matches', { profile, criteria });
}

const byFlip = ({ signal, icp, criteria }: Flip) => ({
  signal: signalWords(signal),
  profile: icp.name,
  criteria: formatList(criteria.map(({ kind }) => criterionKindName(kind))),
});

const byCriterion = ({ fit, criterion }: { fit: Fit; criterion: Criterion }) => ({
  profile: fit.icp.name,
  criterion: criterionSentence(criterion),
});

/** The team's definition that a reason stands on, as a sentence; null where it stands on none. */
export function definitionSentence(reason: Reason): string | null {
  if (!('by' in reason)) return null;
  const preset = presetName(reason.by.preset);
  const stage = stageName(reason.by.leadFrom);
  if (reason.code === 'engaged') return translate('definition_engaged', { preset });
  return reason.code === 'known-contact'
    ? translate('definition_lead', { preset, stage })
    : translate('definition_no_lead', { preset, stage });
}

const STATUS_SENTENCES = {
  customer: { seller: 'reason_customer_said', import: 'reason_customer_imported' },
  opportunity: { seller: 'reason_opportunity_said', import: 'reason_opportunity_imported' },
} as const;

function statusSentence(status: keyof typeof STATUS_SENTENCES, { source, date }: CompanyStatus): string {
  return translate(STATUS_SENTENCES[status][source], { date: formatDate(date) });
}

function negativeSentence(dated: DatedSignal, lookAgainAt: number | null): string {
  const signal = datedSignalWords(dated);
  if (lookAgainAt === null) return translate('reason_negative_signal', { signal });
  return translate('reason_negative_signal_until', { signal, date: formatDate(lookAgainAt) });
}

function engagedSentence(contact: Contact): string {
  const last = lastEngagement(contact);
  if (last === undefined) return translate('reason_engaged_sometime', { contact: contact.name });
  return translate('reason_engaged', {
    contact: contact.name,
    engagement: engagementName(last.type),
    date: formatDate(last.date),
  });
}

/** The newest engagement of a contact; undefined when there is none. */
export function lastEngagement({ engagements }: Contact): Contact['engagements'][number] | undefined {
  return engagements.toSorted((one, other) => other.date - one.date)[0];
}

function tooLittleSentence({ icp: { name: profile }, coverage }: Fit): string {
  return coverage < 1
    ? translate('reason_nothing_known', { profile })
    : translate('reason_too_little_known', { profile, coverage: Math.round(coverage) });
}
