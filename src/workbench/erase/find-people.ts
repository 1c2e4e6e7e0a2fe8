import type { FoundPerson, Mention, StoredPerson } from '../../messages/work/erasing.ts';
import type { Contact } from '../../model/contact.ts';
import { getCompany } from '../../store/companies.ts';
import { contactOf, getContact } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { nameKeyOf } from '../../store/name-key.ts';
import { batchesOf } from '../../store/scan.ts';
import { signalsOf } from '../../store/signals.ts';
import { holds, tracesOf } from './traces.ts';

const MOST_FOUND = 20;
const MOST_MENTIONS = 20;
/** Behind every text that begins alike. */
const LAST = '\uffff';

/** People whose name or address begins with the text; if there are none, those that hold it anywhere. */
export async function findPeople(database: Database, text: string, signal: AbortSignal): Promise<FoundPerson[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const begun = await beginningWith(database, wanted);
  const found = begun.length > 0 ? begun : await holding(database, wanted, signal);
  return Promise.all(found.map((contact) => withCompany(database, contact)));
}

/** All that is stored of a person; null when they are gone. */
export async function lookAtPerson(database: Database, contactId: string): Promise<StoredPerson | null> {
  const contact = await getContact(database, contactId);
  if (contact === null) return null;
  const others = (await recordsOfPerson(database, contact)).filter(({ id }) => id !== contact.id);
  return {
    ...(await withCompany(database, contact)),
    others,
    mentions: await mentionsOf(database, [contact, ...others]),
  };
}

/** All records of the same person: those with the same address or profile. */
export async function recordsOfPerson(database: Database, contact: Contact): Promise<Contact[]> {
  const identities = [`email:${contact.email}`, `linkedin:${contact.linkedIn}`].filter((key) => !key.endsWith(':'));
  const found = await Promise.all(identities.map((key) => database.getAllFromIndex('contacts', 'identity', key)));
  const single = new Map([
    [contact.id, contact],
    ...found.flat().map((stored) => [stored.id, contactOf(stored)] as const),
  ]);
  return [...single.values()];
}

async function beginningWith(database: Database, wanted: string): Promise<Contact[]> {
  const from = (start: string) => IDBKeyRange.bound(start, start + LAST);
  const name = nameKeyOf(wanted);
  const [byAddress, byName] = await Promise.all([
    database.getAllFromIndex('contacts', 'identity', from(`email:${wanted}`), MOST_FOUND),
    name === '' ? [] : database.getAllFromIndex('contacts', 'nameKey', from(name), MOST_FOUND),
  ]);
  const single = new Map([...byAddress, ...byName].map((stored) => [stored.id, contactOf(stored)]));
  return [...single.values()].slice(0, MOST_FOUND);
}

async function holding(database: Database, wanted: string, signal: AbortSignal): Promise<Contact[]> {
  const found: Contact[] = [];
  const name = nameKeyOf(wanted);
  for await (const batch of batchesOf(database, 'contacts')) {
    const some = batch.filter(
      (contact) => contact.email.includes(wanted) || (name !== '' && contact.nameKey.includes(name)),
    );
    found.push(...some.map(contactOf));
    if (found.length >= MOST_FOUND || signal.aborted) break;
  }
  return found.slice(0, MOST_FOUND);
}

async function withCompany(database: Database, contact: Contact): Promise<FoundPerson> {
  const company = contact.companyId === null ? null : await getCompany(database, contact.companyId);
  return { contact, company: company === null ? contact.employer : company.facts.name.value };
}

async function mentionsOf(database: Database, contacts: readonly Contact[]): Promise<Mention[]> {
  const { any, address } = tracesOf(contacts);
  const mentions: Mention[] = [];
  for (const id of new Set(contacts.flatMap(({ companyId }) => companyId ?? []))) {
    const [company, signals] = await Promise.all([getCompany(database, id), signalsOf(database, id)]);
    const titles = signals.filter((signal) => holds([signal.title, signal.url], any)).map(({ title }) => title);
    mentions.push(...titles.map((text) => ({ kind: 'signal', text }) as const));
    const notes = [company?.note ?? '', company?.followUp?.note ?? ''].filter((note) => any.test(note));
    mentions.push(...notes.map((text) => ({ kind: 'note', text }) as const));
    const facts = Object.values(company?.facts ?? {}).flat();
    const told = address === null ? [] : facts.filter((fact) => holds(fact, address));
    mentions.push(
      ...told.flatMap((fact) =>
        fact !== null && 'excerpt' in fact ? [{ kind: 'fact', text: fact.excerpt } as const] : [],
      ),
    );
  }
  return mentions.slice(0, MOST_MENTIONS);
}
