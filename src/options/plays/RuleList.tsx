import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ruleName } from '../../i18n/rule-name.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode, Outcome } from '../../messages/outcome.ts';
import type { PlaybookEntry, PlayRule } from '../../model/play-rule.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { RuleRow } from './RuleRow.tsx';

interface RuleListProps {
  readonly entries: readonly PlaybookEntry[];
  /** The rule that a link names. */
  readonly chosen: string | null;
  readonly onChanged: () => void;
  readonly onCopy: (rule: PlayRule) => void;
}

/** The rules in the order in which they are tried. */
export function RuleList({ entries, chosen, onChanged, onCopy }: RuleListProps) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [editing, setEditing] = useState<string | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [said, setSaid] = useState('');
  const keepFocus = useKeptFocus(entries);

  /** True when it was done. */
  const settle = (outcome: Outcome<unknown>): boolean => {
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) onChanged();
    return outcome.ok;
  };
  const move = async (rule: PlayRule, index: number, direction: Direction) => {
    const position = direction === 'up' ? index - 1 : index + 1;
    const outcome = await send('move-rule', { ruleId: rule.id, position });
    keepFocus(rule.id, direction);
    const place = { position: position + 1, count: entries.length, name: ruleName(rule) };
    if (settle(outcome)) setSaid(translate('rule_moved', place));
  };
  const restore = async ({ rule, origin }: PlaybookEntry) => {
    const outcome = await send('restore-rule', { ruleId: rule.id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    setEditing(null);
    const name = ruleName(rule);
    tell(
      origin === 'own' ? translate('rule_removed', { name }) : translate('rule_restored', { name }),
      outcome.value.undo,
    );
  };
  return (
    <>
      <ErrorNote code={failure} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className="rules-list">
        {entries.map((entry, index) => (
          <RuleRow
            key={entry.rule.id}
            entry={entry}
            number={index + 1}
            isLast={index === entries.length - 1}
            isLastButOne={index === entries.length - 2}
            isChosen={entry.rule.id === chosen}
            isEditing={entry.rule.id === editing}
            onEdit={(isOn) => setEditing(isOn ? entry.rule.id : null)}
            onMove={(direction) => void move(entry.rule, index, direction)}
            onSwitch={(isOn) => {
              void send('put-rule', { rule: { ...entry.rule, isOff: !isOn } }).then(settle);
            }}
            onRestore={() => void restore(entry)}
            onCopy={() => {
              setEditing(null);
              onCopy(entry.rule);
            }}
            onSaved={(rule, undo) => {
              setEditing(null);
              tell(translate('rule_saved', { name: ruleName(rule) }), undo);
            }}
          />
        ))}
      </ol>
    </>
  );
}

type Direction = 'up' | 'down';

/** The button that was pressed keeps the focus when its row moves: the browser lets go of what is moved. */
function useKeptFocus(entries: readonly PlaybookEntry[]) {
  const pressed = useRef<{ readonly id: string; readonly direction: Direction } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows have moved when the entries are others
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const { id, direction } = pressed.current;
    pressed.current = null;
    const buttons = [direction, direction === 'up' ? 'down' : 'up'].map((way) =>
      document.getElementById(`rule-${id}-${way}`),
    );
    buttons.find((button) => button?.matches(':enabled'))?.focus();
  }, [entries]);
  return (id: string, direction: Direction) => {
    pressed.current = { id, direction };
  };
}
