import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SIGNAL_GROUP_KEYS } from '../../i18n/message-keys.ts';
import { translate } from '../../i18n/translate.ts';
import type { RequestOf, ResponseOf } from '../../messages/contract.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { SignalSettings } from '../../model/settings.ts';
import type { SignalType } from '../../model/signal.ts';
import { SIGNAL_GROUPS, type SignalGroup, typesIn } from '../../model/signal-lives.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useDraftForm } from '../../ui/use-draft-form.ts';
import { type Columns, LifeRow } from './LifeRow.tsx';
import {
  draftOfLives,
  type LifeDraft,
  type LivesDraft,
  type LivesField,
  livesProblems,
  rowOf,
  settingsOfDraft,
} from './lives-draft.ts';

type Written = ResponseOf<'write-signal-settings'>;

interface LivesFormProps {
  readonly signals: SignalSettings;
  readonly onSaved: (written: Written) => void;
  /** What was learned of a type was forgotten. */
  readonly onReset: (written: Written) => void;
}

/** A table for each group of types: weight, days, whether they count, and what was learned of them. */
export function LivesForm({ signals, onSaved, onReset }: LivesFormProps) {
  const { send } = usePageServices();
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const { draft, change, problem, failure, submit } = useDraftForm<LivesDraft, LivesField, Written>({
    initial: draftOfLives(signals),
    problemsOf: livesProblems,
    save: (current) => send('write-signal-settings', settingsOfDraft(current)),
    onSaved,
  });
  const write = async (changes: RequestOf<'write-signal-settings'>, onWritten: (written: Written) => void) => {
    const outcome = await send('write-signal-settings', changes);
    setRefused(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) onWritten(outcome.value);
  };
  const changeRow = (type: SignalType, part: Partial<LifeDraft>) =>
    change({ rows: new Map(draft.rows).set(type, { ...rowOf(draft, type), ...part }) });
  const forget = (type: SignalType) => {
    const { [type]: _forgotten, ...learned } = signals.learned;
    void write({ learned }, onReset);
  };
  return (
    <form className="lives" noValidate onSubmit={submit} aria-label={translate('weighing_form')}>
      {SIGNAL_GROUPS.map((group) => (
        <GroupTable key={group} group={group}>
          {(columns) =>
            typesIn(group).map((type) => (
              <LifeRow
                key={type}
                type={type}
                columns={columns}
                draft={rowOf(draft, type)}
                learned={signals.learned[type]}
                problemOf={(field) => problem(`${type}:${field}`)}
                onChange={(part) => changeRow(type, part)}
                onForget={() => forget(type)}
              />
            ))
          }
        </GroupTable>
      ))}
      <div className="lives-foot">
        <ErrorNote code={failure ?? refused} />
        <div className="form-actions">
          <button type="submit" className="button primary">
            {translate('weighing_save')}
          </button>
          <button type="button" className="button" onClick={() => void write({ lives: {}, muted: [] }, onSaved)}>
            {translate('scoring_defaults')}
          </button>
        </div>
      </div>
    </form>
  );
}

interface GroupTableProps {
  readonly group: SignalGroup;
  readonly children: (columns: Columns) => ComponentChildren;
}

/** One group with its heads, by which its fields are named. */
function GroupTable({ group, children }: GroupTableProps) {
  const id = (name: string) => `lives-${group}-${name}`;
  const columns: Columns = {
    weight: id('weight'),
    full: id('full'),
    expires: id('expires'),
    halfLife: id('half-life'),
    counts: id('counts'),
  };
  return (
    <section aria-labelledby={id('title')}>
      <h2 id={id('title')}>{translate(SIGNAL_GROUP_KEYS[group].title)}</h2>
      <p className="hint">{translate(SIGNAL_GROUP_KEYS[group].text)}</p>
      <table aria-labelledby={id('title')}>
        <thead>
          <tr>
            <th scope="col">{translate('signal_type_column')}</th>
            <th scope="col" id={columns.counts}>
              {translate('signal_counts')}
            </th>
            <th scope="col" id={columns.weight}>
              {translate('signal_weight')}
            </th>
            <th scope="col" id={columns.full}>
              {translate('signal_full')}
            </th>
            <th scope="col" id={columns.halfLife}>
              {translate('signal_half_life')}
            </th>
            <th scope="col" id={columns.expires}>
              {translate('signal_expires')}
            </th>
          </tr>
        </thead>
        <tbody>{children(columns)}</tbody>
      </table>
    </section>
  );
}
