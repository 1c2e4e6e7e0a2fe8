import type { MessageKey } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { FactChange, SignalType } from '../model/signal.ts';
import { timeOf } from './calendar-day.ts';

/** A signal as it stands in the form. The day is "2026-03-12" or empty; an empty `field` means no change is told. */
export interface SignalDraft {
  readonly type: SignalType;
  readonly day: string;
  /** Whether that is the day, or only about it. */
  readonly precision: 'exact' | 'about';
  readonly note: string;
  readonly title: string;
  readonly url: string;
  readonly field: FactChange['field'] | '';
  readonly before: string;
  readonly after: string;
}

/** What is wrong with a draft: the message by field. */
export function signalProblems(draft: SignalDraft, now: number): ReadonlyMap<keyof SignalDraft, MessageKey> {
  const problems = new Map<keyof SignalDraft, MessageKey>();
  const date = timeOf(draft.day);
  if (draft.day !== '' && date === null) problems.set('day', 'problem_day_missing');
  if (date !== null && date > now) problems.set('day', 'problem_day_ahead');
  if (!/^(?:https?:\/\/\S+)?$/.test(draft.url.trim())) problems.set('url', 'problem_url');
  if (draft.field !== '' && draft.before.trim() === '' && draft.after.trim() === '') {
    problems.set('after', 'problem_change_empty');
  }
  return problems;
}

/** The signal as the worker takes it. */
export function signalOfDraft(draft: SignalDraft): RequestOf<'add-signal'>['signal'] {
  const { type, field } = draft;
  const change = field === '' ? null : { field, before: saidOrNull(draft.before), after: saidOrNull(draft.after) };
  return {
    ...{ type, date: timeOf(draft.day), isDateRough: draft.precision === 'about' },
    ...{ title: draft.title.trim(), url: draft.url.trim(), note: draft.note.trim(), change },
  };
}

function saidOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
