import { LEGAL_FORMS } from '../model/legal-forms.ts';
import { escapePattern } from './text.ts';
import { CAPITALS, SMALL } from './words/letters.ts';

/** A company name with its legal form, as a text writes it. */
export interface LegalName {
  /** With the form: "Acme Bygg AB". */
  readonly name: string;
  readonly form: string;
  /** Countries whose law knows the form. */
  readonly countries: readonly string[];
}

const MOST_WORDS = 7;
const MOST_IN_LINE = 12;
const forms = new Map(LEGAL_FORMS.flatMap((form) => form.spellings.map((spelling) => [spelling, form] as const)));
const byLength = (spellings: Iterable<string>) =>
  [...spellings]
    .toSorted((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|');
const form = new RegExp(`(${byLength(forms.keys())})(?![A-Za-zÀ-ӿ0-9])`, 'y');
const leadingForms = [...forms].filter(([, { leads }]) => leads).map(([spelling]) => spelling);
const leading = new RegExp(
  `(${byLength(leadingForms)})\\s+((?:[${CAPITALS}][A-Za-zÀ-ӿ0-9&'’.-]*(?:\\s(?:&|och|og|ja)(?=\\s[${CAPITALS}]))?\\s?){1,4})`,
  'y',
);
// The first two characters of all forms: only where a word begins with one of these is the pattern tried.
const beginnings = new Set([...forms.keys()].map((spelling) => spelling.slice(0, 2)));
const leadingBeginnings = new Set(leadingForms.map((spelling) => spelling.slice(0, 2)));
const LETTER = /[A-Za-zÀ-ӿ]/;
const INITIAL = new RegExp(`^[${CAPITALS}]\\.$|^(?:St|Dr|Bros|Co)\\.$`);
const NAME_WORD = new RegExp(
  `^["“”'(]?[${CAPITALS}0-9]|^[${SMALL}]+[${CAPITALS}]|^[A-Za-zÀ-ӿ\\d-]+\\.(?:com|fi|se|no|dk|io|net|org)$|^(?![${SMALL}])`,
);
const NOT_LETTER = /[^A-Za-zÀ-ӿ&]/g;
/** A sign of copyright, and the year behind it, glued to the name that follows. */
const GLUED_SIGN = /^(?:©|\([cC]\))(?:(?:19|20)\d\d)?(?=[A-Za-zÀ-ӿ])/;
/** Forms written in small letters and points stand behind names that may be written small, too: "Acme technik s.r.o." */
const POINTED = new RegExp(`^[${CAPITALS}]?[${SMALL}]*\\.|\\s[oO]\\.`);
/** What a line begins with before the name of who signs it: a sign of copyright and years. */
const SIGN_BEFORE = /^(?:(?:©|\([cC]\)|copyright|(?:19|20)\d\d)[\s,–—-]*)+/i;
const MOST_OF_PLAIN_NAME = 3;
const PROPER = new RegExp(`^[${CAPITALS}\\d][A-Za-zÀ-ӿ\\d&.-]+$`);
const PLAIN = new RegExp(`^[${SMALL}]{3,}$`);

/** Words that join the words of one name. */
const JOINING = new Set([
  '&',
  '+',
  'and',
  'och',
  'og',
  'ja',
  'und',
  'et',
  'i',
  'of',
  'de',
  'du',
  'van',
  'der',
  'den',
  'für',
  'för',
  'for',
  'på',
  '-',
  '–',
  'y',
  'e',
  'the',
  'von',
  'la',
  'le',
  'to',
  'in',
  'v/',
  'u',
]);
/** Words with a capital that begin a phrase before a name rather than the name. */
const NOT_OF_NAME = new Set(
  (
    'copyright kontakt contact contacts om about by av af från fra from adress adresse address osoite company företag företaget bolag bolaget selskap selskapet firma firman yritys yrityksen ' +
    'org orgnr vat phone tel telefon puh puhelin email welcome välkommen velkommen tervetuloa hos på at vi we our meistä tietoa registered rekisterinpitäjä personuppgiftsansvarig kundservice ' +
    'imprint impressum legal owner ägare eier ejer omistaja publisher since sedan siden all alla kaikki rights med this site sivusto webbplatsen website webbplats hemsida the i c ansvarig behandlingsansvarlig dataansvarlig ' +
    'återförsäljare forhandler jälleenmyyjä agent dealer distributor partner samarbetspartner samarbeidspartner samarbejdspartner yhteistyökumppani medlem member jäsen kund kunde kunden customer client asiakas asiakkaamme leverantör leverandør supplier dotterbolag datterselskab datterselskap moderbolag ägare mitglied kundin ' +
    'fakturaadress fakturaadresse laskutusosoite laskutustiedot besöksadress besøksadresse postadress postadresse käyntiosoite huvudkontor hovedkontor pääkonttori head office headquarters'
  ).split(' '),
);

/** The company names with a legal form that stand in a line of text, in order. */
export function legalNamesIn(text: string): LegalName[] {
  const found = matchesAtWords(text, form, beginnings, true).flatMap((match) =>
    beforeForm(text, match[1] ?? '', match.index),
  );
  if (found.length > 0) return found;
  return matchesAtWords(text, leading, leadingBeginnings, false).flatMap((match) => {
    const [name, spelling = ''] = match;
    const known = forms.get(spelling);
    if (known === undefined || /\d\s$/.test(text.slice(0, match.index))) return [];
    return [{ name: name.trim(), form: spelling, countries: known.countries }];
  });
}

/** Where a sticky pattern matches at the beginning of a word; `isInside`: not of the first word. */
function matchesAtWords(
  text: string,
  pattern: RegExp,
  firstTwo: ReadonlySet<string>,
  isInside: boolean,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = isInside ? nextWord(text, 0) : 0;
  while (at < text.length && found.length < MOST_IN_LINE) {
    let last = at;
    if (firstTwo.has(text.slice(at, at + 2))) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) {
        found.push(match);
        last = at + match[0].trimEnd().length - 1;
      }
    }
    at = nextWord(text, last);
  }
  return found;
}

