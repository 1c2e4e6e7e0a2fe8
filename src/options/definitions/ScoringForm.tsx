import { useState } from 'preact/hooks';
import { formatPoints } from '../../i18n/format.ts';
import { engagementName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { ResponseOf } from '../../messages/contract.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import { ENGAGEMENT_TYPES, type EngagementType } from '../../model/contact.ts';
import { cooledPoints } from '../../model/score.ts';
import { DEFAULT_SETTINGS, type Scoring, type Settings } from '../../model/settings.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useDraftForm } from '../../ui/use-draft-form.ts';
import {
  draftOfScoring,
  LIMITS,
  numberIn,
  type ScoringDraft,
  type ScoringField,
  scoringOfDraft,
  scoringProblems,
} from './scoring-draft.ts';

interface ScoringFormProps {
  readonly settings: Settings;
  readonly onSaved: (saved: ResponseOf<'write-definitions'>) => void;
}

/** What each engagement counts, how points cool, and where MQL and SQL begin. */
export function ScoringForm({ settings: { definitions, scoring }, onSaved }: ScoringFormProps) {
  const { send } = usePageServices();
  const write = (next: Scoring) => send('write-definitions', { definitions, scoring: next });
  const form = useDraftForm<ScoringDraft, ScoringField, ResponseOf<'write-definitions'>>({
    initial: draftOfScoring(scoring),
    problemsOf: scoringProblems,
    save: (draft) => write(scoringOfDraft(draft)),
    onSaved,
  });
  const { draft, change, problem } = form;
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const restore = async () => {
    const outcome = await write(DEFAULT_SETTINGS.scoring);
    setRefused(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) onSaved(outcome.value);
  };
  const number = (
    label: string,
    field: ScoringField,
    value: string,
    limits: { readonly min: number; readonly max: number },
    onInput: (text: string) => void,
    hint?: string,
  ) => (
    <Field label={label} error={problem(field)} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={limits.min}
          max={limits.max}
          step={1}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
  return (
    <form className="scoring" noValidate onSubmit={form.submit} aria-label={translate('scoring_title')}>
      <fieldset>
        <legend>{translate('scoring_points')}</legend>
        <div className="point-fields">
          {ENGAGEMENT_TYPES.map((type) => (
            <div key={type}>
              {number(engagementName(type), `points:${type}`, draft.points[type], LIMITS.points, (text) =>
                change({ points: { ...draft.points, [type]: text } }),
              )}
            </div>
          ))}
        </div>
      </fieldset>
      <div className="point-fields">
        {number(
          translate('scoring_half_life'),
          'halfLifeDays',
          draft.halfLifeDays,
          LIMITS.halfLifeDays,
          (halfLifeDays) => change({ halfLifeDays }),
          translate('scoring_half_life_hint'),
        )}
        {number(translate('scoring_mql_at'), 'mqlAt', draft.mqlAt, LIMITS.points, (mqlAt) => change({ mqlAt }))}
        {number(translate('scoring_sql_at'), 'sqlAt', draft.sqlAt, LIMITS.points, (sqlAt) => change({ sqlAt }))}
      </div>
      <Example draft={draft} />
      <Requests chosen={draft.sqlRequests} onChange={(sqlRequests) => change({ sqlRequests })} />
      {number(
        translate('scoring_visits'),
        'sqlVisits',
        draft.sqlVisits,
        LIMITS.sqlVisits,
        (sqlVisits) => change({ sqlVisits }),
        translate('scoring_visits_hint'),
      )}
      <ErrorNote code={form.failure ?? refused} />
      <div className="form-actions">
        <button type="submit" className="button primary">
          {translate('scoring_save')}
        </button>
        <button type="button" className="button" onClick={() => void restore()}>
          {translate('scoring_defaults')}
        </button>
      </div>
    </form>
  );
}

/** What the numbers come to, as they are written. */
function Example({ draft }: { draft: ScoringDraft }) {
  const first = numberIn(draft.points.webinar, LIMITS.points);
  const halfLife = numberIn(draft.halfLifeDays, LIMITS.halfLifeDays);
  return (
    <output className="example">
      {first !== null &&
        halfLife !== null &&
        translate('scoring_example', { first, now: formatPoints(cooledPoints(first, 30, halfLife)) })}
    </output>
  );
}

interface RequestsProps {
  readonly chosen: readonly EngagementType[];
  readonly onChange: (chosen: readonly EngagementType[]) => void;
}

/** The engagements that make an SQL whatever the points. */
function Requests({ chosen, onChange }: RequestsProps) {
  return (
    <fieldset>
      <legend>{translate('scoring_requests')}</legend>
      <div className="requests">
        {ENGAGEMENT_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, type] : chosen.filter((other) => other !== type))
              }
            />
            {engagementName(type)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
