import type { ComponentChildren } from 'preact';
import { translate } from '../i18n/translate.ts';
import { OptionsLink } from './OptionsLink.tsx';
import { PopupHead } from './PopupHead.tsx';

interface ExplanationProps {
  readonly title: string;
  readonly why: string;
  /** What the seller can do now. */
  readonly todo?: string | undefined;
  /** The section of the options page where it can be done. */
  readonly section?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** What else can be done here. */
  readonly children?: ComponentChildren;
}

/** A popup without a company: what is the matter, why, and what to do. */
export function Explanation({ title, why, todo, section, onRetry, children }: ExplanationProps) {
  return (
    <main className="popup explanation">
      <PopupHead />
      <h1>{title}</h1>
      <p>{why}</p>
      {todo !== undefined && <p className="soft">{todo}</p>}
      {section !== undefined && <OptionsLink section={section}>{translate('open_settings')}</OptionsLink>}
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          {translate('try_again')}
        </button>
      )}
      {children}
    </main>
  );
}
