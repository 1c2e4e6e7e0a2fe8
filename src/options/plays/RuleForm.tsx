import { useState } from 'preact/hooks';
import { formatList } from '../../i18n/format.ts';
import { channelName } from '../../i18n/names.ts';
import { PLAY_BLANKS } from '../../i18n/play-blanks.ts';
import { translate } from '../../i18n/translate.ts';
import { CHANNELS, type PlayRule } from '../../model/play-rule.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormActions } from '../../ui/FormActions.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useDraftForm } from '../../ui/use-draft-form.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { blanksNobodyFills, draftOf, ruleOf, ruleProblems } from './rule-draft.ts';
import { SituationFields } from './SituationFields.tsx';

const BLANKS = PLAY_BLANKS.filter((blank) => blank !== 'opener')
  .map((blank) => `{${blank}}`)
  .join(' ');

interface RuleFormProps {
  readonly rule: PlayRule;
  /** An own rule has a situation to choose. */
  readonly isOwn: boolean;
  readonly onSaved: (rule: PlayRule, undo: string) => void;
  readonly onCancel: () => void;
}

/** The words, channel and days of a rule; of an own one the situation, too. */
export function RuleForm({ rule, isOwn, onSaved, onCancel }: RuleFormProps) {
  const { send } = usePageServices();
  const first = useFirstFocus<HTMLInputElement>();
  const [start] = useState(() => draftOf(rule));
  const { draft, failure, change, problem, submit } = useDraftForm({
    initial: start,
    problemsOf: ruleProblems,
    save: (written) => send('put-rule', { rule: ruleOf(written, rule) }),
    onSaved: ({ undo }) => onSaved(ruleOf(draft, rule), undo),
  });
  const unknown = blanksNobodyFills(draft);
  return (
    <form className="inline-form rule-form" aria-label={translate('rule_form')} onSubmit={submit} noValidate>
      {isOwn ? <SituationFields when={draft.when} onChange={(when) => change({ when })} /> : null}
      <Field label={translate('rule_action')} error={problem('action')}>
        {(control) => (
          <input
            {...control}
            // Of a rule that is only begun the situation comes first.
            ref={start.action === '' ? null : first}
            value={draft.action}
            maxLength={300}
            autoComplete="off"
            onInput={({ currentTarget }) => change({ action: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={translate('rule_why')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={draft.why}
            maxLength={500}
            onInput={({ currentTarget }) => change({ why: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={translate('rule_opener')} hint={translate('rule_opener_hint')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={draft.opener}
            maxLength={1_000}
            onInput={({ currentTarget }) => change({ opener: currentTarget.value })}
          />
        )}
      </Field>
      <p className="hint">{translate('rule_blanks', { blanks: BLANKS, opener: '{opener}' })}</p>
      <p className="field-warning" role="status">
        {unknown.length > 0 && translate('rule_unknown_blanks', { blanks: formatList(unknown) })}
      </p>
      <div className="field-row">
        <Field label={translate('rule_channel')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.channel}
              values={CHANNELS}
              nameOf={(channel) => (channel === 'none' ? translate('channel_none') : channelName(channel))}
              onChange={(channel) => change({ channel })}
            />
          )}
        </Field>
        <Field label={translate('rule_days')} hint={translate('rule_days_hint')} error={problem('days')}>
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              value={draft.days}
              maxLength={3}
              autoComplete="off"
              onInput={({ currentTarget }) => change({ days: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <FormActions save={translate('rule_save')} failure={failure} onCancel={onCancel} />
    </form>
  );
}
