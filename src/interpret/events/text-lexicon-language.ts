import { STOP_WORDS, type ToldLanguage } from '../words/languages.ts';
import { LEXICON_LANGUAGES, type LexiconLanguage } from './event-lexicon.ts';

/** How much of a text is looked at. */
const MOST_CHARACTERS = 1_000;
/** How far ahead the first must be to stand alone. */
const CLOSE = 1;
/** A text with nothing of any language is taken for English, as names of products and firms are. */
const FIRST_GUESS: LexiconLanguage = 'en';

/** Words of headlines, besides the stop words of texts. */
const HEADLINE_WORDS: Readonly<Record<LexiconLanguage, string>> = {
  en: "new after over up out his her he she they into first who why gets says set could it's no but one two best top deal",
  fi: 'uusi uuden uudeksi sai saa näin nyt jo lähes noin yhtiö yhtiön suomen euroa miljoonaa vuoden tänä viime kertoo mukaan sanoo kun',
  sv: 'ny nya nytt får går säger sina sin mot från år kronor miljoner miljarder efter ska blir här därför mest första bolaget svenska',
  nb: 'nye ny nytt får går sier sine sin mot fra frå år kroner millioner milliarder etter skal blir her derfor mest første selskapet norske norges noreg ein eit dei bli ble vart eg ikkje daglig dagleg leder åpner opnar ansetter',
  da: 'nye ny nyt får går siger sine sin mod fra år kroner millioner milliarder efter skal bliver her derfor mest første selskabet danske danmarks nu blev virksomheder virksomheden åbner direktør',
};

/** Letters and endings, and what each of them is worth. Nordic words are compounds, few of which are in a list. */
const SIGNS: readonly (readonly [pattern: RegExp, languages: readonly LexiconLanguage[], weight: number])[] = [
  [/[äö]/g, ['sv', 'fi'], 0.5],
  [/å/g, ['sv', 'nb', 'da'], 0.4],
  [/ø/g, ['nb', 'da'], 0.6],
  [/æ/g, ['da'], 0.8],
  [/æ/g, ['nb'], 0.4],
  [/aa|ää|ii|uu|yy/g, ['fi'], 0.3],
  [
    /[a-zäö]{3}(?:nen|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|iin|een|jen|ien|aan|ään|kin|vat|vät|tti|isi)(?![a-zäöå])/g,
    ['fi'],
    0.6,
  ],
  [/[a-zåäö]{2}(?:ar|at|or|ade|erar|arna|orna|skt|het)(?![a-zäöå])/g, ['sv'], 0.3],
  [/ck|ö[a-zåäö]/g, ['sv'], 0.3],
  [/svensk|sverige/g, ['sv'], 0.8],
  [/norsk|norge|noreg/g, ['nb'], 0.8],
  [/dansk|danmark/g, ['da'], 0.8],
  [/suom/g, ['fi'], 0.8],
  [/sj|kj|gj|øy|ei|skap|aksje/g, ['nb'], 0.4],
  [/[a-zæøå]{2}(?:sjon|het|ene|tting)(?![a-zæøå])/g, ['nb'], 0.4],
  [/ej|øj|hv|skab|hed(?:en|er)?(?![a-zæøå])|[a-zæøå]{2}(?:ede|erne|eret|nd)(?![a-zæøå])/g, ['da'], 0.5],
  [/chef|aktie/g, ['sv', 'da'], 0.5],
  [/[a-zæøå]{2}(?:rer|else)(?![a-zæøåäö])/g, ['nb', 'da'], 0.2],
  [/[a-zæøåäö]{2}(?:ing|sk|er|en|et)(?![a-zæøåäö])/g, ['sv', 'nb', 'da'], 0.2],
  [/(?<![a-zæøåäö])(?:ud|af)(?!ter)[a-zæøå]{2}/g, ['da'], 0.6],
  [/(?<![a-zæøåäö])(?:ut|opp)[a-zæøå]{2}/g, ['nb'], 0.4],
  [/(?<![a-zæøåäö])(?:ut|upp)[a-zåäö]{2}/g, ['sv'], 0.4],
  [/[a-z]{2}(?:tion|ment|ies|ed|ly|ess|ity)(?![a-zæøåäö])/g, ['en'], 0.3],
  [/[a-z]{2}ing(?![a-zæøåäö])/g, ['en'], 0.4],
  [/th|wh|sh|ough|ay/g, ['en'], 0.2],
];

const weights = weighed();

/**
 * The languages a headline or a short text may be in, as near as its words, letters and endings tell: one, or two where
 * they are close, the likelier first.
 */
export function lexiconLanguagesOf(whole: string): readonly LexiconLanguage[] {
  const text = whole.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase();
  const points = new Map<LexiconLanguage, number>(LEXICON_LANGUAGES.map((language) => [language, 0]));
  const add = (language: LexiconLanguage, more: number) => points.set(language, (points.get(language) ?? 0) + more);
  for (const [word] of text.matchAll(/[a-zà-ÿ]+/g))
    for (const language of weights.get(word) ?? []) add(language, 1 / (weights.get(word)?.length ?? 1));
  for (const [pattern, languages, weight] of SIGNS) {
    const times = text.match(pattern)?.length ?? 0;
    for (const language of languages) add(language, Math.min(times, 8) * weight);
  }
  const [first, second] = [...points].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || second === undefined || first[1] === 0) return [FIRST_GUESS];
  return first[1] - second[1] < CLOSE ? [first[0], second[0]] : [first[0]];
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
