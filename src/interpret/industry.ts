import type { Industry } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surestOfEach, wordPattern } from './text.ts';
import { INDUSTRY_WORDS } from './words/industries.ts';
import { ORGANISATION_TYPES } from './words/schema-types.ts';

const byWords = INDUSTRY_WORDS.map((entry) => ({ ...entry, pattern: wordPattern(entry.words) }));
const CODE =
  /(?:nace|näringskode|næringskode|branche(?:kode)?|toimiala(?:koodi)?|sni(?:-kod)?|tol)[^\d\n]{0,60}?(?<code>\d{2}\.\d{1,2})\d{0,2}/i;

/** What the company does: by its schema type, a stated NACE code, or the words of its title and description. */
export function industriesOf(page: Page): Fact<Industry>[] {
  const found = [...fromTypes(page), ...fromCodes(page), ...fromWords(page)];
  return surestOfEach(found, ({ nace, words }) => nace ?? words).slice(0, 4);
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

/** Words of the title weigh most, then the description's, then the headings'. */
function fromWords({ title, metas, harvest }: Page): Fact<Industry>[] {
  const places: readonly (readonly [string, Fact<Industry>['source'], number])[] = [
    [title, 'title', 58],
    [metas.get('description') ?? metas.get('og:description') ?? '', 'meta', 50],
    [metas.get('keywords') ?? '', 'meta', 44],
    [
      harvest.headings
        .slice(0, 6)
        .map(({ text }) => text)
        .join(' · '),
      'heading',
      40,
    ],
  ];
  return places.flatMap(([text, source, confidence]) =>
    byWords.flatMap(({ nace, name, pattern }) =>
      pattern.test(text) ? [makeFact({ nace, linkedIn: null, words: name }, source, text, confidence)] : [],
    ),
  );
}
