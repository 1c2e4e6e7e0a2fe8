import { clearLasting } from '../../platform/lasting.ts';
import {
  BROWSING_ORIGINS,
  LINKEDIN_ORIGINS,
  releaseNotifications,
  releaseOrigins,
} from '../../platform/permissions.ts';
import { clearSession, readSessionAll, removeSession } from '../../platform/session.ts';

/** What the extension keeps beside its store: handed in, so that tests can hand in others. */
export interface OtherPlaces {
  /** Forgets what the session holds with one of these words in it: what tabs show, changes that can be taken back. */
  readonly forgetWords: (words: readonly string[]) => Promise<void>;
  /** Forgets all that the session, the pages and the browser keep for the extension. */
  readonly forgetAll: () => Promise<void>;
  /** Opens the page anew, for nothing on it is true any more; `words` tell why when it is open again. */
  readonly openAnew: (words: string) => void;
  /** What the page was opened anew for, once; empty when for nothing. */
  readonly takeWords: () => string;
}

const WORDS = 'data-result';

export const otherPlaces: OtherPlaces = {
  async forgetWords(words) {
    const wanted = words.map((word) => JSON.stringify(word).slice(1, -1).toLowerCase());
    const states = (await readSessionAll('')).map(
      ([key, state]) => [key, JSON.stringify(state).toLowerCase()] as const,
    );
    const telling = states.filter(([, text]) => wanted.some((word) => text.includes(word))).map(([key]) => key);
    await removeSession(telling);
  },
  async forgetAll() {
    await clearSession();
    await clearLasting();
    localStorage.clear();
    await releaseNotifications();
    await releaseOrigins([...BROWSING_ORIGINS, ...LINKEDIN_ORIGINS]);
  },
  openAnew(words) {
    sessionStorage.setItem(WORDS, words);
    location.reload();
  },
  takeWords() {
    const words = sessionStorage.getItem(WORDS) ?? '';
    sessionStorage.removeItem(WORDS);
    return words;
  },
};
