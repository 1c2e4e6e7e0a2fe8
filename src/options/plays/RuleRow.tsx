import { channelName } from '../../i18n/names.ts';
import { ruleAction, ruleName } from '../../i18n/rule-name.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { PlaybookEntry, PlayRule } from '../../model/play-rule.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RuleForm } from './RuleForm.tsx';

interface RuleRowProps {
  readonly entry: PlaybookEntry;
  /** Its place in the order, from 1. */
  readonly number: number;
  /** The last rule holds always: it keeps its place and cannot be switched off. */
  readonly isLast: boolean;
  readonly isLastButOne: boolean;
  /** A link named it. */
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isOn: boolean) => void;
  readonly onMove: (direction: 'up' | 'down') => void;
  readonly onSwitch: (isOn: boolean) => void;
  /** A shipped rule as shipped; without it when it is the seller's own. */
  readonly onRestore: () => void;
  /** Begins a rule of the seller's own like this one, for another situation. */
  readonly onCopy: () => void;
  readonly onSaved: (rule: PlayRule, undo: string) => void;
}

/** One rule: in which situation, what to do, how and by when; and what can be done with it. */
export function RuleRow(props: RuleRowProps) {
  const { entry, number, isLast, isChosen, isEditing, onEdit, onSwitch, onRestore, onCopy, onSaved } = props;
  const { rule, origin } = entry;
  const name = ruleName(rule);
  return (
    <li
      id={`rule-${rule.id}`}
      className={`rule-row${rule.isOff ? ' off' : ''}`}
      aria-current={isChosen ? 'true' : undefined}
    >
      <div className="rule-head">
        <span className="rule-number">{number}</span>
        <div className="rule-words">
          <p className="rule-situation">
            {name} <Origin entry={entry} />
          </p>
          <p className="rule-action">{ruleAction(rule)}</p>
          <p className="soft">{channelWords(rule)}</p>
        </div>
        <div className="rule-tools">
          {!isLast && (
            <input
              type="checkbox"
              checked={!rule.isOff}
              aria-label={translate('rule_on', { name })}
              onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
            />
          )}
          <MoveButtons {...props} name={name} />
          <button
            type="button"
            className="icon-button"
            aria-label={translate('rule_edit', { name })}
            aria-expanded={isEditing}
            onClick={() => onEdit(!isEditing)}
          >
            <Icon name="pencil" />
          </button>
        </div>
      </div>
      {isEditing ? (
        <>
          <RuleForm rule={rule} isOwn={origin === 'own'} onSaved={onSaved} onCancel={() => onEdit(false)} />
          {origin !== 'own' && !isLast && (
            <p className="hint">
              {translate('rule_shipped_situation')}{' '}
              <button type="button" className="link-button" onClick={onCopy}>
                {translate('rule_copy')}
              </button>
            </p>
          )}
          {(origin !== 'shipped' || entry.isMoved) && (
            <button type="button" className="link-button" onClick={onRestore}>
              {origin === 'own' ? translate('rule_remove') : translate('rule_restore')}
            </button>
          )}
        </>
      ) : null}
    </li>
  );
}

function Origin({ entry: { rule, origin } }: { entry: PlaybookEntry }) {
  return (
    <>
      {origin !== 'shipped' && (
        <span className="tag">{origin === 'own' ? translate('rule_own') : translate('rule_changed')}</span>
      )}
      {rule.isOff ? <span className="tag">{translate('rule_is_off')}</span> : null}
    </>
  );
}

function MoveButtons({ entry, number, isLast, isLastButOne, onMove, name }: RuleRowProps & { readonly name: string }) {
  const { id } = entry.rule;
  return (
    <>
      <button
        type="button"
        id={`rule-${id}-up`}
        className="icon-button"
        aria-label={translate('rule_up', { name })}
        disabled={isLast || number === 1}
        onClick={() => onMove('up')}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        id={`rule-${id}-down`}
        className="icon-button"
        aria-label={translate('rule_down', { name })}
        disabled={isLast || isLastButOne}
        onClick={() => onMove('down')}
      >
        <Icon name="down" />
      </button>
    </>
  );
}

function channelWords({ channel, withinDays }: PlayRule): string {
  if (channel === 'none') return translate('channel_none');
  if (withinDays === null) return channelName(channel);
  const within = withinDays <= 1 ? translate('play_today') : translateCount('play_within', withinDays);
  return `${channelName(channel)} · ${within}`;
}
