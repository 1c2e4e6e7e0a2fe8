import '../support/spoken-language.ts';
import { describe, expect, it } from 'vitest';
import { PLAY_KEYS } from '../../src/i18n/play-keys.ts';
import { playWords } from '../../src/i18n/play-words.ts';
import { choosePlay, type PlayQuestion } from '../../src/judge/choose-play.ts';
import { dateSignal } from '../../src/judge/freshness.ts';
import { PLAYBOOK } from '../../src/judge/playbook.ts';
import { COMPANY_STATUSES } from '../../src/model/company.ts';
import { STAGES, type Stage } from '../../src/model/contact.ts';
import { playbookSchema, playRuleSchema } from '../../src/model/play-rule.ts';
import { SIGNAL_TYPES, type SignalType } from '../../src/model/signal.ts';
import { SIGNAL_LIVES } from '../../src/model/signal-lives.ts';
import { GRADES, type Label } from '../../src/model/verdict.ts';
import { daysAgo, NOW, someContact, someSignal } from '../support/companies.ts';
import { speak } from '../support/spoken-language.ts';

function question(part: Partial<PlayQuestion> = {}): PlayQuestion {
  return {
    label: 'prospect',
    company: 'Lumivaara Oy',
    country: 'FI',
    status: null,
    grade: 'B',
    contacts: [],
    signals: [],
    flip: null,
    hasIcp: true,
    plays: [],
    now: NOW,
    ...part,
  };
}

const dated = (type: SignalType, days = 3) =>
  dateSignal(someSignal({ id: `${type}-${days}`, type, date: daysAgo(days) }), NOW);
const at = (stage: Stage) => [someContact({ stage })];

/** The label a company that fits would have with such a signal. */
const labelWith = (type: SignalType): Label => {
  const { sign } = SIGNAL_LIVES[type];
  return sign === 'negative' ? 'hold' : sign === 'positive' ? 'trigger' : 'prospect';
};

/** Situations a seller meets: every label with every stage, status, grade and signal, fresh and fading. */
function* situations(): Generator<PlayQuestion> {
  const signals = [null, ...SIGNAL_TYPES.flatMap((type) => [dated(type), dated(type, 59), dated(type, 100)])];
  for (const signal of signals) {
    const active = signal === null || signal.freshness === 'expired' ? [] : [signal];
    const labels: readonly Label[] =
      signal === null || signal.sign === 'neutral'
        ? ['customer', 'prospect', 'lead', 'not-a-fit', 'unknown']
        : ['customer', 'not-a-fit', 'unknown', signal.sign === 'negative' ? 'hold' : 'trigger'];
    for (const label of labels) {
      for (const stage of [null, ...STAGES]) {
        const contacts = stage === null ? [] : at(stage);
        for (const status of [null, ...COMPANY_STATUSES]) {
          for (const grade of GRADES) yield question({ label, contacts, status, grade, signals: active });
        }
      }
    }
  }
  yield question({ label: 'unknown', hasIcp: false, grade: null });
  const signal = someSignal({ type: 'expansion', date: daysAgo(2) });
  const flip = { signal, icp: { id: 'icp', name: 'Nordic' }, criteria: [] };
  yield question({ label: 'trigger', flip, signals: [dateSignal(signal, NOW)] });
  yield question({ label: 'trigger', signals: [dated('funding')], plays: [doneAbout('act-on-funding', 'funding-3')] });
}

const doneAbout = (rule: string, signalId: string) =>
  ({ rule, signalId, state: 'done', at: daysAgo(1), until: null }) as const;

describe('the shipped playbook', () => {
  it('has words for every rule, and no words for rules it does not have', () => {
    expect(Object.keys(PLAY_KEYS).toSorted()).toEqual(PLAYBOOK.map(({ id }) => id).toSorted());
  });

  it('keeps to the shape that own rules are held to', () => {
    expect(PLAYBOOK.filter((rule) => !playRuleSchema.safeParse(rule).success)).toEqual([]);
    const order = PLAYBOOK.map(({ id }) => id);
    expect(playbookSchema.safeParse({ changes: [], own: [], order }).success).toBe(true);
  });

  it('has a rule that no situation reaches for none of its rules', () => {
    const won = new Set<string>();
    for (const situation of situations()) won.add(choosePlay(situation).id);
    expect(PLAYBOOK.map(({ id }) => id).filter((id) => !won.has(id))).toEqual([]);
  });

  it('ends with a rule that holds always', () => {
    expect(PLAYBOOK.at(-1)?.when).toEqual({});
    expect(choosePlay(question({ label: 'no-company', grade: null })).id).toBe('learn-more');
  });

  it('has a rule of its own for every stage, with something to do', () => {
    const won = STAGES.map((stage) => {
      const label =
        stage === 'customer' || stage === 'evangelist'
          ? 'customer'
          : stage === 'lead' || stage === 'subscriber'
            ? 'lead'
            : 'prospect';
      return choosePlay(question({ label, contacts: at(stage) }));
    });
    expect(won.map(({ id }) => id)).toEqual([
      'attract-stranger',
      'engage-visitor',
      'nurture-subscriber',
      'deepen-lead',
      'qualify-lead',
      'contact-lead',
      'support-decision',
      'keep-customer',
      'care-for-evangelist',
    ]);
    expect(won.every(({ channel, withinDays }) => channel !== 'none' && withinDays !== null)).toBe(true);
  });

  it('has a rule of its own for every type of signal', () => {
    const won = SIGNAL_TYPES.map((type) => {
      const play = choosePlay(question({ label: labelWith(type), signals: [dated(type)] }));
      expect(play.rule.when.signals).toEqual([type]);
      expect(play.signal?.type).toBe(type);
      return play.id;
    });
    expect(new Set(won).size).toBe(SIGNAL_TYPES.length);
  });

  it('calls nobody in a hold, but for a deal that is open', () => {
    for (const type of SIGNAL_TYPES.filter((candidate) => SIGNAL_LIVES[candidate].sign === 'negative')) {
      for (const stage of STAGES) {
        const play = choosePlay(question({ label: 'hold', contacts: at(stage), signals: [dated(type)] }));
        expect(play.channel === 'none').toBe(!(stage === 'opportunity' && type === 'layoffs'));
      }
    }
  });

  it('says what to do and why in every language, and what to say wherever somebody is to be reached', () => {
    const plays = new Map(
      [...situations()].map(choosePlay).map((play) => [`${play.id} about ${play.signal?.type}`, play] as const),
    );
    for (const language of ['en', 'fi'] as const) {
      speak(language);
      for (const [name, play] of plays) {
        const { action, why, opener } = playWords(play);
        expect([action, why, opener].filter((text) => text === '' || /[{}$]/.test(text ?? ''))).toEqual([]);
        expect(opener === null, `${name} in ${language}`).toBe(play.channel === 'none');
      }
    }
    speak('en');
  });
});
