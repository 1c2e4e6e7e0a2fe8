// Who works where, and how far the business with a company is: what the seller says of it, and what may be suggested.
import { workDomain } from '../../interpret/work-domain.ts';
import type { Handlers } from '../../messages/answer.ts';
import { failure, success } from '../../messages/outcome.ts';
import type { SuggestedContact } from '../../messages/views.ts';
import type { CompanyFacts } from '../../model/company.ts';
import { namesOfCompany } from '../../model/company-name.ts';
import type { Contact } from '../../model/contact.ts';
import { getCompany, putCompany } from '../../store/companies.ts';
import { contactsWhoMayWorkAt, getContact, putContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { identitiesOf } from '../../store/identity.ts';
import { findOrMake, meantBy } from '../company-of.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

/** Most people that are suggested of each kind. */
const SUGGESTED = 5;
const DOMAIN = 'domain:';

type LinkMessages = 'link-contact' | 'suggest-contacts' | 'set-company-status';

/** Messages about the ties between people, companies and the seller's business. */
export function companyLinkHandlers(services: Services): Pick<Handlers, LinkMessages> {
  return {
    async 'link-contact'({ contactId, company: reference }) {
      const meant = reference === null ? success(null) : await meantBy(reference, services);
      if (!meant.ok) return meant;
      const linked = await services.inTurn(async () => {
        const found = meant.value === null ? success(null) : await findOrMake(meant.value, services);
        if (!found.ok) return found;
        const known = await getContact(await services.database(), contactId);
        if (known === null) return failure('not-found');
        const companyId = found.value?.company.id ?? null;
        const contact: Contact = { ...known, companyId, link: 'hand', updatedAt: services.now() };
        const undo = await commitUndoable([...(found.value?.change ?? []), ...putContact(contact)], services);
        return success({ undo, contact });
      });
      if (linked.ok) await relabelTabs(services);
      return linked;
    },
    async 'suggest-contacts'({ company: reference }) {
      const meant = await meantBy(reference, services);
      if (!meant.ok) return meant;
      const database = await services.database();
      if ('facts' in meant.value) return success(await suggestionsFor(meant.value.facts, database));
      const company = await getCompany(database, meant.value.companyId);
      return company === null ? failure('not-found') : success(await suggestionsFor(company.facts, database));
    },
    async 'set-company-status'({ company: reference, status: value }) {
      const meant = await meantBy(reference, services);
      if (!meant.ok) return meant;
      const set = await services.inTurn(async () => {
        const found = await findOrMake(meant.value, services);
        if (!found.ok) return found;
        const now = services.now();
        const status = value === null ? null : ({ value, date: now, source: 'seller' } as const);
        const company = { ...found.value.company, status, updatedAt: now };
        return success({
          undo: await commitUndoable([...found.value.change, ...putCompany(company)], services),
          company,
        });
      });
      if (set.ok) await relabelTabs(services);
      return set;
    },
  };
}

/** Free mail tells of nobody's company, so a company that uses it claims nobody by it. */
async function suggestionsFor(facts: CompanyFacts, database: Database): Promise<SuggestedContact[]> {
  const domains = identitiesOf(facts)
    .flatMap((identity) => (identity.startsWith(DOMAIN) ? [identity.slice(DOMAIN.length)] : []))
    .filter((domain) => workDomain(domain) === domain);
  const names = namesOfCompany(facts);
  const { byDomain, byEmployer } = await contactsWhoMayWorkAt(database, domains, names, SUGGESTED);
  const named = byEmployer.filter(({ id }) => !byDomain.some((contact) => contact.id === id));
  return [
    ...byDomain.map((contact) => ({ contact, by: 'email-domain' as const })),
    ...named.map((contact) => ({ contact, by: 'employer' as const })),
  ];
}
