// Reading + knowledge → Verdict. Pure: no browser, no database, no clock (`now` is a value).
import type { CompanyFacts, CompanyStatus, PlayState } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Icp } from '../model/icp.ts';
import type { PlayRule } from '../model/play-rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import type { DatedSignal, DefinitionsInForce, Fit, Flip, Label, Reason, Verdict } from '../model/verdict.ts';
import { choosePlay } from './choose-play.ts';
import { type CompanyStanding, standingOf } from './company-standing.ts';
import { compareContacts, DEFINITIONS, type Definitions, hasEngaged, isCustomer, isLead } from './definitions.ts';
import { compareFits, judgeFit, refusingRows } from './fit.ts';
import { findFlip } from './flip.ts';
import { dateSignal, expiryOf, isActive, lastsLongest } from './freshness.ts';
import { PLAYBOOK } from './playbook.ts';
import { profileOf, profileWith } from './profile.ts';

/** All that a verdict stands on. */
export interface Evidence {
  readonly facts: CompanyFacts;
  /** What the seller or their CRM says of the company; null when nothing. */
  readonly status?: CompanyStatus | null;
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
  readonly standing: CompanyStanding;
  readonly definitions: Definitions;
  readonly by: DefinitionsInForce;
}

/** Judges one company. Never throws on data that the schemas accept. */
export function judge({
  facts,
  status = null,
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
    play: choosePlay({
      ...findings,
      label,
      company: facts.name.value,
      country: facts.country?.value ?? null,
      status: status?.value ?? null,
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

function customer({ standing }: Findings): Applying | null {
  return standing.customer === null ? null : { label: 'customer', reasons: [standing.customer] };
}

/** Bad news holds what would otherwise be pursued; of several the one that lasts longest counts. */
function hold(findings: Findings): Applying | null {
  const [signal] = findings.active.filter(({ sign }) => sign === 'negative').toSorted(lastsLongest);
  if (signal === undefined || (prospect(findings) === null && lead(findings) === null)) return null;
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
  return contact === undefined ? null : { label: 'prospect', reasons: [{ code: 'engaged', contact, by: findings.by }] };
}

/** An open opportunity is known business, whoever stands for it. */
function lead(findings: Findings): Applying | null {
  const { opportunity } = findings.standing;
  const contact = leadOf(findings);
  const reasons: Reason[] = [
    ...(contact === undefined ? [] : [{ code: 'known-contact', contact, by: findings.by } as const]),
    ...(opportunity === null ? [] : [opportunity]),
  ];
  return reasons.length === 0 ? null : { label: 'lead', reasons };
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

/** What is worth saying though it decides nothing. */
function leftOver(findings: Findings, label: Label): Reason[] {
  const { standing, contacts, by, definitions } = findings;
  const signal = findings.active.find(({ sign }) => sign === 'positive');
  const isOutside = signal !== undefined && matching(findings) === null && label !== 'customer';
  const [contact] = contacts;
  const isBeyond = standing.customer !== null || definitions.engagementMakesProspect || lead(findings) !== null;
  return [
    ...(standing.former === null ? [] : [standing.former]),
    // A strong signal outside the profile is shown, but makes no trigger (002).
    ...(isOutside ? [{ code: 'signal-outside-icp', signal } as const] : []),
    ...(contact === undefined || isBeyond ? [] : [{ code: 'not-yet-lead', contact, by } as const]),
  ];
}

function matching({ fits }: Findings): Fit | null {
  const [best] = fits;
  return best?.outcome === 'match' ? best : null;
}

/** Who has bought is beyond a lead, unless that is over. */
function leadOf({ contacts, definitions, standing }: Findings): Contact | undefined {
  const isOver = standing.former !== null;
  return contacts.find((contact) => isLead(contact, definitions) || (isOver && isCustomer(contact)));
}

function newestFirst(one: DatedSignal, other: DatedSignal): number {
  return (other.signal.date ?? 0) - (one.signal.date ?? 0);
}
