import type { Database } from './database.ts';

// People who asked to be forgotten: only a keyed hash of their address stays, so that they are not stored again. The
// key never leaves the store; without it nobody can try addresses against the hashes.

const KEY = 'key';
/** Bytes of the key, as long as the hash (RFC 2104, section 3). */
const KEY_BYTES = 32;
const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

/** Keeps an e-mail address from ever being stored again. `now` is epoch ms. */
export async function forget(database: Database, email: string, now: number): Promise<void> {
  const key = await importKey((await readKey(database)) ?? (await makeKey(database, now)));
  await database.put('forgotten', { hash: await hashOf(key, email), at: now });
}

/** Whether the person with this address asked to be forgotten. */
export async function isForgotten(database: Database, email: string): Promise<boolean> {
  const [answer = false] = await areForgotten(database, [email]);
  return answer;
}

/** The same for many addresses, in their order. Cheap while nobody is forgotten. */
export async function areForgotten(database: Database, emails: readonly string[]): Promise<boolean[]> {
  const raw = await readKey(database);
  if (raw === null) return emails.map(() => false);
  const key = await importKey(raw);
  const hashes = await Promise.all(emails.map((email) => (email === '' ? '' : hashOf(key, email))));
  const { store } = database.transaction('forgotten');
  const known = await Promise.all(hashes.map((hash) => (hash === '' ? undefined : store.getKey(hash))));
  return known.map((hash) => hash !== undefined);
}

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
