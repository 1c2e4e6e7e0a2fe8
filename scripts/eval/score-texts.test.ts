import { describe, expect, it } from 'vitest';
import type { EventType, LexiconLanguage } from '../../src/interpret/events/event-lexicon.ts';
import { labelledTextsOf } from './labelled-texts.ts';
import { errorsOf, reportOfTexts } from './report-texts.ts';
import { evaluationOfTexts, type ScoredText, scoredTexts } from './score-texts.ts';

function scored(
  lang: LexiconLanguage,
  triggers: EventType[],
  found: readonly EventType[],
  text = 'A text',
): ScoredText {
  const events = found.map((type) => ({ type, confidence: 85, start: 2, end: 6, sentence: text }));
  return { labelled: { text, lang, triggers }, found: events, ms: 0.1 };
}

const SCORED = [
  scored('en', ['acquisition', 'funding'], ['acquisition']),
  scored('en', [], ['acquisition']),
  scored('en', [], []),
  scored('fi', ['hiring'], ['funding']),
  scored('fi', ['hiring'], []),
];

describe('a file of labelled texts', () => {
  it('has one a line; lines that are none are counted and named', () => {
    const lines = [
      '{"text": "Voltia buys Kelme", "lang": "en", "triggers": ["acquisition"], "source": "made up"}',
      '',
      '{"text": "Voltia"',
      '{"text": "Voltia", "lang": "xx", "triggers": []}',
      '{"text": "Voltia", "lang": "fi", "triggers": ["weather"]}',
      '[]',
    ];
    const { texts, broken } = labelledTextsOf(lines.join('\n'));
    expect(texts).toEqual([{ text: 'Voltia buys Kelme', lang: 'en', triggers: ['acquisition'] }]);
    expect(broken.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(broken[1]?.reason).toContain('lang');
    expect(broken[2]?.reason).toContain('triggers.0');
  });
});

it('a line may call a language and a type by another name', () => {
  const [read] = labelledTextsOf('{"text": "30 nye stillingar", "lang": "nn", "triggers": ["headcount-growth"]}').texts;
  expect(read).toEqual({ text: '30 nye stillingar', lang: 'nb', triggers: ['hiring'] });
});

describe('the score of texts', () => {
  const evaluation = evaluationOfTexts(SCORED);

  it('counts each type by itself', () => {
    expect(evaluation.types.acquisition).toEqual({
      labelled: 1,
      right: 1,
      wrong: 1,
      missing: 0,
      precision: 0.5,
      recall: 1,
    });
    expect(evaluation.types.hiring).toMatchObject({ labelled: 2, right: 0, missing: 2, precision: null, recall: 0 });
    expect(evaluation.types.award).toMatchObject({ labelled: 0, precision: null, recall: null });
  });

  it('takes any event of a text for a hit, and over all types only the right ones', () => {
    expect(evaluation.any).toEqual({ precision: 0.667, recall: 0.667, f1: 0.667 });
    expect(evaluation.micro).toEqual({ precision: 0.333, recall: 0.25, f1: 0.286 });
  });

  it('is given by language too, and only for those that are there', () => {
    expect(Object.keys(evaluation.languages)).toEqual(['en', 'fi']);
    expect(evaluation.languages['fi']?.any).toEqual({ precision: 1, recall: 0.5, f1: 0.667 });
  });

  it('counts false alarms among the texts without an event', () => {
    expect(evaluation.falseAlarmsPer100).toBe(50);
    expect(evaluationOfTexts([scored('en', ['award'], [])]).falseAlarmsPer100).toBeNull();
  });

  it('takes only what is sure', () => {
    const [sure, possible] = scoredTexts([
      { text: 'Voltia acquires Kelme', lang: 'en', triggers: [] },
      { text: 'An unveiling', lang: 'en', triggers: [] },
    ]);
    expect(sure?.found.map(({ type }) => type)).toEqual(['acquisition']);
    expect(possible?.found).toEqual([]);
  });
});

describe('the report of texts', () => {
  it('has a line for each type and language, with dashes where there is nothing to share', () => {
    const report = reportOfTexts(evaluationOfTexts(SCORED));
    expect(report).toMatch(/^acquisition +1 +1 +1 +0 +50\.0 % +100\.0 %$/m);
    expect(report).toMatch(/^award +0 +0 +0 +0 +– +–$/m);
    expect(report).toMatch(/^fi +100\.0 % +50\.0 % +66\.7 % +0\.0 % +0\.0 % +0\.0 %$/m);
    expect(report).toContain('false alarms in 100 texts without an event: 50.0');
  });

  it('lists what was wrong with the words that told it, and what was missing, by language', () => {
    expect(errorsOf(SCORED).split('\n')).toEqual([
      'en missing funding: A text',
      'en wrong   acquisition by "text": A text',
      'fi wrong   funding by "text": A text',
      'fi missing hiring: A text',
      'fi missing hiring: A text',
    ]);
  });
});
