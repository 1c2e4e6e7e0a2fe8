import type { Handlers } from '../../messages/answer.ts';
import type { Undoable } from '../../messages/contract.ts';
import { failure, type Outcome, success } from '../../messages/outcome.ts';
import type { Company } from '../../model/company.ts';
import { commit } from '../../store/change.ts';
import { getCompany, putCompany, removeCompany, searchCompanies } from '../../store/companies.ts';
import { knowledgeOfId } from '../../store/knowledge.ts';
import { factsByHand } from '../company-by-hand.ts';
import { type CompanyReference, findOrMake, type MeantCompany, meantBy } from '../company-of.ts';
import { recogniseCompany } from '../recognise-company.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';
import { judgeCompany, scoresOf } from '../view-reading.ts';

/** Most companies a search gives. */
const SEARCH_LIMIT = 200;

type CompanyMessages =
  | 'save-prospect'
  | 'recognise-company'
  | 'write-note'
  | 'find-companies'
  | 'view-company'
  | 'add-company'
  | 'remove-company';

/** Messages about companies in the store. */
export function companyHandlers(services: Services): Pick<Handlers, CompanyMessages> {
  return {
    'save-prospect': (reference) => saveProspect(reference, services),
    'recognise-company': ({ tabId, companyId }) => recogniseCompany(tabId, companyId, services),
    async 'write-note'({ companyId, note }) {
      const database = await services.database();
      return services.inTurn(async () => {
        const company = await getCompany(database, companyId);
        if (company === null) return failure('not-found');
        const noted = { ...company, note, updatedAt: services.now() };
        await commit(database, putCompany(noted));
        return success(noted);
      });
    },
    async 'find-companies'({ text }) {
      return success(await searchCompanies(await services.database(), text, SEARCH_LIMIT));
    },
    async 'view-company'({ companyId }) {
      const database = await services.database();
      const knowledge = await knowledgeOfId(database, companyId);
      const { company } = knowledge;
      if (company === null) return failure('not-found');
      const now = services.now();
      const verdict = judgeCompany(company.facts, knowledge, now);
      return success({ company, contacts: verdict.contacts, scores: scoresOf(knowledge, now), verdict });
    },
    async 'add-company'(said) {
      const facts = factsByHand(said);
      return facts.ok ? keepSaved({ facts: facts.value }, services) : facts;
    },
    async 'remove-company'({ companyId }) {
      const database = await services.database();
      const undo = await services.inTurn(async () =>
        commitUndoable(await removeCompany(database, companyId), services),
      );
      await relabelTabs(services);
      return success({ undo });
    },
  };
}

/** Saves a company. One that is saved already keeps its date. */
export async function saveProspect(
  reference: CompanyReference,
  services: Services,
): Promise<Outcome<Undoable & { company: Company }>> {
  const meant = await meantBy(reference, services);
  return meant.ok ? keepSaved(meant.value, services) : meant;
}

async function keepSaved(
  meant: MeantCompany,
  services: Services,
): Promise<Outcome<Undoable & { company: Company; wasKnown: boolean }>> {
  const saved = await services.inTurn(async () => {
    const found = await findOrMake(meant, services);
    if (!found.ok) return found;
    const now = services.now();
    const known = found.value.company;
    const company = { ...known, savedAt: known.savedAt ?? now, updatedAt: now };
    const wasKnown = found.value.change.length === 0;
    const undo = await commitUndoable([...found.value.change, ...putCompany(company)], services);
    return success({ company, wasKnown, undo });
  });
  if (saved.ok) await relabelTabs(services);
  return saved;
}
