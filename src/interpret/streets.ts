import { CAPITALS } from './words/letters.ts';

const WORD = `[${CAPITALS}][A-Za-zÀ-ӿ'’.-]*`;
const PART = "(?:[A-Za-zÀ-ӿ'’.-]+\\s){0,3}";
/** "Storgatan 1 B", "12-14", "4/2", with a flat: "Kirkkokatu 5 as. 2", "3 B 12". */
const NUMBERED = new RegExp(
  `(${WORD}\\s${PART}?|${WORD}\\s?)(\\d{1,4}(?:\\s?[-–/]\\s?\\d{1,4})?(?:\\s?[A-Za-z](?![A-Za-zÀ-ӿ]))?)(?:\\s(?:(?:as|bst|lgh|leil)\\.?\\s)?\\d{1,4})?$`,
);
/** "500 Market Street, Suite 4", "12 rue des Lilas". */
const NUMBER_FIRST = new RegExp(
  `^(\\d{1,5}[A-Z]?(?:\\s(?:bis|ter))?,?\\s(?:rue|avenue|av\\.|boulevard|bd|place|\\d{1,3}(?:st|nd|rd|th)|${WORD})(?:\\s[A-Za-zÀ-ӿ0-9'’.-]+){0,4})$`,
);
/** A flat, a floor or a suite after the street. */
const WITHIN =
  /^(?:(?:suite|ste|unit|room|level|floor|apt|lgh|as|bst|#)\.?\s?\S{1,6}|\d{1,2}(?:st|nd|rd|th)?\.?\s?(?:floor|tv|th|mf|sal|krs|og|etg|tr)?\.?|[A-Z]\d{0,3})$/i;
const SUITE = /\s(?:suite|ste\.?|unit|#)\s?\S{1,6}$/i;
const LEGAL_FORM = /^.*\s(?:Oy|Ab|AB|AS|ApS|A\/S|GmbH|Ltd\.?|OÜ|B\.V\.)\s/;
const MOST_PARTS = 3;

/** The street and its number that stand at the end of a text, before a postcode; empty when none does. */
export function streetAtEnd(text: string): string {
  const parts = text
    .replace(/[\s,.;|·•–-]+$/, '')
    .split(/\s*[|·•;]\s*|,\s+/)
    .slice(-MOST_PARTS);
  for (const part of parts.toReversed()) {
    if (WITHIN.test(part)) continue;
    const plain = part.replace(SUITE, '').trim();
    return numberedStreet(plain) || (NUMBER_FIRST.exec(plain)?.[1] ?? '');
  }
  return '';
}

function numberedStreet(text: string): string {
  const match = NUMBERED.exec(text);
  return match === null ? '' : `${match[1] ?? ''}${match[2] ?? ''}`.replace(LEGAL_FORM, '').trim();
}
