import { performance } from 'node:perf_hooks';
import { EVENT_TYPES, type EventType, LEXICON_LANGUAGES } from '../../src/interpret/events/event-lexicon.ts';
import { eventsIn, type FoundEvent } from '../../src/interpret/events/events-in.ts';
import { SURE_ENOUGH } from '../../src/model/signal.ts';
import type { LabelledText } from './labelled-texts.ts';
import { type Score, type Spread, share, spreadOf } from './score.ts';

/** Shares (0–1), null when there is nothing to share: nothing predicted has no precision, nothing labelled no recall. */
export interface Measures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What `npm run eval -- FILE.jsonl --json` prints. */
export interface TextEvaluation {
  readonly texts: number;
  /** Is there any event in the text, whatever its type? */
  readonly any: Measures;
  /** Over all types: each type of each text counts once. */
  readonly micro: Measures;
  readonly types: Readonly<Partial<Record<EventType, Score>>>;
  readonly languages: Readonly<Record<string, { readonly any: Measures; readonly micro: Measures }>>;
  /** Milliseconds for one text, in the second round: the first also compiles the lexicons. */
  readonly ms: Spread;
  /** Texts without an event in which one is seen, of a hundred such. */
  readonly falseAlarmsPer100: number | null;
}

/** A text with the events that are sure in it. */
export interface ScoredText {
  readonly labelled: LabelledText;
  readonly found: readonly FoundEvent[];
  readonly ms: number;
}

/** Tells the events of each text, with nothing known of where it stands; twice, for the time. */
export function scoredTexts(texts: readonly LabelledText[]): ScoredText[] {
  for (const { text, lang } of texts) eventsIn(text, lang, NOWHERE);
  return texts.map((labelled) => {
    const start = performance.now();
    const events = eventsIn(labelled.text, labelled.lang, NOWHERE);
    const ms = performance.now() - start;
    return { labelled, found: events.filter(({ confidence }) => confidence >= SURE_ENOUGH), ms };
  });
}

const NOWHERE = { place: 'text', names: [] } as const;

export function evaluationOfTexts(scored: readonly ScoredText[]): TextEvaluation {
  const languages = LEXICON_LANGUAGES.map((language) => ({
    language,
    of: scored.filter(({ labelled }) => labelled.lang === language),
  })).filter(({ of }) => of.length > 0);
  const without = scored.filter(({ labelled }) => labelled.triggers.length === 0);
  return {
    texts: scored.length,
    any: anyOf(scored),
    micro: microOf(scored),
    types: Object.fromEntries(EVENT_TYPES.map((type) => [type, scoreOfType(type, scored)])),
    languages: Object.fromEntries(
      languages.map(({ language, of }) => [language, { any: anyOf(of), micro: microOf(of) }]),
    ),
    ms: spreadOf(scored.map(({ ms }) => ms)),
    falseAlarmsPer100: share(100 * without.filter(({ found }) => found.length > 0).length, without.length),
  };
}

function scoreOfType(type: EventType, scored: readonly ScoredText[]): Score {
  const isFound = ({ found }: ScoredText) => found.some((event) => event.type === type);
  const labelled = scored.filter((text) => text.labelled.triggers.includes(type));
  const right = labelled.filter(isFound).length;
  const wrong = scored.filter(isFound).length - right;
  return {
    labelled: labelled.length,
    right,
    wrong,
    missing: labelled.length - right,
    precision: share(right, right + wrong),
    recall: share(right, labelled.length),
  };
}

function anyOf(scored: readonly ScoredText[]): Measures {
  const labelled = scored.filter((text) => text.labelled.triggers.length > 0);
  const predicted = scored.filter(({ found }) => found.length > 0).length;
  return measuresOf(labelled.filter(({ found }) => found.length > 0).length, predicted, labelled.length);
}

function microOf(scored: readonly ScoredText[]): Measures {
  const scores = EVENT_TYPES.map((type) => scoreOfType(type, scored));
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return measuresOf(
    sum(({ right }) => right),
    sum(({ right, wrong }) => right + wrong),
    sum(({ labelled }) => labelled),
  );
}

function measuresOf(right: number, predicted: number, labelled: number): Measures {
  return {
    precision: share(right, predicted),
    recall: share(right, labelled),
    f1: share(2 * right, predicted + labelled),
  };
}
