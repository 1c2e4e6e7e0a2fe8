import { useEffect, useState } from 'preact/hooks';
import { ruleName } from '../../i18n/rule-name.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { PlayRule } from '../../model/play-rule.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { FollowUpList } from './FollowUpList.tsx';
import { RuleForm } from './RuleForm.tsx';
import { RuleList } from './RuleList.tsx';
import { copyOf, newRule } from './rule-draft.ts';
import { TryPlay } from './TryPlay.tsx';

/** The follow-ups, and the playbook: its rules in order, with a line to try them. */
export function PlaysSection({ chosen }: { chosen: string | null }) {
  const { send, newId } = usePageServices();
  const { answer, reload } = useAnswer('read-playbook', {});
  const [draft, setDraft] = useState<PlayRule | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const tell = useChangeToast(reload);
  const entries = answer.state === 'ready' ? answer.value : [];
  const isAsShipped = entries.every(({ origin, isMoved }) => origin === 'shipped' && !isMoved);
  useScrollTo(chosen, entries.length > 0);

  const restore = async () => {
    const outcome = await send('restore-playbook', {});
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(translate('playbook_restored'), outcome.value.undo);
  };
  return (
    <div className="plays">
      <p className="lead-in">{translate('plays_intro')}</p>
      <FollowUpList />
      {answer.state === 'failed' && <ErrorNote code={answer.code} />}
      {entries.length > 0 && (
        <>
          <TryPlay entries={entries} />
          <Section title={translate('plays_rules')}>
            <div className="form-actions">
              <button
                type="button"
                className="button"
                aria-expanded={draft !== null}
                onClick={() => setDraft(draft === null ? newRule(newId()) : null)}
              >
                <Icon name="plus" />
                {translate('rule_add')}
              </button>
              {!isAsShipped && (
                <button type="button" className="button" onClick={() => void restore()}>
                  {translate('playbook_restore')}
                </button>
              )}
            </div>
            <ErrorNote code={failure} />
            {draft !== null && (
              <RuleForm
                key={draft.id}
                rule={draft}
                isOwn
                onSaved={(rule, undo) => {
                  setDraft(null);
                  tell(translate('rule_saved', { name: ruleName(rule) }), undo);
                }}
                onCancel={() => setDraft(null)}
              />
            )}
            <RuleList
              entries={entries}
              chosen={chosen}
              onChanged={reload}
              onCopy={(rule) => setDraft(copyOf(rule, newId()))}
            />
          </Section>
        </>
      )}
    </div>
  );
}

/** Brings the rule that a link names into view once it is drawn. */
function useScrollTo(ruleId: string | null, isDrawn: boolean): void {
  useEffect(() => {
    if (ruleId !== null && isDrawn) document.getElementById(`rule-${ruleId}`)?.scrollIntoView({ block: 'center' });
  }, [ruleId, isDrawn]);
}
