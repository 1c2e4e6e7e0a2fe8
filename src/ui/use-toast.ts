import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Toast {
  readonly text: string;
  /** The token that takes the change back. */
  readonly undo?: string;
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
