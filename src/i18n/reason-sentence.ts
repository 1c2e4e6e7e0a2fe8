import type { Contact } from '../model/contact.ts';
import type { Criterion } from '../model/icp.ts';
import type { DatedSignal, Fit, Reason } from '../model/verdict.ts';
import { criterionKindName, criterionSentence } from './criterion-sentence.ts';
import { formatDate, formatList } from './format.ts';
import { datedSignalWords, engagementName, signalWords, stageName } from './names.ts';
import { translate } from './translate.ts';

/** Why the label is what it is, as one sentence. */
export function reasonSentence(reason: Reason): string {
  switch (reason.code) {
    case 'now-matches':
      return translate('reason_now_matches', {
        signal: signalWords(reason.flip.signal),
        profile: reason.flip.icp.name,
        criteria: formatList(reason.flip.criteria.map(({ kind }) => criterionKindName(kind))),
      });
    case 'fresh-signal':
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
      return translate('reason_too_little_known', {
        profile: reason.fit.icp.name,
        coverage: Math.round(reason.fit.coverage),
      });
    case 'no-icp':
      return translate('reason_no_icp');
  }
}

const byCriterion = ({ fit, criterion }: { fit: Fit; criterion: Criterion }) => ({
  profile: fit.icp.name,
  criterion: criterionSentence(criterion),
});

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
