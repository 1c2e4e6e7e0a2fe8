import type { Contact } from '../../model/contact.ts';

/** What a person is told by in records that are not theirs. */
export interface Traces {
  /** Finds their addresses and profiles, anywhere. */
  readonly address: RegExp | null;
  /** Finds these and their name: where the record is about them or their company. */
  readonly any: RegExp;
  /** The words themselves, in small letters. */
  readonly words: readonly string[];
}

const TAKEN_OUT = '…';

/** The traces of a person by all records of theirs. */
export function tracesOf(contacts: readonly Contact[]): Traces {
  const emails = contacts.flatMap(({ email }) => (email === '' ? [] : [email]));
  const profiles = contacts.flatMap(({ linkedIn }) => (linkedIn === '' ? [] : [`/in/${linkedIn}`]));
  const names = contacts.map(({ name }) => name.toLowerCase());
  const addresses = [...new Set([...emails, ...profiles])];
  const words = [...new Set([...addresses, ...names])];
  return { address: addresses.length === 0 ? null : finderOf(addresses), any: finderOf(words), words: addresses };
}

/** Whether any text in a record has a trace. */
export function holds(record: unknown, trace: RegExp): boolean {
  if (typeof record === 'string') return trace.test(record);
  if (typeof record !== 'object' || record === null) return false;
  return Object.values(record).some((part) => holds(part, trace));
}

/**
 * A record without the traces in its texts. Items of a list that are nothing but a trace (an address, or a fact whose
 * value is one) go; a record in which there is none is given back as it is.
 */
export function without(record: unknown, trace: RegExp): unknown {
  if (typeof record === 'string') return trace.test(record) ? record.replaceAll(everywhere(trace), TAKEN_OUT) : record;
  if (Array.isArray(record)) {
    const kept = record.filter((item) => !isTrace(item, trace)).map((item) => without(item, trace));
    const isSame = kept.length === record.length && kept.every((item, index) => item === record[index]);
    return isSame ? record : kept;
  }
  if (typeof record !== 'object' || record === null) return record;
  const entries = Object.entries(record);
  const cleaned = entries.map(([key, part]) => [key, without(part, trace)] as const);
  return cleaned.every(([, part], index) => part === entries[index]?.[1]) ? record : Object.fromEntries(cleaned);
}

function isTrace(item: unknown, trace: RegExp): boolean {
  const value = typeof item === 'object' && item !== null && 'value' in item ? item.value : item;
  return typeof value === 'string' && trace.test(value) && value.replaceAll(everywhere(trace), '').trim() === '';
}

const everywhere = (trace: RegExp): RegExp => new RegExp(trace.source, `${trace.flags}g`);

/**
 * Finds whole words: "ann@x.example" is not in "joann@x.example". What follows after a dot is no part of them, so that
 * the name of a file ("ann@x.example.csv") gives nobody away.
 */
function finderOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const alternatives = longestFirst.map((word) => (word.startsWith('/') ? '' : WORD_BEFORE) + escaped(word));
  return new RegExp(`(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_-])`, 'iu');
}

const WORD_BEFORE = '(?<![\\p{L}\\p{N}_.+-])';

const escaped = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign === '-' ? 'x2d' : sign}`);
