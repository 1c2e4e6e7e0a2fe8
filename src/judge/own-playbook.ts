// The seller's playbook: the shipped one with what they changed. Pure; only what differs is kept, so that the rules and
// words of a later release come to those who changed others.
import type { Playbook, PlaybookEntry, PlayRule, RuleChange } from '../model/play-rule.ts';
import { LAST_RULE, PLAYBOOK } from './playbook.ts';

export const NO_CHANGES: Playbook = { changes: [], own: [], order: [] };

/** The rules in the order in which they are tried, those that are switched off included. */
export function entriesOf(stored: Playbook | null, shipped: readonly PlayRule[] = PLAYBOOK): PlaybookEntry[] {
  const { changes, own, order } = stored ?? NO_CHANGES;
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const changed = new Map(changes.map((change) => [change.id, change]));
  const isMoved = false;
  const entries: PlaybookEntry[] = [
    ...own.filter(({ id }) => !shippedIds.has(id)).map((rule) => ({ rule, origin: 'own', isMoved }) as const),
    ...shipped.map((rule): PlaybookEntry => {
      const change = changed.get(rule.id);
      return change === undefined
        ? { rule, origin: 'shipped', isMoved }
        : { rule: changedRule(rule, change), origin: 'changed', isMoved };
    }),
  ];
  return inOrder(entries, order).map((entry, index) => ({ ...entry, isMoved: entry !== entries[index] }));
}

/** The rules to be tried. */
export function rulesOf(stored: Playbook | null): readonly PlayRule[] {
  return stored === null ? PLAYBOOK : entriesOf(stored).map(({ rule }) => rule);
}

/** Whether a rule of this id was shipped. */
export function isShipped(id: string): boolean {
  return PLAYBOOK.some((rule) => rule.id === id);
}

/** Whether the rule holds always and thus keeps its place at the end. */
export function isLastRule(id: string): boolean {
  return id === LAST_RULE.id;
}

/**
 * The entries in the seller's order. A rule the order does not know (own ones, or of a later release) follows the one it
 * follows in the list; the last rule stays last.
 */
function inOrder(entries: readonly PlaybookEntry[], order: readonly string[]): PlaybookEntry[] {
  if (order.length === 0) return [...entries];
  const byId = new Map(entries.map((entry) => [entry.rule.id, entry]));
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(ordered);
  entries.forEach((entry, index) => {
    if (placed.has(entry)) return;
    const before = entries[index - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, entry);
    placed.add(entry);
  });
  const last = ordered.findIndex(({ rule }) => isLastRule(rule.id));
  return last === -1 ? ordered : [...ordered.toSpliced(last, 1), ...ordered.slice(last, last + 1)];
}

/** What is left out, or undefined, is as shipped. */
function changedRule(rule: PlayRule, { channel, withinDays, words, isOff }: RuleChange): PlayRule {
  return {
    ...rule,
    channel: channel ?? rule.channel,
    withinDays: withinDays === undefined ? rule.withinDays : withinDays,
    words: words ?? rule.words,
    isOff: isOff ?? rule.isOff,
  };
}
