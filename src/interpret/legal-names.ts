import { LEGAL_FORMS } from '../model/legal-forms.ts';
import { escapePattern } from './text.ts';

/** A company name with its legal form, as a text writes it. */
export interface LegalName {
  /** With the form: "Acme Bygg AB". */
  readonly name: string;
  readonly form: string;
  /** Countries whose law knows the form. */
  readonly countries: readonly string[];
}

const MOST_WORDS = 7;
const forms = new Map(LEGAL_FORMS.flatMap((form) => form.spellings.map((spelling) => [spelling, form] as const)));
// Letters as a range: with the property classes of the `u` flag the pattern is several times slower.
const formPattern = new RegExp(
  `\\s(${[...forms.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|')})(?![A-Za-z0-9\\u00c0-\\u024f])`,
  'g',
);
const leading = [...forms].filter(([, form]) => form.leads).map(([spelling]) => spelling);
const leadingPattern = new RegExp(
  `(?<![\\wÀ-ӿ.]|\\d\\s)(?:${leading.map(escapePattern).join('|')})\\s+((?:\\p{Lu}[\\wÀ-ӿ&'’.-]*(?:\\s(?:&|och|og|ja)(?=\\s\\p{Lu}))?\\s?){1,4})`,
  'gu',
);

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
    'fakturaadress fakturaadresse laskutusosoite laskutustiedot besöksadress besøksadresse postadress postadresse käyntiosoite huvudkontor hovedkontor pääkonttori head office headquarters'
  ).split(' '),
);

/** The company names with a legal form that stand in a line of text, in order. */
export function legalNamesIn(text: string): LegalName[] {
  const found = [...text.matchAll(formPattern)].flatMap((match) => beforeForm(text, match[1] ?? '', match.index + 1));
  if (found.length > 0) return found;
  return [...text.matchAll(leadingPattern)].flatMap((match) => {
    const form = forms.get(match[0].split(/\s/)[0] ?? '');
    return form === undefined
      ? []
      : [{ name: match[0].trim(), form: match[0].split(/\s/)[0] ?? '', countries: form.countries }];
  });
}

function beforeForm(text: string, form: string, index: number): LegalName[] {
  const known = forms.get(form);
  const words = wordsBefore(text.slice(0, index));
  if (known === undefined || words.length === 0) return [];
  const separator = /,\s*$/.test(text.slice(0, index)) ? ', ' : ' ';
  // A name between both words is Finnish: "Oy Example Ab".
  const countries = /^oy$/i.test(words[0] ?? '') ? ['FI'] : known.countries;
  return [{ name: `${words.join(' ')}${separator}${form}`, form, countries }];
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
    words.unshift(token);
    if (/^["“”'(]/.test(token)) break;
  }
  while (words.length > 0 && isNoBeginning(words[0] ?? '')) words.shift();
  const name = words.map((word) => word.replace(/^["“”'(]+|["“”')]+$/g, '')).filter((word) => word !== '');
  return name.some((word) => /[A-Za-zÀ-ӿ]/u.test(word)) ? name : [];
}

function isOfName(token: string, isLast: boolean): boolean {
  if (/[:;|•·©!?]$|^[©|•·–—-]$|^(?:19|20)\d\d(?:[-–—/](?:19|20)?\d\d)?[.,]?$/.test(token))
    return isLast && token.endsWith('!');
  if (/[.,]$/.test(token) && !isLast && !/^\p{Lu}\.$|^(?:St|Dr|Bros|Co)\.$/u.test(token)) return false;
  if (JOINING.has(token.toLowerCase())) return !isLast;
  return (
    /^["“”'(]?[\p{Lu}\d]/u.test(token) ||
    /^\p{Ll}+\p{Lu}|^[\wÀ-ӿ-]+\.(?:com|fi|se|no|dk|io|net|org)$/u.test(token) ||
    !/^\p{Ll}/u.test(token)
  );
}

function isNoBeginning(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^A-Za-zÀ-ӿ&]/gu, '');
  return plain === '' ? !/\d/.test(word) : JOINING.has(plain) || NOT_OF_NAME.has(plain);
}
