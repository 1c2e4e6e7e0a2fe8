import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Outcome } from '../messages/outcome.ts';

export interface Toast {
  readonly text: string;
  /** What takes the change back: the token of a small one, or work of its own. */
  readonly undo?: string | (() => Promise<Outcome<unknown>>);
  /** Called when it was taken back. */
  readonly onUndone?: () => void;
}

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Tells the seller that something was done, with an undo button when it can be taken back. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext);

/** Tells of a change and draws the page anew: when it was made, and when it was taken back. */
export function useChangeToast(onChanged: () => void): (text: string, undo: string) => void {
  const toast = useToast();
  return (text, undo) => {
    onChanged();
    toast({ text, undo, onUndone: onChanged });
  };
}
