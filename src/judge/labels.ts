// Which labels apply to what was found, best first, and the reasons for each.
import type { Contact } from '../model/contact.ts';
import type { DatedSignal, DefinitionsInForce, Fit, Label, Reason } from '../model/verdict.ts';
import type { CompanyStanding } from './company-standing.ts';
import { type Definitions, hasEngaged, isCustomer, isLead } from './definitions.ts';
import { refusingRows } from './fit.ts';
import type { Flips } from './flip.ts';
import { lastsLongest } from './freshness.ts';

/** What has been worked out before the label is chosen. */
export interface Findings {
  readonly fits: readonly Fit[];
  readonly contacts: readonly Contact[];
  /** Active signals, the one that counts most first. */
  readonly active: readonly DatedSignal[];
  readonly flips: Flips;
  readonly standing: CompanyStanding;
  readonly definitions: Definitions;
  readonly by: DefinitionsInForce;
}

/** A label that applies, and why. */
interface Applying {
  readonly label: Label;
  readonly reasons: readonly Reason[];
}

/** The labels that apply, best first: the order of sources 000 and 002, after what the seller must know before calling. */
export function labelsOf(findings: Findings): Applying[] {
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

/** Bad news holds what would otherwise be pursued. */
function hold(findings: Findings): Applying | null {
  const reason = badNews(findings);
  if (reason === null || (prospect(findings) === null && lead(findings) === null)) return null;
  return { label: 'hold', reasons: [reason] };
}

/** Of several the one that lasts longest counts: until it is over, or until the seller clears it. */
function badNews({ active }: Findings): Reason | null {
  const [signal] = active.filter(({ sign }) => sign === 'negative').toSorted(lastsLongest);
  return signal === undefined ? null : { code: 'negative-signal', signal, lookAgainAt: signal.expiresAt };
}

function trigger(findings: Findings): Applying | null {
  const { active, flips } = findings;
  if (matching(findings) === null) return null;
  const signal = active.find(({ sign }) => sign === 'positive');
  const reasons: Reason[] = [
    ...flips.gained.map((flip) => ({ code: 'now-matches', flip }) as const),
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
export function leftOver(findings: Findings, label: Label): Reason[] {
  const { standing, contacts, by, definitions } = findings;
  // What people did is told by them; here is what happened to the company.
  const signal = findings.active.find(({ sign, signal: { source } }) => sign === 'positive' && source !== 'engagement');
  const isOutside = signal !== undefined && matching(findings) === null && label !== 'customer';
  const isRefused = findings.fits[0]?.outcome === 'no-match';
  const [contact] = contacts;
  // A customer is served in bad times too, but whoever serves them must know.
  const news = label === 'customer' && hold(findings) === null ? badNews(findings) : null;
  const isBeyond = standing.customer !== null || definitions.engagementMakesProspect || lead(findings) !== null;
  return [
    ...(news === null ? [] : [news]),
    ...findings.flips.lost.map((flip) => ({ code: 'no-longer-matches', flip }) as const),
    ...(standing.former === null ? [] : [standing.former]),
    // A strong signal outside the profile is shown, but makes no trigger (002).
    ...(isOutside ? [{ code: isRefused ? 'signal-outside-icp' : 'signal-unjudged', signal } as const] : []),
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
