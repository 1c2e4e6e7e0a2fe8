import { STOP_WORDS, type ToldLanguage } from '../words/languages.ts';
import { LEXICON_LANGUAGES, type LexiconLanguage } from './event-lexicon.ts';

/** How much of a text is looked at. */
const MOST_CHARACTERS = 1_000;
/** A text with nothing of any language is taken for English, as names of products and firms are. */
const FIRST_GUESS: LexiconLanguage = 'en';

/** Words of headlines, besides the stop words of texts. */
const HEADLINE_WORDS: Readonly<Record<LexiconLanguage, string>> = {
  en: "new after over up out his her he she they into first who why gets says set could it's no but one two best top deal",
  fi: 'uusi uuden uudeksi sai saa näin nyt jo lähes noin yhtiö yhtiön suomen euroa miljoonaa vuoden tänä viime kertoo mukaan sanoo kun',
  sv: 'ny nya nytt får går säger sina sin mot från år kronor miljoner miljarder efter ska blir här därför mest första bolaget svenska',
  nb: 'nye ny nytt får går sier sine sin mot fra frå år kroner millioner milliarder etter skal blir her derfor mest første selskapet norske norges noreg ein eit dei bli ble vart eg ikkje',
  da: 'nye ny nyt får går siger sine sin mod fra år kroner millioner milliarder efter skal bliver her derfor mest første selskabet danske danmarks efter nu blev af og til også virksomheder',
};

/** Letters and endings, and what each of them is worth. Nordic words are compounds, few of which are in a list. */
const SIGNS: readonly (readonly [pattern: RegExp, languages: readonly LexiconLanguage[], weight: number])[] = [
  [/[äö]/g, ['sv', 'fi'], 0.5],
  [/[a-zåäö]{2}(?:ar|er|at|or)(?![a-zäöå])/g, ['sv'], 0.3],
  [/å/g, ['sv', 'nb', 'da'], 0.4],
  [/[æø]/g, ['nb', 'da'], 0.6],
  [/aa|ää|ii|uu|yy|ee(?![dknmpst]\b)/g, ['fi'], 0.3],
  [
    /[a-zäö]{3}(?:nen|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|iin|een|jen|ien|aan|ään|kin|vat|vät|tti|isi)(?![a-zäöå])/g,
    ['fi'],
    0.6,
  ],
  [/(?:ck|[a-z]tion|ör[a-z]|[a-zåäö]{3}(?:ade|erar|arna|orna|skt|het))(?![a-zåäö])/g, ['sv'], 0.4],
  [/(?:kj|gj|øy|ei|skj)[a-zæøå]/g, ['nb'], 0.3],
  [/[a-zæøå]{2}(?:sjon|het|ene|ert|sjef|tting)(?![a-zæøå])/g, ['nb'], 0.5],
  [/[a-zæøå]{2}(?:tion|hed|ede|erne|eret|chef|lse|nde|gt)(?![a-zæøå])/g, ['da'], 0.3],
  [/[a-z](?:eje|øj|æg|gn|hv)[a-zæøå]/g, ['da'], 0.2],
  [/[a-z]{2}(?:ing|tion|ment|ies|ed|ly|ess|ity)(?![a-zæøåäö])/g, ['en'], 0.3],
  [/[a-z]{2}(?:th|wh|sh|ough|ay)[a-z]*/g, ['en'], 0.2],
];

const weights = weighed();

/** The language of a headline or a short text, as near as its words, letters and endings tell. */
export function lexiconLanguageOf(whole: string): LexiconLanguage {
  const text = whole.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase();
  const points = new Map<LexiconLanguage, number>(LEXICON_LANGUAGES.map((language) => [language, 0]));
  const add = (language: LexiconLanguage, more: number) => points.set(language, (points.get(language) ?? 0) + more);
  for (const [word] of text.matchAll(/[a-zà-ÿ]+/g))
    for (const language of weights.get(word) ?? []) add(language, 1 / (weights.get(word)?.length ?? 1));
  for (const [pattern, languages, weight] of SIGNS) {
    const times = text.match(pattern)?.length ?? 0;
    for (const language of languages) add(language, Math.min(times, 8) * weight);
  }
  const [first] = [...points].toSorted(([, one], [, other]) => other - one);
  return first === undefined || first[1] === 0 ? FIRST_GUESS : first[0];
}

function weighed(): ReadonlyMap<string, readonly LexiconLanguage[]> {
  const languages = new Map<string, LexiconLanguage[]>();
  for (const language of LEXICON_LANGUAGES)
    for (const word of new Set(wordsOf(language))) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

function wordsOf(language: LexiconLanguage): string[] {
  const told: readonly ToldLanguage[] = language === 'nb' ? ['nb', 'nn'] : [language];
  return [...told.map((one) => STOP_WORDS[one]), HEADLINE_WORDS[language]].flatMap((words) => words.split(' '));
}
