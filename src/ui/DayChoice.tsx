import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import { dayOf, timeOf } from './calendar-day.ts';
import { daysAhead, nextMonday, nextMonth } from './days-ahead.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { Field } from './Field.tsx';
import { usePageServices } from './page-services.ts';
import { useFirstFocus } from './use-first-focus.ts';

const QUICK: readonly { readonly key: MessageKey; readonly dayAfter: (now: number) => number }[] = [
  { key: 'day_tomorrow', dayAfter: (now) => daysAhead(now, 1) },
  { key: 'day_next_monday', dayAfter: nextMonday },
  { key: 'day_next_month', dayAfter: nextMonth },
];

interface DayChoiceProps {
  readonly label: string;
  /** The words on the button that takes the date. */
  readonly save: string;
  /** The day the date field starts with (epoch ms); null: tomorrow. */
  readonly start?: number | null;
  readonly failure: ErrorCode | null;
  /** Called with the start of the chosen day (epoch ms), which lies ahead. */
  readonly onChoose: (day: number) => void;
  readonly onCancel: () => void;
  /** What else belongs to the choice. */
  readonly children?: ComponentChildren;
}

/** A day ahead: three at a click, any other by its date. */
export function DayChoice({ label, save, start = null, failure, onChoose, onCancel, children }: DayChoiceProps) {
  const { now } = usePageServices();
  const today = now();
  const first = useFirstFocus<HTMLFieldSetElement>();
  const [day, setDay] = useState(dayOf(start !== null && start > today ? start : daysAhead(today, 1)));
  const time = timeOf(day);
  const isAhead = time !== null && time > today;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isAhead) onChoose(time);
  };
  return (
    <form className="inline-form day-choice" aria-label={label} onSubmit={submit}>
      {children}
      <fieldset className="quick-days" ref={first} tabIndex={-1}>
        <legend className="visually-hidden">{label}</legend>
        {QUICK.map(({ key, dayAfter }) => (
          <button key={key} type="button" className="button" onClick={() => onChoose(dayAfter(today))}>
            {translate(key)}
          </button>
        ))}
      </fieldset>
      <Field label={translate('day_date')} error={isAhead ? undefined : translate('day_not_ahead')}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={dayOf(daysAhead(today, 1))}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        )}
      </Field>
      <ErrorNote code={failure} />
      <div className="form-actions">
        <button type="submit" className="button primary">
          {save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}
