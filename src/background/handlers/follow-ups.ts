// What the seller does about a company next: what was done or put off, and when to hear of it again.
import type { Handlers } from '../../messages/answer.ts';
import type { Undoable } from '../../messages/contract.ts';
import { type Outcome, success } from '../../messages/outcome.ts';
import { type Company, PLAYS_KEPT, type PlayState } from '../../model/company.ts';
import { putCompany } from '../../store/companies.ts';
import { followUps } from '../../store/follow-ups.ts';
import { type CompanyReference, findOrMake, meantBy } from '../company-of.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

type FollowUpMessages = 'set-play-state' | 'set-follow-up' | 'list-follow-ups';

/** Messages about plays that were done or put off, and about follow-ups. */
export function followUpHandlers(services: Services): Pick<Handlers, FollowUpMessages> {
  return {
    'set-play-state': ({ company, rule, signalId, state, until }) =>
      change(company, services, ({ plays }, now) => ({ plays: withState(plays, rule, signalId, state, until, now) })),
    'set-follow-up': ({ company, followUp }) => change(company, services, () => ({ followUp })),
    async 'list-follow-ups'({ limit }) {
      return success(await followUps(await services.database(), services.now(), limit));
    },
  };
}

/** Changes a company, which comes to the store by it when it is new. */
async function change(
  reference: CompanyReference,
  services: Services,
  partOf: (company: Company, now: number) => Partial<Company>,
): Promise<Outcome<Undoable & { company: Company }>> {
  const meant = await meantBy(reference, services);
  if (!meant.ok) return meant;
  const changed = await services.inTurn(async () => {
    const found = await findOrMake(meant.value, services);
    if (!found.ok) return found;
    const now = services.now();
    const company = { ...found.value.company, ...partOf(found.value.company, now), updatedAt: now };
    return success({ company, undo: await commitUndoable([...found.value.change, ...putCompany(company)], services) });
  });
  if (changed.ok) await relabelTabs(services);
  return changed;
}

/** What was done about plays with one more; the oldest are forgotten. */
function withState(
  plays: readonly PlayState[],
  rule: string,
  signalId: string | null,
  state: 'done' | 'snoozed' | 'open',
  until: number | null,
  now: number,
): PlayState[] {
  const others = plays.filter((play) => play.rule !== rule || play.signalId !== signalId);
  if (state === 'open') return others;
  return [...others, { rule, signalId, state, at: now, until: state === 'snoozed' ? until : null }].slice(-PLAYS_KEPT);
}
