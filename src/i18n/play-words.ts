import type { RuleWords } from '../model/play-rule.ts';
import type { SignalType } from '../model/signal.ts';
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
  if (words === null) return shippedWords(play.id, play.signal?.type ?? null, blanks, greeting(play.contact));
  return {
    action: fillBlanks(words.action, blanks),
    why: fillBlanks(words.why, blanks),
    opener: ownOpener(words.opener, play, blanks),
  };
}

/** The shipped words of a rule as the seller edits them: with the blanks unfilled. */
export function editableWords(ruleId: string, signalType: SignalType | null): RuleWords {
  const { action, why, opener } = shippedWords(
    ruleId,
    signalType,
    { company: '{company}', contact: '{contact}', signal: '{signal}', date: '{date}' },
    translate('play_greeting_named', { name: '{contact}' }),
  );
  return { action, why, opener: opener ?? '' };
}

type Blanks = Readonly<Record<PlayBlank, string>>;

function shippedWords(id: string, type: SignalType | null, blanks: Blanks, greeted: string): PlayWords {
  const keys = PLAY_KEYS[isKnown(id) ? id : 'learn-more'];
  const line = keys.opener === 'of-the-signal' ? (type === null ? null : OPENER_KEYS[type]) : keys.opener;
  return {
    action: translate(keys.action, blanks),
    why: translate(keys.why, blanks),
    opener: line === null ? null : translate('play_opener', { greeting: greeted, line: translate(line, blanks) }),
  };
}

/** One speaks to a person by their first name; "Hi {contact}!" to nobody known is "Hi!". */
function ownOpener(opener: string, play: Play, blanks: Blanks): string | null {
  if (opener === '') return null;
  const name = firstName(play.contact);
  const said = name === '' ? opener.replaceAll(/ ?\{contact\}/g, '') : opener;
  return fillBlanks(said, { ...blanks, contact: name });
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

/** By first name, which stands first in the languages the product speaks. */
function greeting(contact: string | null): string {
  const name = firstName(contact);
  return name === '' ? translate('play_greeting') : translate('play_greeting_named', { name });
}

const firstName = (contact: string | null): string => contact?.trim().split(/\s+/)[0] ?? '';
