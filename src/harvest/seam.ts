// Where two inline elements meet without a blank, the page sets them apart by its style: `<b>1234 Town</b><i>Call us</i>`.
// Or it does not, and they are one word: a drop cap, a name of two colours, letters that fly in one by one.

const DIGITS = '0123456789';
/** A name of two colours is one word before; so many characters with a digit are none: a number, a postcode. */
const LEAST_NUMBER = 4;
/** Characters that tell a telephone number, and how many of them are digits at least. */
const HEAD = 14;
const LEAST_DIGITS = 5;

/**
 * Whether a blank belongs between the text of an inline element and the next one's that follows it at once: what is
 * one word as often as not stays one.
 */
export function isSeam(before: string, after: string): boolean {
  const last = before.charAt(before.length - 1);
  const first = after.charAt(0);
  if (last === ':' || last === ')')
    return isWordly(first) && !(isDigit(first) && isDigit(before.charAt(before.length - 2)));
  if (!isWordly(last)) return false;
  if (firstWord(after).lastIndexOf('@') > 0) return true;
  if (isDigit(first) || first === '+') return !isDigit(last) && digitsIn(after.slice(0, HEAD)) >= LEAST_DIGITS;
  if (!isCapital(first)) return false;
  const word = before.slice(before.lastIndexOf(' ') + 1);
  const isNumber = isDigit(last) && before.length >= LEAST_NUMBER;
  return isNumber || (word.length > 1 && word.length < before.length && firstWord(after).length > 1);
}

const isDigit = (character: string): boolean => character !== '' && DIGITS.includes(character);
const isCapital = (character: string): boolean => character !== character.toLowerCase();
const isWordly = (character: string): boolean =>
  isDigit(character) || character.toLowerCase() !== character.toUpperCase();

function firstWord(text: string): string {
  const blank = text.indexOf(' ');
  return blank < 0 ? text : text.slice(0, blank);
}

function digitsIn(text: string): number {
  let count = 0;
  for (const character of text) if (isDigit(character)) count += 1;
  return count;
}
