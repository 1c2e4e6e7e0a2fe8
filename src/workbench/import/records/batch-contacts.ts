import type { Contact } from '../../../model/contact.ts';
import { contactOf, personIdentitiesOf, storedContact } from '../../../store/contacts.ts';
import { nameKeyOf } from '../../../store/name-key.ts';
import type { RecordWrite } from '../../../store/operations.ts';
import type { StoredContact } from '../../../store/schema.ts';
import type { Became } from './batch-companies.ts';
import { after, type Joining } from './merge-company.ts';
import { joinContact, newContact, type Workplace } from './merge-contact.ts';
import type { PersonDraft } from './row-draft.ts';

/** Begins the key of people who have nothing but a name; the rest is their `nameKey`. */
export const NAME = 'name:';

/** What people are looked for by: their identities, or their name when they have none. */
export function personKeysOf(person: Pick<Contact, 'email' | 'linkedIn' | 'name'>): string[] {
  const identities = personIdentitiesOf(person);
  return identities.length > 0 ? identities : [NAME + nameKeyOf(person.name)];
}

interface Working {
  readonly before: StoredContact | null;
  readonly contact: Contact;
}

/** The people of a batch: those the store has and those that its rows make, found by e-mail address and profile. */
export class BatchContacts {
  readonly #byId = new Map<string, Working>();
  readonly #byIdentity = new Map<string, Set<string>>();
  readonly #joining: Joining;
  readonly #newId: () => string;

  constructor(found: Iterable<readonly StoredContact[]>, joining: Joining, newId: () => string) {
    this.#joining = joining;
    this.#newId = newId;
    for (const contacts of found) {
      for (const stored of contacts) {
        if (!this.#byId.has(stored.id)) this.#set(contactOf(stored), stored);
      }
    }
  }

  /** Puts what a row says of a person where it belongs. Who has neither is the one with neither, of that name at that company. */
  put(draft: PersonDraft, workplace: Workplace | null): { readonly contact: Contact; readonly became: Became } {
    const known = this.#find(draft, workplace);
    if (known === null) {
      const contact = newContact(this.#newId(), draft, workplace, this.#joining);
      this.#set(contact, null);
      return { contact, became: 'created' };
    }
    const contact = joinContact(known.contact, draft, workplace, this.#joining);
    if (contact === known.contact) return { contact, became: 'unchanged' };
    this.#set(contact, known.before);
    return { contact, became: 'updated' };
  }

  /** Whether somebody is known whom a row means. */
  has(draft: PersonDraft, workplace: Workplace | null): boolean {
    return this.#find(draft, workplace) !== null;
  }

  /** Links people whom nobody has linked to where their address says they work: their company may have come since. */
  claim(placeOf: (contact: Contact) => Workplace | null): void {
    for (const { before, contact } of [...this.#byId.values()]) {
      const place = contact.companyId === null && contact.link === null ? placeOf(contact) : null;
      if (place === null) continue;
      const updatedAt = before?.updatedAt === contact.updatedAt ? after(contact, this.#joining) : contact.updatedAt;
      this.#set({ ...contact, ...place, updatedAt }, before);
    }
  }

  /** What is to be written: people who are new or changed. */
  writes(): Extract<RecordWrite, { collection: 'contacts' }>[] {
    return [...this.#byId.values()].flatMap(({ before, contact }) =>
      before?.updatedAt === contact.updatedAt
        ? []
        : [{ collection: 'contacts', key: contact.id, before, after: storedContact(contact) }],
    );
  }

  #find(draft: PersonDraft, workplace: Workplace | null): Working | null {
    for (const identity of personKeysOf(draft)) {
      const known = [...(this.#byIdentity.get(identity) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
      const same = identity.startsWith(NAME)
        ? known.find(({ contact }) => isAlike(contact, draft, workplace))
        : known[0];
      if (same !== undefined) return same;
    }
    return null;
  }

  #set(contact: Contact, before: StoredContact | null): void {
    this.#byId.set(contact.id, { before, contact });
    for (const identity of personKeysOf(contact)) {
      const ids = this.#byIdentity.get(identity);
      if (ids === undefined) this.#byIdentity.set(identity, new Set([contact.id]));
      else ids.add(contact.id);
    }
  }
}

/** Whether somebody without address and profile is the one a row names: of the same name at the same company. */
function isAlike(contact: Contact, draft: PersonDraft, workplace: Workplace | null): boolean {
  return contact.companyId === null || workplace === null
    ? contact.employer === draft.employer
    : contact.companyId === workplace.companyId;
}
