import { SURE_ENOUGH } from '../../model/signal.ts';
import { type CompiledLexicon, compile } from './compiled-lexicon.ts';
import type { EventLexicon, EventType, LexiconLanguage } from './event-lexicon.ts';
import { DOUBT, type Hit, hitsIn, isOfAnybody, type ListedSentence, listed } from './hits.ts';
import { DANISH } from './lexicon/da.ts';
import { ENGLISH } from './lexicon/en.ts';
import { FINNISH } from './lexicon/fi.ts';
import { NORWEGIAN } from './lexicon/nb.ts';
import { SWEDISH } from './lexicon/sv.ts';
import { isOutdoneBy } from './rivals.ts';
import { confidenceIn, type EventSetting, namePlace, nameRows } from './setting.ts';
import { lexiconLanguagesOf } from './text-lexicon-language.ts';
import { sentencesOf } from './tokens.ts';

/** An event a text tells of. */
export interface FoundEvent {
  readonly type: EventType;
  /** 0–100: SURE_ENOUGH and over is sure, less is only possible; below POSSIBLE it is not given. */
  readonly confidence: number;
  /** The words it was told by, as offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The sentence they stand in, cut to MOST_SENTENCE characters. */
  readonly sentence: string;
}

const POSSIBLE = 30;
const MOST_SENTENCE = 400;

const LEXICONS: Readonly<Record<LexiconLanguage, EventLexicon>> = {
  en: ENGLISH,
  fi: FINNISH,
  sv: SWEDISH,
  nb: NORWEGIAN,
  da: DANISH,
};
const compiled = new Map<LexiconLanguage, CompiledLexicon>();

/**
 * The events a text tells of, one of each type, in the order of the text. Of long texts only the start is read.
 * @param text a headline, a headline with its lead (a line break between), or a paragraph
 * @param language null when it is not known: then the text tells it; of two that are close, the one that tells more
 */
export function eventsIn(text: string, language: LexiconLanguage | null, setting: EventSetting): FoundEvent[] {
  const languages = language === null ? lexiconLanguagesOf(text) : [language];
  const read = languages.map((one) => eventsBy(lexiconOf(one), text, setting));
  return read.toSorted((one, other) => surenessOf(other) - surenessOf(one))[0] ?? [];
}

const surenessOf = (events: readonly FoundEvent[]): number =>
  events.reduce((sum, { confidence }) => sum + confidence, 0);

function lexiconOf(language: LexiconLanguage): CompiledLexicon {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const lexicon = compile(LEXICONS[language], language);
  compiled.set(language, lexicon);
  return lexicon;
}

/** The same by a lexicon of one's own. */
export function eventsBy(lexicon: CompiledLexicon, text: string, setting: EventSetting): FoundEvent[] {
  const sentences = sentencesOf(text).map((sentence) => listed(sentence, lexicon));
  const all = sentences.map((sentence) => hitsIn(sentence, lexicon));
  if (all.some(({ killsAll }) => killsAll) || all.every(({ hits }) => hits.length === 0)) return [];
  const names = nameRows(setting);
  const named = sentences.map((sentence) => namePlace(sentence, names));
  const isInText = named.some((place) => place !== null);
  const surest = new Map<EventType, FoundEvent>();
  for (const [at, sentence] of sentences.entries())
    for (const hit of all[at]?.hits ?? []) {
      if (all[0]?.isNotByFirm === true && !isOfAnybody(hit.type)) continue;
      const circumstances = {
        isSubject: isSubjectBefore(hit, sentence, lexicon),
        named: named[at] ?? null,
        isInText,
        isHeadline: at === 0 && !sentence.sentence.isClosed,
      };
      const event = eventOf(text, hit, sentence, confidenceIn(setting, hit, circumstances));
      const known = surest.get(hit.type);
      if (event.confidence >= POSSIBLE && event.confidence > (known?.confidence ?? 0)) surest.set(hit.type, event);
    }
  return withoutEchoes([...surest.values()]).toSorted((one, other) => one.start - other.start);
}

/** Events that are told only in the words of a sure one are at most possible. */
function withoutEchoes(events: readonly FoundEvent[]): FoundEvent[] {
  const sure = events.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  return events
    .map((event) => {
      const isEcho = sure.some((other) => isOutdoneBy(event, other));
      return isEcho ? { ...event, confidence: event.confidence + DOUBT } : event;
    })
    .filter(({ confidence }) => confidence >= POSSIBLE);
}

function eventOf(text: string, { type, from, to }: Hit, { sentence }: ListedSentence, confidence: number): FoundEvent {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return {
    type,
    confidence: Math.max(0, Math.min(100, confidence)),
    start,
    end,
    sentence: text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST_SENTENCE)),
  };
}

/** "We", or a word for a firm, before the end of the hit. */
function isSubjectBefore({ to }: Hit, { view }: ListedSentence, { lists }: CompiledLexicon): boolean {
  for (let at = 0; at < to; at += 1) if (view.has(at, lists.we) || view.has(at, lists.firm)) return true;
  return false;
}
