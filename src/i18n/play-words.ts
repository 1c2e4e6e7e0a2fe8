import type { SignalType } from '../model/signal.ts';
import type { Play } from '../model/verdict.ts';
import { signalWords } from './names.ts';
import { OPENER_KEYS, PLAY_KEYS } from './play-keys.ts';
import { translate } from './translate.ts';

export interface PlayWords {
  readonly action: string;
  readonly why: string;
  /** What to say first; null where nobody should be called. */
  readonly opener: string | null;
}

/** The words of a play. One this version does not know reads as "find out more". */
export function playWords(play: Play): PlayWords {
  const keys = PLAY_KEYS[isKnown(play.id) ? play.id : 'learn-more'];
  const blanks = blanksOf(play);
  const line = openerKey(play, keys.opener);
  return {
    action: translate(keys.action, blanks),
    why: translate(keys.why, blanks),
    opener:
      line === null
        ? null
        : translate('play_opener', { greeting: greeting(play.contact), line: translate(line, blanks) }),
  };
}

function isKnown(id: string): id is keyof typeof PLAY_KEYS {
  return Object.hasOwn(PLAY_KEYS, id);
}

const blanksOf = (play: Play) => ({
  company: play.company,
  who: play.contact ?? play.company,
  signal: play.signal === null ? translate('signal_some') : signalWords(play.signal),
});

type PlayKeys = (typeof PLAY_KEYS)[keyof typeof PLAY_KEYS];
type OpenerKey = Exclude<PlayKeys['opener'], 'of-the-signal'> | (typeof OPENER_KEYS)[SignalType];

function openerKey({ signal }: Play, opener: PlayKeys['opener']): OpenerKey {
  if (opener !== 'of-the-signal') return opener;
  return signal === null ? null : OPENER_KEYS[signal.type];
}

/** By first name, which stands first in the languages the product speaks. */
function greeting(contact: string | null): string {
  const name = contact?.trim().split(/\s+/)[0];
  return name === undefined || name === '' ? translate('play_greeting') : translate('play_greeting_named', { name });
}
