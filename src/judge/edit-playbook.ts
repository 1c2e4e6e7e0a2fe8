// Changes of the seller's playbook. Each takes what is stored (null: nothing yet) and gives what is to be stored.
import type { Playbook, PlayRule, RuleChange } from '../model/play-rule.ts';
import { entriesOf, isLastRule, NO_CHANGES } from './own-playbook.ts';
import { PLAYBOOK } from './playbook.ts';

/**
 * A rule as the seller wants it. Of a shipped rule the situation stays as shipped, and the last one cannot be switched
 * off; an own rule is added before all others or replaced.
 */
export function withRule(stored: Playbook | null, rule: PlayRule): Playbook | null {
  const { changes, own, order } = stored ?? NO_CHANGES;
  const shipped = shippedRule(rule.id);
  if (shipped === undefined) {
    const isKnown = own.some(({ id }) => id === rule.id);
    const owned = isKnown ? own.map((known) => (known.id === rule.id ? rule : known)) : [rule, ...own];
    const placed = order.length === 0 || order.includes(rule.id) ? order : [rule.id, ...order];
    return tidied({ changes, own: owned, order: placed });
  }
  const change = differenceOf(rule, shipped);
  const others = changes.filter(({ id }) => id !== rule.id);
  return tidied({ changes: change === null ? others : [...others, change], own, order });
}

/** The playbook with a rule at another position (from 0); one that is out of bounds is the nearest that is not. */
export function withMoved(stored: Playbook | null, ruleId: string, position: number): Playbook | null {
  const ids = entriesOf(stored).map(({ rule }) => rule.id);
  if (isLastRule(ruleId) || !ids.includes(ruleId)) return stored;
  const others = ids.filter((id) => id !== ruleId);
  const index = Math.max(0, Math.min(position, others.length - 1));
  return tidied({ ...(stored ?? NO_CHANGES), order: others.toSpliced(index, 0, ruleId) });
}

/** A shipped rule as shipped, in its own place; without the rule, when it is the seller's own. */
export function withRestored(stored: Playbook | null, ruleId: string): Playbook | null {
  const { changes, own, order } = stored ?? NO_CHANGES;
  return tidied({
    changes: changes.filter(({ id }) => id !== ruleId),
    own: own.filter(({ id }) => id !== ruleId),
    // A rule that the order does not know falls into its place.
    order: order.filter((id) => id !== ruleId),
  });
}

function shippedRule(id: string): PlayRule | undefined {
  return PLAYBOOK.find((rule) => rule.id === id);
}

/** What a rule has otherwise than the shipped one; null when nothing. */
function differenceOf(rule: PlayRule, shipped: PlayRule): RuleChange | null {
  const isOff = rule.isOff && !isLastRule(rule.id);
  const change: RuleChange = {
    id: rule.id,
    ...(rule.channel === shipped.channel ? {} : { channel: rule.channel }),
    ...(rule.withinDays === shipped.withinDays ? {} : { withinDays: rule.withinDays }),
    ...(rule.words === null ? {} : { words: rule.words }),
    ...(isOff === shipped.isOff ? {} : { isOff }),
  };
  return Object.keys(change).length === 1 ? null : change;
}

/** Without an order that says nothing; null when nothing is left that differs. */
function tidied(playbook: Playbook): Playbook | null {
  const usual = entriesOf({ ...playbook, order: [] }).map(({ rule }) => rule.id);
  const wanted = entriesOf(playbook).map(({ rule }) => rule.id);
  const isUsual = usual.every((id, index) => id === wanted[index]);
  const kept = { ...playbook, order: isUsual ? [] : wanted };
  return kept.changes.length + kept.own.length + kept.order.length === 0 ? null : kept;
}
