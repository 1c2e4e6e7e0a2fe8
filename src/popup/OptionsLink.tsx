import type { ComponentChildren } from 'preact';
import { optionsAddress } from '../platform/own-pages.ts';

/** A link to a section of the options page, in a tab of its own. */
export function OptionsLink({
  section,
  children,
  className = '',
}: {
  section: string;
  children: ComponentChildren;
  className?: string;
}) {
  return (
    <a className={className} href={optionsAddress(section)} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