/** Where the next word after a place begins; the text's length when none does. */
function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space + 1;
}

function beforeForm(text: string, spelling: string, index: number): LegalName[] {
  const known = forms.get(spelling);
  const capitalised = wordsBefore(text.slice(0, index));
  const words = capitalised.length > 0 || !POINTED.test(spelling) ? capitalised : plainBefore(text.slice(0, index));
  if (known === undefined || words.length === 0) return [];
  const separator = /,\s*$/.test(text.slice(0, index)) ? ', ' : ' ';
  // A name between both words is Finnish: "Oy Example Ab".
  const countries = /^oy$/i.test(words[0] ?? '') ? ['FI'] : known.countries;
  return [{ name: `${words.join(' ')}${separator}${spelling}`, form: spelling, countries }];
}

/** The words of a name that ends where `text` ends: capitalised ones and what joins them. */
function wordsBefore(text: string): string[] {
  const tokens = text
    .replace(/,\s*$/, '')
    .trim()
    .split(/\s+/)
    .slice(-MOST_WORDS - 1);
  const words: string[] = [];
  while (tokens.length > 0 && words.length < MOST_WORDS) {
    const token = tokens.pop() ?? '';
    const isForm = words.length > 0 && forms.has(token.replace(/,$/, ''));
    // Another company's form: "Acme AB och Beta AB".
    if (isForm && JOINING.has(words[0] ?? '')) break;
    if (!isOfName(token, words.length === 0)) break;
    const unsigned = token.replace(GLUED_SIGN, '');
    words.unshift(unsigned);
    if (unsigned !== token || /^["“”'(]/.test(token)) break;
  }
  while (words.length > 0 && isNoBeginning(words[0] ?? '')) words.shift();
  const name = words.map((word) => word.replace(/^["“”'(]+|["“”')]+$/g, '')).filter((word) => word !== '');
  return name.some((word) => LETTER.test(word)) ? name : [];
}

/** A name whose later words are written small, where it begins its line: what stands before the form is all of it. */
function plainBefore(text: string): string[] {
  const words = text.replace(SIGN_BEFORE, '').replace(/,\s*$/, '').trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const isName =
    rest.length > 0 &&
    words.length <= MOST_OF_PLAIN_NAME &&
    PROPER.test(first) &&
    rest.every((word) => PLAIN.test(word));
  return isName && !isNoBeginning(first) && !rest.some((word) => JOINING.has(word)) ? words : [];
}

function isOfName(token: string, isLast: boolean): boolean {
  if (/[:;|•·©!?]$|^[©|•·–—/-]$|^(?:19|20)\d\d(?:[-–—/](?:19|20)?\d\d)?[.,]?$/.test(token))
    return isLast && token.endsWith('!');
  if (/[.,]$/.test(token) && !isLast && !INITIAL.test(token)) return false;
  if (JOINING.has(token.toLowerCase())) return !isLast;
  return NAME_WORD.test(token);
}

function isNoBeginning(word: string): boolean {
  const plain = word.toLowerCase().replace(NOT_LETTER, '');
  return plain === '' ? !/\d/.test(word) : JOINING.has(plain) || NOT_OF_NAME.has(plain);
}
