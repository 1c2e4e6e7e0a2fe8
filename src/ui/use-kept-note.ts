import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Company } from '../model/company.ts';
import { usePageServices } from './page-services.ts';

/** How long the seller may pause in writing before the note is kept (ms). */
const PAUSE = 500;

export type NoteState = 'untouched' | 'writing' | 'kept' | { readonly failed: ErrorCode };

/** A note that keeps itself: after a pause, when the field is left, and on the way out of the page. */
export function useKeptNote(company: Company) {
  const { send } = usePageServices();
  const [note, setNote] = useState(company.note);
  const [state, setState] = useState<NoteState>('untouched');
  const written = useRef(company.note);
  const sent = useRef(company.note);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    const text = written.current;
    if (text === sent.current) return;
    const before = sent.current;
    sent.current = text;
    const outcome = await send('write-note', { companyId: company.id, note: text });
    if (!outcome.ok && sent.current === text) sent.current = before;
    if (text === written.current) setState(outcome.ok ? 'kept' : { failed: outcome.error.code });
  }, [send, company.id]);

  // A popup closes without notice.
  useEffect(() => {
    const leave = () => void keep();
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, [keep]);

  const write = (text: string) => {
    written.current = text;
    setNote(text);
    setState('writing');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), PAUSE);
  };

  return { note, state, write, keep: () => void keep() };
}
