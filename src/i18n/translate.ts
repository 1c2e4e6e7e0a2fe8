// Words for people: typed messages over public/_locales, and functions that turn values into sentences.
// Used by every context. No DOM and no components here.
import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../platform/browser.ts';

type Messages = typeof messages;
export type MessageKey = keyof Messages;

/** What a message's blanks are filled with, by name; nothing when it has none. */
type Blanks<Key extends MessageKey> = Messages[Key] extends { placeholders: infer Placeholders }
  ? [{ readonly [Name in keyof Placeholders]: string | number }]
  : [];

/** Messages in two forms: `signals_one` and `signals_other` are the plural message `signals`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The message in the seller's language, its blanks filled. */
export function translate<Key extends MessageKey>(key: Key, ...[blanks]: Blanks<Key>): string {
  return read(key, blanks ?? {});
}

/** The form of a message that goes with a count; `{count}` is filled with it. */
export function translateCount(key: PluralKey, count: number): string {
  const category = new Intl.PluralRules(translate('language')).select(count);
  const number = new Intl.NumberFormat(translate('language')).format(count);
  return read(`${key}_${category === 'one' ? 'one' : 'other'}`, { count: number });
}

/** Blanks are numbered by the alphabetical order of their names; a repository test holds the locales to that. */
function read(key: string, blanks: Readonly<Record<string, string | number>>): string {
  const values = Object.entries(blanks)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => String(value));
  return browser.i18n.getMessage(key, values);
}
