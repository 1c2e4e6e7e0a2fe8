import type { ComponentChildren } from 'preact';
import { translate } from '../i18n/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { OptionsLink } from './OptionsLink.tsx';

/** The first line of the popup: the labels, and the way to the settings. */
export function PopupHead({ children }: { children?: ComponentChildren }) {
  return (
    <div className="popup-head">
      <div className="labels">{children ?? <span className="brand">{translate('extension_name')}</span>}</div>
      <OptionsLink section="profiles" className="icon-button">
        <Icon name="gear" />
        <span className="visually-hidden">{translate('open_settings')}</span>
      </OptionsLink>
    </div>
  );
}
