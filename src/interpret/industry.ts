import type { Industry } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { industryByWords } from './industry-words.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surestOfEach } from './text.ts';
import { ORGANISATION_TYPES } from './words/schema-types.ts';

/** Labels of a code in the registers of the languages we read, as whole words. */
const LABEL =
  '(?:nace(?:-(?:kod[ei]?|code))?|näringskod|næringskode|bransje(?:kode)?|bransch(?:kod)?|branche(?:kode)?|toimiala(?:koodi|luokka)?|sni(?:-?kod(?:er)?)?|tol(?:-koodi)?)';
/** "SNI 2007: 43910", "Næringskode 43.910 Takarbeid": two digits, a group that is never 0, and whatever the country adds. */
const CODE = new RegExp(
  `(?<![A-Za-zÀ-ӿ])${LABEL}(?![A-Za-zÀ-ӿ])(?:[\\s(]{0,3}(?:nace|sni|tol|rev)?[.\\s]{0,2}(?:19|20)\\d\\d\\)?)?[\\s:.(–-]{0,4}(?:SNI-kod\\s)?(?<code>(?<division>\\d{2})\\.?(?<group>[1-9]\\d?)\\d{0,3})(?!\\d|[.:,]\\d|\\s?[–-]\\s?\\d)[^|·•;,]{0,60}`,
  'i',
);
/** Divisions that NACE Rev. 2 leaves out (Eurostat, Regulation (EC) No 1893/2006). */
const NO_DIVISION = new Set(['00', '04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89']);
const MOST = 4;

/**
 * What the company does: by a stated NACE code, by its schema type, or by words of its name, title and descriptions
 * that agree.
 * @param names the company's names
 */
export function industriesOf(page: Page, names: readonly string[]): Fact<Industry>[] {
  const stated = [...fromCodes(page), ...fromTypes(page)];
  const guessed = industryByWords(page, names).filter(
    ({ value }) => !stated.some((fact) => sharesDivision(fact.value.nace, value.nace)),
  );
  return surestOfEach([...stated, ...guessed], ({ nace, words }) => nace ?? words).slice(0, MOST);
}

/** A guess adds nothing to what is stated of the same division. */
function sharesDivision(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.slice(0, 2) === other.slice(0, 2);
}

function fromTypes({ organisations }: Page): Fact<Industry>[] {
  return organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ types, source }) =>
      types.flatMap((type) => {
        const known = ORGANISATION_TYPES.find((entry) => entry.type === type && entry.words !== '');
        return known === undefined
          ? []
          : [makeFact({ nace: known.nace, linkedIn: null, words: known.words }, source, type, 80)];
      }),
    );
}

function fromCodes({ lines, harvest }: Page): Fact<Industry>[] {
  const texts = [...lines.map(({ text }) => text), ...harvest.pairs.map(({ label, value }) => `${label}: ${value}`)];
  return texts.flatMap((text) => {
    const match = CODE.exec(text);
    const { division = '', group = '' } = match?.groups ?? {};
    return match === null || NO_DIVISION.has(division)
      ? []
      : [makeFact({ nace: `${division}.${group}`, linkedIn: null, words: clean(match[0], 200) }, 'label', text, 88)];
  });
}
