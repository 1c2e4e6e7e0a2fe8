import { engagementName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import { ENGAGEMENT_TYPES } from '../model/contact.ts';
import { Choice } from './Choice.tsx';
import { dayOf } from './calendar-day.ts';
import { type EngagementDraft, linkField } from './contact-draft.ts';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';

interface EngagementRowsProps {
  readonly rows: readonly EngagementDraft[];
  /** What is wrong with a row, by its key, and with its link. */
  readonly problem: (key: string) => string | undefined;
  readonly onChange: (rows: readonly EngagementDraft[]) => void;
}

/** The dated interactions of a contact, to add to, change and take away. */
export function EngagementRows({ rows, problem, onChange }: EngagementRowsProps) {
  const { now, newId } = usePageServices();
  const today = dayOf(now());
  const change = (key: string, part: Partial<EngagementDraft>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className="rows">
      <legend>{translate('engagements')}</legend>
      {rows.map((row, index) => (
        <div className="field-row with-remove engagement" key={row.key}>
          <Field label={translate('engagement_type')}>
            {(control) => (
              <Choice
                control={control}
                value={row.type}
                values={ENGAGEMENT_TYPES}
                nameOf={engagementName}
                onChange={(type) => change(row.key, { type })}
              />
            )}
          </Field>
          <Field label={translate('engagement_day')} error={problem(row.key)}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={row.day}
                onInput={({ currentTarget }) => change(row.key, { day: currentTarget.value })}
              />
            )}
          </Field>
          <button
            type="button"
            className="icon-button"
            aria-label={translate('engagement_remove')}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <Icon name="trash" />
          </button>
          <Field
            label={translate('engagement_source')}
            hint={index === 0 ? translate('engagement_source_hint') : undefined}
          >
            {(control) => (
              <input
                {...control}
                value={row.source}
                maxLength={120}
                autoComplete="off"
                onInput={({ currentTarget }) => change(row.key, { source: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={translate('engagement_url')} error={problem(linkField(row.key))}>
            {(control) => (
              <input
                {...control}
                value={row.url}
                maxLength={2_048}
                inputMode="url"
                autoComplete="off"
                onInput={({ currentTarget }) => change(row.key, { url: currentTarget.value })}
              />
            )}
          </Field>
        </div>
      ))}
      <button
        type="button"
        className="link-button"
        onClick={() =>
          onChange([...rows, { key: newId(), type: 'meeting', day: today, moment: now(), source: '', url: '' }])
        }
      >
        <Icon name="plus" />
        {translate('engagement_add')}
      </button>
    </fieldset>
  );
}
