// Reading + knowledge → Verdict. Pure: no browser, no database, no clock (`now` is a value).
import type { CompanyFacts, PlayState } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Icp } from '../model/icp.ts';
import type { PlayRule } from '../model/play-rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import type { DatedSignal, Fit, Flip, Label, Reason, Verdict } from '../model/verdict.ts';
import { choosePlay } from './choose-play.ts';
import { compareContacts, DEFINITIONS, type Definitions, hasEngaged, isCustomer, isLead } from './definitions.ts';
import { compareFits, judgeFit, refusingRows } from './fit.ts';
import { findFlip } from './flip.ts';
import { dateSignal, expiryOf, isActive, lastsLongest } from './freshness.ts';
import { PLAYBOOK } from './playbook.ts';
import { profileOf, profileWith } from './profile.ts';

/** All that a verdict stands on. */
export interface Evidence {
  readonly facts: CompanyFacts;
  readonly contacts: readonly Contact[];
  /** The contact whose profile the seller looks at: they come first. */
  readonly inView?: Contact | null;
  readonly signals: readonly Signal[];
  readonly icps: readonly Icp[];
  readonly definitions: Settings['definitions'];
  /** What the seller has done about plays at the company. */
  readonly plays?: readonly PlayState[];
  /** The seller's playbook; the shipped one when left out. */
  readonly rules?: readonly PlayRule[];
  /** Epoch ms. */
  readonly now: number;
}

/** What has been worked out before the label is chosen. */
interface Findings {
  readonly fits: readonly Fit[];
  readonly contacts: readonly Contact[];
  /** Active signals, the one that counts most first. */
  readonly active: readonly DatedSignal[];
  readonly flip: Flip | null;
  readonly definitions: Definitions;
}

/** Judges one company. Never throws on data that the schemas accept. */
export function judge({
  facts,
  contacts,
  inView = null,
  signals,
  icps,
  definitions,
  plays = [],
  rules = PLAYBOOK,
  now,
}: Evidence): Verdict {
  const dated = signals.map((signal) => dateSignal(signal, now)).toSorted(newestFirst);
  const active = dated.filter(isActive).toSorted((one, other) => other.weight - one.weight);
  const stated = profileOf(facts);
  // What recent events changed is true now, whether or not the page says so yet; the newest has the last word.
  const profile = active
    .toSorted(newestFirst)
    .reduceRight((known, { signal }) => profileWith(known, signal, 'after'), stated);
  const findings: Findings = {
    fits: icps.map((icp) => judgeFit(icp, profile)).toSorted(compareFits),
    contacts: contacts.toSorted(
      (one, other) => Number(other.id === inView?.id) - Number(one.id === inView?.id) || compareContacts(one, other),
    ),
    active,
    flip: findFlip(icps, profile, active),
    definitions: DEFINITIONS[definitions],
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
    play: choosePlay({
      ...findings,
      label,
      company: facts.name.value,
      country: facts.country?.value ?? null,
      status: null,
      grade: findings.fits[0]?.grade ?? null,
      signals: active,
      hasIcp: icps.length > 0,
      plays,
      rules,
      now,
    }),
  };
}

interface Applying {
  readonly label: Label;
  readonly reasons: readonly Reason[];
}

/** The labels that apply, best first: the order of sources 000 and 002, after what the seller must know before calling. */
function labelsOf(findings: Findings): Applying[] {
  const good = [customer(findings), hold(findings), trigger(findings), prospect(findings), lead(findings)];
  const applying = good.filter((candidate) => candidate !== null);
  // A held company is no trigger until the hold is over, however perfect the match.
  const held = applying.some(({ label }) => label === 'hold');
  const shown = held ? applying.filter(({ label }) => label !== 'trigger') : applying;
  return shown.length > 0 ? shown : [misfit(findings)];
}

function customer({ contacts }: Findings): Applying | null {
  const contact = contacts.find(isCustomer);
  return contact === undefined ? null : { label: 'customer', reasons: [{ code: 'is-customer', contact }] };
}

/** Bad news holds what would otherwise be pursued; of several the one that lasts longest counts. */
function hold(findings: Findings): Applying | null {
  const [signal] = findings.active.filter(({ sign }) => sign === 'negative').toSorted(lastsLongest);
  if (signal === undefined || (prospect(findings) === null && leadOf(findings) === undefined)) return null;
  return { label: 'hold', reasons: [{ code: 'negative-signal', signal, lookAgainAt: expiryOf(signal.signal) }] };
}

function trigger(findings: Findings): Applying | null {
  const { active, flip } = findings;
  if (matching(findings) === null) return null;
  const signal = active.find(({ sign }) => sign === 'positive');
  const reasons: Reason[] = [
    ...(flip === null ? [] : [{ code: 'now-matches', flip } as const]),
    ...(signal === undefined ? [] : [{ code: 'fresh-signal', signal } as const]),
  ];
  return reasons.length === 0 ? null : { label: 'trigger', reasons };
}

function prospect(findings: Findings): Applying | null {
  const fit = matching(findings);
  if (fit !== null) return { label: 'prospect', reasons: [{ code: 'matches-icp', fit }] };
  const contact = findings.definitions.engagementMakesProspect ? findings.contacts.find(hasEngaged) : undefined;
  return contact === undefined ? null : { label: 'prospect', reasons: [{ code: 'engaged', contact }] };
}

function lead(findings: Findings): Applying | null {
  const contact = leadOf(findings);
  return contact === undefined ? null : { label: 'lead', reasons: [{ code: 'known-contact', contact }] };
}

function misfit({ fits }: Findings): Applying {
  const [fit] = fits;
  if (fit === undefined) return { label: 'unknown', reasons: [{ code: 'no-icp' }] };
  if (fit.outcome === 'unknown') return { label: 'unknown', reasons: [{ code: 'too-little-known', fit }] };
  const [row] = refusingRows(fit.rows);
  if (row === undefined) return { label: 'not-a-fit', reasons: [{ code: 'below-threshold', fit }] };
  const code = row.criterion.importance === 'exclude' ? 'excluded-by' : 'fails-must';
  return { label: 'not-a-fit', reasons: [{ code, fit, criterion: row.criterion }] };
}

/** A strong signal outside the profile is shown, but makes no trigger (002). */
function leftOver(findings: Findings, label: Label): Reason[] {
  const signal = findings.active.find(({ sign }) => sign === 'positive');
  if (signal === undefined || matching(findings) !== null || label === 'customer') return [];
  return [{ code: 'signal-outside-icp', signal }];
}

function matching({ fits }: Findings): Fit | null {
  const [best] = fits;
  return best?.outcome === 'match' ? best : null;
}

function leadOf({ contacts, definitions }: Findings): Contact | undefined {
  return contacts.find((contact) => isLead(contact, definitions));
}

function newestFirst(one: DatedSignal, other: DatedSignal): number {
  return (other.signal.date ?? 0) - (one.signal.date ?? 0);
}
