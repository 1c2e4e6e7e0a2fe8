import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Contact } from '../../model/contact.ts';
import type { DatedSignal, Verdict } from '../../model/verdict.ts';
import { EventRow, type EventRowProps, type FlipReason } from './EventRow.tsx';
import { splitEvents } from './split-events.ts';

interface SignalTimelineProps extends Pick<EventRowProps, 'onAct' | 'peopleAddress'> {
  readonly verdict: Pick<Verdict, 'signals' | 'reasons'>;
  readonly contacts: readonly Contact[];
  /** Whether there is a newsroom to be watched. */
  readonly canWatch: boolean;
  /** What has the focus after something was done about an event: the button that did it may be gone. */
  readonly focus: Ref<HTMLDivElement>;
}

/** What happened at a company, newest first: what counts now, what is only possible, and the history folded up. */
export function SignalTimeline({ verdict, contacts, canWatch, focus, ...row }: SignalTimelineProps) {
  const { current, possible, past } = splitEvents(verdict.signals);
  const flips = verdict.reasons.filter(
    (reason): reason is FlipReason => reason.code === 'now-matches' || reason.code === 'no-longer-matches',
  );
  const rows = (signals: readonly DatedSignal[]) =>
    signals.map((dated) => (
      <EventRow
        key={dated.signal.id}
        dated={dated}
        flips={flips.filter(({ flip }) => flip.signal.id === dated.signal.id)}
        contacts={contacts}
        {...row}
      />
    ));
  return (
    <div className="timeline" ref={focus} tabIndex={-1}>
      {verdict.signals.length === 0 && (
        <p className="nothing">{canWatch ? translate('events_none') : translate('events_none_no_feed')}</p>
      )}
      {current.length > 0 && <ol className="events">{rows(current)}</ol>}
      {possible.length > 0 && (
        <Possible>
          {row.onAct === null && <p className="hint">{translate('events_save_first')}</p>}
          <ol className="events">{rows(possible)}</ol>
        </Possible>
      )}
      {current.length === 0 && possible.length === 0 && past.length > 0 && (
        <p className="nothing">{translate('events_none_now')}</p>
      )}
      {past.length > 0 && (
        <details className="events-past">
          <summary>{translate('events_history', { count: formatNumber(past.length) })}</summary>
          <ol className="events">{rows(past)}</ol>
        </details>
      )}
    </div>
  );
}

function Possible({ children }: { children: ComponentChildren }) {
  const id = useId();
  return (
    <section className="events-possible" aria-labelledby={id}>
      <h3 id={id}>{translate('events_possible')}</h3>
      <p className="hint">{translate('events_possible_text')}</p>
      {children}
    </section>
  );
}
