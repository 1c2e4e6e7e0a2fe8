import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';
import { type Toast, ToastContext } from './use-toast.ts';

/** How long a toast stays when nobody points at it (ms): with something to do in it, and to be read only. */
const SHOWN_FOR = { withUndo: 12_000, textOnly: 5_000 };

/** Shows the toasts of everything inside it, the newest only. */
export function Toasts({ children }: { children: ComponentChildren }) {
  const { send } = usePageServices();
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const wait = useCallback((shown: Toast | null) => {
    clearTimeout(timer.current);
    const time = shown?.undo === undefined ? SHOWN_FOR.textOnly : SHOWN_FOR.withUndo;
    timer.current = setTimeout(() => setToast(null), time);
  }, []);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const show = useCallback(
    (next: Toast) => {
      setToast(next);
      wait(next);
    },
    [wait],
  );
  useEffect(() => stay, [stay]);

  const undo = async ({ undo: back, onUndone }: Toast) => {
    if (back === undefined) return;
    const outcome = await (typeof back === 'string' ? send('undo', { token: back }) : back());
    show({ text: outcome.ok ? translate('undone') : errorSentence(outcome.error.code) });
    if (outcome.ok) onUndone?.();
  };

  return (
    <ToastContext.Provider value={show}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing at a toast only keeps it from going away */}
      <div
        className="toasts"
        onMouseEnter={stay}
        onMouseLeave={() => wait(toast)}
        onFocusCapture={stay}
        onBlurCapture={() => wait(toast)}
      >
        <div role="status">{toast?.text}</div>
        {toast?.undo !== undefined && (
          <button type="button" className="link-button" onClick={() => void undo(toast)}>
            {translate('undo')}
          </button>
        )}
        {toast !== null && (
          <button
            type="button"
            className="icon-button"
            aria-label={translate('dismiss')}
            onClick={() => setToast(null)}
          >
            <Icon name="cross" />
          </button>
        )}
      </div>
    </ToastContext.Provider>
  );
}
