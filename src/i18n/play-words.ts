import type { RuleWords } from '../model/play-rule.ts';
import type { Play } from '../model/verdict.ts';
import { formatDate } from './format.ts';
import { signalWords } from './names.ts';
import { fillBlanks, type PlayBlank } from './play-blanks.ts';
import { OPENER_KEYS, PLAY_KEYS } from './play-keys.ts';
import { translate } from './translate.ts';

export interface PlayWords {
  readonly action: string;
  readonly why: string;
  /** What to say first; null where nobody should be called. */
  readonly opener: string | null;
}

/** The words of a play: the seller's own, else the shipped ones. One this version does not know is "find out more". */
export function playWords(play: Play): PlayWords {
  const { words } = play.rule;
  const blanks = blanksOf(play);
  const ofTheSignal = signalOpener(play.signal, blanks);
  if (words !== null) {
    const own = { ...blanks, opener: ofTheSignal };
    const opener = words.opener === '' ? null : ownOpener(words.opener, play, own);
    return { action: fillBlanks(words.action, own), why: fillBlanks(words.why, own), opener };
  }
  const { action, why, opener } = keysOf(play.id);
  const line = opener === 'of-the-signal' ? ofTheSignal : opener === null ? '' : translate(opener, blanks);
  return {
    action: translate(action, blanks),
    why: translate(why, blanks),
    opener: line === '' ? null : translate('play_opener', { greeting: greeting(play.contact), line }),
  };
}

/** The shipped words of a rule as the seller edits them: with the blanks open, and no opener where nobody is called. */
export function editableWords(ruleId: string): RuleWords {
  const open = { company: '{company}', contact: '{contact}', signal: '{signal}', date: '{date}' };
  const { action, why, opener } = keysOf(ruleId);
  const line = opener === 'of-the-signal' ? '{opener}' : opener === null ? '' : translate(opener, open);
  const greeted = translate('play_greeting_named', { name: '{contact}' });
  return {
    action: translate(action, open),
    why: translate(why, open),
    opener: line === '' ? '' : translate('play_opener', { greeting: greeted, line }),
  };
}

/** What the shipped words have blanks for. */
type Blanks = Readonly<Record<Exclude<PlayBlank, 'opener'>, string>>;

/** One speaks to a person by their first name; "Hi {contact}!" to nobody known is "Hi!". */
function ownOpener(opener: string, play: Play, blanks: Readonly<Record<PlayBlank, string>>): string {
  const name = firstName(play.contact);
  const said = name === '' ? opener.replaceAll(/ ?\{contact\}/g, '') : opener;
  return fillBlanks(said, { ...blanks, contact: name }).trim();
}

function keysOf(id: string): (typeof PLAY_KEYS)[keyof typeof PLAY_KEYS] {
  return PLAY_KEYS[isKnown(id) ? id : 'learn-more'];
}

function isKnown(id: string): id is keyof typeof PLAY_KEYS {
  return Object.hasOwn(PLAY_KEYS, id);
}

const blanksOf = ({ company, contact, signal }: Play): Blanks => ({
  company,
  contact: contact ?? company,
  signal: signal === null ? translate('signal_some') : signalWords(signal),
  date: signal?.date == null ? translate('play_some_day') : formatDate(signal.date),
});

/** The opening line that goes with the type of a signal; empty where there is none. */
function signalOpener(signal: Play['signal'], blanks: Blanks): string {
  const key = signal === null ? null : OPENER_KEYS[signal.type];
  return key === null ? '' : translate(key, blanks);
}

/** By first name, which stands first in the languages the product speaks. */
function greeting(contact: string | null): string {
  const name = firstName(contact);
  return name === '' ? translate('play_greeting') : translate('play_greeting_named', { name });
}

const firstName = (contact: string | null): string => contact?.trim().split(/\s+/)[0] ?? '';
