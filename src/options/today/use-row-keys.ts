import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';

/** Rows to go among by keyboard, in the order of the page. */
const ROW = '[data-row]';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** J, K, the arrows, Home and End go from row to row of a list; fields keep their keys. */
export function useRowKeys(): {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Brings the focus to the row beside this one, which is about to go. */
  readonly leave: (row: HTMLElement | null) => void;
} {
  const list = useRef<HTMLDivElement | null>(null);
  const rows = useCallback(() => [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])], []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.matches('input, select, textarea')) return;
      const next = rowAfter(rows(), target.closest<HTMLElement>(ROW), key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
    [rows],
  );
  const leave = useCallback(
    (row: HTMLElement | null) => {
      const all = rows();
      const place = row === null ? -1 : all.indexOf(row);
      (all[place + 1] ?? all[place - 1])?.focus();
    },
    [rows],
  );
  return { list, onKeyDown, leave };
}

/** The row a key leads to; undefined for keys that do not move. */
function rowAfter(rows: readonly HTMLElement[], row: HTMLElement | null, key: string): HTMLElement | undefined {
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  const step = STEPS[key.length === 1 ? key.toLowerCase() : key];
  if (step === undefined) return undefined;
  const place = row === null ? -1 : rows.indexOf(row);
  return rows[Math.max(0, Math.min(place + step, rows.length - 1))];
}
