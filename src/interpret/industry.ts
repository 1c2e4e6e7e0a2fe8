import type { Industry } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { industryByWords } from './industry-words.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surestOfEach } from './text.ts';
import { ORGANISATION_TYPES } from './words/schema-types.ts';

const CODE =
  /(?:nace|näringskode|næringskode|branche(?:kode)?|toimiala(?:koodi)?|sni(?:-kod)?|tol)[^\d\n]{0,60}?(?<code>\d{2}\.\d{1,2})\d{0,2}/i;
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
    const code = CODE.exec(text)?.groups?.['code'];
    return code === undefined
      ? []
      : [makeFact({ nace: code, linkedIn: null, words: clean(text, 200) }, 'label', text, 88)];
  });
}
