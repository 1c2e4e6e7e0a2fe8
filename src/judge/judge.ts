// Reading + knowledge → Verdict. Pure: no browser, no database, no clock (`now` is a value).
import type { CompanyFacts, CompanyStatus, PlayState } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Icp } from '../model/icp.ts';
import type { PlayRule } from '../model/play-rule.ts';
import { DEFAULT_SETTINGS, type Scoring, type Settings, type SignalSettings } from '../model/settings.ts';
import { isRemoved, type Signal } from '../model/signal.ts';
import type { DatedSignal, Fit, Verdict } from '../model/verdict.ts';
import { choosePlay } from './choose-play.ts';
import { standingOf } from './company-standing.ts';
import { compareContacts, DEFINITIONS } from './definitions.ts';
import { engagementSignals } from './engagement-signals.ts';
import { compareFits, judgeFit } from './fit.ts';
import { findFlips } from './flip.ts';
import { dateSignal, isActive, isBelieved, strengthOf } from './freshness.ts';
import { type Findings, labelsOf, leftOver } from './labels.ts';
import { PLAYBOOK } from './playbook.ts';
import { profileOf, profileWith } from './profile.ts';
import { stageAfter } from './stages.ts';

/** All that a verdict stands on. */
export interface Evidence {
  readonly facts: CompanyFacts;
  /** What the seller or their CRM says of the company; null when nothing. */
  readonly status?: CompanyStatus | null;
  /** Those of the company; what they did lately is judged as signals too. */
  readonly contacts: readonly Contact[];
  /** The contact whose profile the seller looks at: they come first. */
  readonly inView?: Contact | null;
  readonly signals: readonly Signal[];
  /** How the seller weighs signals; as shipped when left out. */
  readonly signalSettings?: SignalSettings;
  readonly icps: readonly Icp[];
  readonly definitions: Settings['definitions'];
  /** By which engagements lead people up the stages; left out, their stages are as they were stored. */
  readonly scoring?: Scoring | null;
  /** What the seller has done about plays at the company. */
  readonly plays?: readonly PlayState[];
  /** The seller's playbook; the shipped one when left out. */
  readonly rules?: readonly PlayRule[];
  /** Epoch ms. */
  readonly now: number;
}

/** Judges one company. Never throws on data that the schemas accept. */
export function judge({
  facts,
  status = null,
  contacts: stored,
  inView = null,
  signals: remembered,
  signalSettings = DEFAULT_SETTINGS.signals,
  icps,
  definitions,
  scoring = null,
  plays = [],
  rules = PLAYBOOK,
  now,
}: Evidence): Verdict {
  // Stages are stored when a person is; rules that were changed since count at once.
  const contacts =
    scoring === null ? stored : stored.map((contact) => ({ ...contact, ...stageAfter(contact, scoring, now) }));
  const signals = remembered.filter((signal) => !isRemoved(signal));
  const known = dateAll([...signals, ...engagementSignals(stored, signals, now)], signalSettings, now);
  // What recent events changed is true now, whether or not the page says so yet; the newest has the last word.
  const profile = known
    .filter(isBelieved)
    .reduceRight((before, { signal }) => profileWith(before, signal, 'after'), profileOf(facts));
  const fits = icps.map((icp) => judgeFit(icp, profile)).toSorted(compareFits);
  const dated = heardBy(icps, fits, known);
  const active = dated.filter(isActive).toSorted((one, other) => other.weight - one.weight);
  const findings: Findings = {
    fits,
    contacts: contacts.toSorted(
      (one, other) => Number(other.id === inView?.id) - Number(one.id === inView?.id) || compareContacts(one, other),
    ),
    active,
    flips: findFlips(icps, fits, profile, active),
    standing: standingOf(status, contacts.toSorted(compareContacts)),
    definitions: DEFINITIONS[definitions],
    by: { preset: definitions, leadFrom: DEFINITIONS[definitions].leadFrom },
  };
  const [first, ...also] = labelsOf(findings);
  const label = first?.label ?? 'unknown';
  return {
    label,
    also: also.map((applying) => applying.label),
    reasons: [...(first?.reasons ?? []), ...also.flatMap((applying) => applying.reasons), ...leftOver(findings, label)],
    fits: findings.fits,
    contacts: findings.contacts,
    signals: dated,
    signalStrength: strengthOf(active),
    play: choosePlay({
      ...findings,
      label,
      company: facts.name.value,
      country: facts.country?.value ?? null,
      status: status?.value ?? null,
      grade: findings.fits[0]?.grade ?? null,
      signals: active,
      flip: findings.flips.gained[0] ?? null,
      hasIcp: icps.length > 0,
      plays,
      rules,
      now,
    }),
  };
}

/** Signals as they stand, newest first. */
function dateAll(signals: readonly Signal[], settings: SignalSettings, now: number): readonly DatedSignal[] {
  return signals.map((signal) => dateSignal(signal, now, settings)).toSorted(newestFirst);
}

/** The signals, with those muted that every profile the company matches does not want to hear of. */
function heardBy(icps: readonly Icp[], fits: readonly Fit[], signals: readonly DatedSignal[]): readonly DatedSignal[] {
  if (signals.length === 0 || icps.every(({ mutedSignals }) => mutedSignals === undefined)) return signals;
  const matches = new Set(fits.filter(({ outcome }) => outcome === 'match').map(({ icp }) => icp.id));
  const matching = icps.filter(({ id }) => matches.has(id));
  if (matching.length === 0) return signals;
  return signals.map((dated) => {
    const isLive = dated.standing === 'counts' || dated.standing === 'possible';
    const isMuted = matching.every(({ mutedSignals }) => mutedSignals?.includes(dated.signal.type) === true);
    return isLive && isMuted ? { ...dated, standing: 'muted', weight: 0 } : dated;
  });
}

function newestFirst(one: DatedSignal, other: DatedSignal): number {
  return (other.signal.date ?? 0) - (one.signal.date ?? 0);
}
