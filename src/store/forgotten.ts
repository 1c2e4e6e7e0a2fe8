import type { CompanyFacts } from '../model/company.ts';
import type { Database } from './database.ts';
import type { Forgotten } from './schema.ts';

// People who asked to be forgotten: only a keyed hash of their address stays, so that they are not stored again. The
// key never leaves the store; without it nobody can try addresses against the hashes.

const KEY = 'key';
/** Keys that came with a backup from elsewhere stand beside our own, under this and their beginning. */
const OTHER_KEYS = 'key:';
/** Behind all keys: hashes are hexadecimal, and stand before them. */
const LAST_KEY = 'key:\uffff';
/** Bytes of the key, as long as the hash (RFC 2104, section 3). */
const KEY_BYTES = 32;
const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

/** Keeps an e-mail address from ever being stored again. `now` is epoch ms. */
export async function forget(database: Database, email: string, now: number): Promise<void> {
  const key = await importKey((await readKey(database)) ?? (await makeKey(database, now)));
  await database.put('forgotten', { hash: await hashOf(key, email), at: now });
}

/** Takes an address off the list again. False when it was not on it. */
export async function allowAgain(database: Database, email: string): Promise<boolean> {
  const hashes = await hashesOf(await readKeys(database), email);
  const transaction = database.transaction('forgotten', 'readwrite');
  const known = await Promise.all(hashes.map((hash) => transaction.store.getKey(hash)));
  await Promise.all(hashes.map((hash) => transaction.store.delete(hash)));
  await transaction.done;
  return known.some((hash) => hash !== undefined);
}

/** When the people on the list asked to be forgotten, the latest first (epoch ms). No more is known of them. */
export async function listForgotten(database: Database): Promise<number[]> {
  const people = await database.getAll('forgotten', IDBKeyRange.upperBound(KEY, true));
  return people.map(({ at }) => at).toSorted((one, other) => other - one);
}

/** What a list from a backup adds to ours: its hashes, and its key where that is another one. */
export async function joinForgotten(database: Database, restored: readonly Forgotten[]): Promise<void> {
  const transaction = database.transaction('forgotten', 'readwrite');
  const own = await transaction.store.get(KEY);
  let ownKey = own?.key;
  for (const record of restored) {
    const { key } = record;
    if (key === undefined) await transaction.store.put(record);
    else if (ownKey === undefined) {
      ownKey = key;
      await transaction.store.put({ ...record, hash: KEY });
    } else if (key !== ownKey) await transaction.store.put({ ...record, hash: `${OTHER_KEYS}${key.slice(0, 16)}` });
  }
  await transaction.done;
}

/** Whether the person with this address asked to be forgotten. */
export async function isForgotten(database: Database, email: string): Promise<boolean> {
  const [answer = false] = await areForgotten(database, [email]);
  return answer;
}

/** The same for many addresses, in their order. Cheap while nobody is forgotten. */
export async function areForgotten(database: Database, emails: readonly string[]): Promise<boolean[]> {
  const keys = await readKeys(database);
  if (keys.length === 0) return emails.map(() => false);
  const hashes = await Promise.all(emails.map((email) => (email === '' ? Promise.resolve([]) : hashesOf(keys, email))));
  const { store } = database.transaction('forgotten');
  const known = await Promise.all(hashes.map((own) => Promise.all(own.map((hash) => store.getKey(hash)))));
  return known.map((own) => own.some((hash) => hash !== undefined));
}

/** What a page says of a company, without the addresses of people who asked to be forgotten. */
export async function withoutForgotten(database: Database, facts: CompanyFacts): Promise<CompanyFacts> {
  const forgotten = await areForgotten(
    database,
    facts.emails.map(({ value }) => value),
  );
  return forgotten.includes(true) ? { ...facts, emails: facts.emails.filter((_, index) => !forgotten[index]) } : facts;
}

/** All keys that hashes were made by. */
async function readKeys(database: Database): Promise<CryptoKey[]> {
  const records = await database.getAll('forgotten', IDBKeyRange.bound(KEY, LAST_KEY));
  return Promise.all(records.flatMap(({ key }) => (key === undefined ? [] : [importKey(key)])));
}

const hashesOf = (keys: readonly CryptoKey[], email: string): Promise<string[]> =>
  Promise.all(keys.map((key) => hashOf(key, email)));

async function readKey(database: Database): Promise<string | null> {
  return (await database.get('forgotten', KEY))?.key ?? null;
}

/** The first to come makes the key: two at once must not make two. */
async function makeKey(database: Database, now: number): Promise<string> {
  const made = hex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  const transaction = database.transaction('forgotten', 'readwrite');
  const known = await transaction.store.get(KEY);
  if (known?.key === undefined) await transaction.store.put({ hash: KEY, at: now, key: made });
  await transaction.done;
  return known?.key ?? made;
}

function importKey(key: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['sign']);
}

async function hashOf(key: CryptoKey, email: string): Promise<string> {
  const address = new TextEncoder().encode(email.trim().toLowerCase());
  return hex(new Uint8Array(await crypto.subtle.sign(ALGORITHM.name, key, address)));
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
