import type { SignalType } from '../../model/signal.ts';

/** The languages events are told in; nb holds the common Nynorsk forms too. */
export const LEXICON_LANGUAGES = ['en', 'fi', 'sv', 'nb', 'da'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** The types of events that are told by words. Growth in staff counts as hiring here. */
export const EVENT_TYPES = [
  'funding',
  'acquisition',
  'leadership-change',
  'expansion',
  'product-launch',
  'hiring',
  'contract-partnership',
  'ipo-listing',
  'financial-results',
  'technology-change',
  'rebrand',
  'relocation',
  'award',
  'layoffs',
  'insolvency',
  'closure',
] as const satisfies readonly SignalType[];
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * What tells an event of one type. Each entry is a list of patterns; the surest of those that hit decides.
 * strong: 85 points, enough alone. likely: 70, enough unless something speaks against it. weak: 45, only possible
 * unless it is the company's own news with the company ("we", a headline) as its subject.
 * not: in the same sentence, kills the hits of this type.
 */
export interface EventPatterns {
  readonly strong?: readonly string[];
  readonly likely?: readonly string[];
  readonly weak?: readonly string[];
  readonly not?: readonly string[];
}

/**
 * The words of one language, as data. A pattern is a row of terms parted by spaces, matched on whole tokens of one
 * sentence, case folded, without soft hyphens. A token is letters and digits with - ' . & : inside ("M&A", "Q3",
 * "A/S", "YT-neuvottelut", "ICA:n"); a possessive 's is cut off an English one.
 *
 *   word        exactly that token
 *   stem*       begins with; *head ends with (compounds); *mid* contains
 *   a|b*|*c     any of them
 *   <SET>       a set by its name; in a list of alternatives too: <BUYS>|merger*. Sets may name other sets
 *   x?          may be missing, and so may a|b?: the mark is for all of the alternatives
 *   ..          a gap of 0 to 3 tokens; ..6 a gap of 0 to 6
 *   {name}      a run of 1 to 5 capitalised tokens, & and legal forms included, that looks like a company or a person
 *               (a capital at the start of a sentence or in a title-case headline is believed unless the word is
 *               among the small common words of the language)
 *   {firm}      a capitalised run with a legal form, or a word of the set FIRM
 *   {number}    a number, in digits or a word of the set NUMBER
 *   {money}     a number with a currency, or with a word for million or billion
 *   {percent}   a number with % or a word for it
 *   {year}      1990 to 2049
 *               (these too may stand among alternatives: {money}|capital, {name}?)
 *   ^  $        the start, the end of a sentence (a headline is one)
 *   A & B       both anywhere in the sentence, in any order
 *   A ~ B       the same with at most eight tokens between them: both are the hit
 *   A ! B       A where B is not in the sentence; several may follow: A ! B ! C
 *
 * Each of A and B is a row of terms; & ~ and ! may be mixed. Pattern and set words are written in lower case.
 */
export interface EventLexicon {
  /** Named lists of alternatives, "a|b*|*c". FIRM and NUMBER are known to the engine. */
  readonly sets: Readonly<Record<string, string>>;
  readonly events: Readonly<Partial<Record<EventType, EventPatterns>>>;
  /** Within four tokens of a hit they kill it. Single-token alternatives. */
  readonly negations: readonly string[];
  /** Within four tokens of a hit they cost it 30 points. Single-token alternatives. */
  readonly hedges: readonly string[];
  /**
   * Patterns of what public bodies and others do that are no firms: in their sentence, and in a text that begins with
   * one, only a contract with them and a change of their managers count.
   */
  readonly notByFirms?: readonly string[];
  /** Patterns that kill every hit of the text in which they are: sport, politics, weather, markets, adverts. */
  readonly not: readonly string[];
}
