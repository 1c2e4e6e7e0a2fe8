import type { ComponentChildren } from 'preact';
import { translate } from '../i18n/translate.ts';
import { Icon } from './Icon.tsx';

/** A link out of the extension, in a new tab. Addresses other than http(s) are shown as plain text. */
export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <a className="external" href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="link" />
      <span className="visually-hidden">{translate('opens_in_new_tab')}</span>
    </a>
  );
}
