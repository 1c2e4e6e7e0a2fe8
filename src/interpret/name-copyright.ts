import { legalNamesIn } from './legal-names.ts';
import { nameWithin } from './name-words.ts';
import type { Page } from './page.ts';

export interface CopyrightOwner {
  readonly owner: string;
  /** The line that says so. */
  readonly text: string;
}

const COPYRIGHT = /(?:©|\(c\)|copyright)/i;
const YEARS = /(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)?\d\d|present|now))?/gi;

/** "© 2019–2026 Acme Oy. Kaikki oikeudet pidätetään." gives Acme Oy. */
export function copyrightOwners({ lines }: Page): CopyrightOwner[] {
  return lines
    .filter(({ text }) => COPYRIGHT.test(text))
    .slice(-3)
    .flatMap(({ text }) => {
      const mark = text.search(COPYRIGHT);
      const after = named(text.slice(mark));
      const before = named(
        text
          .slice(0, mark)
          .split(/[.|·•]\s/)
          .at(-1) ?? '',
      );
      // "Acme © 2024. Privacy Policy": a page's link is no owner.
      const owner = nameWithin(after) === '' ? before : after;
      return [{ owner, text }];
    });
}

function named(text: string): string {
  const rest = text
    .replace(new RegExp(COPYRIGHT, 'gi'), ' ')
    .replace(/^[\s:,.-]*(?:by\s|av\s|af\s)?/i, '')
    .replace(YEARS, '\u0000');
  const [first = '', second = ''] = rest.split('\u0000').map((part) => part.trim());
  const owner = rest.startsWith('\u0000') || first.length < 2 ? second || (rest.split('\u0000')[2] ?? '') : first;
  const legal = legalNamesIn(owner)[0]?.name;
  if (legal !== undefined && owner.indexOf(legal) < 3) return legal;
  return (
    owner
      .replace(/^[\s,.:–—|-]*(?:by|av|af)?\s*/, '')
      .split(
        /\.\s|\.$|\s[|•·–—-]\s|[|•·,;]|\s(?:all|alla|alle|kaikki|org|cvr|y-tunnus|tel|telefon|telefoon|telephone|phone|tlf|puh|puhelin|e-?mail|e-post|sähköposti|adresse?|address|osoite|website|design|designed|webdesign|kotisivut|reserved|part of|er en del|oikeudet|tous|todos|tutti|wszelkie|wszystkie|všechna|created|made|built|powered)\b/i,
      )[0] ?? ''
  );
}
