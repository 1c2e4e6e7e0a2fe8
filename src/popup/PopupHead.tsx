import type { ComponentChildren } from 'preact';
import { formatNumber } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { OptionsLink } from './OptionsLink.tsx';

/** The first line of the popup: the labels, the way to today's companies, and the way to the settings. */
export function PopupHead({ children }: { children?: ComponentChildren }) {
  return (
    <div className="popup-head">
      <div className="labels">{children ?? <span className="brand">{translate('extension_name')}</span>}</div>
      <TodayLink />
      <OptionsLink section="profiles" className="icon-button">
        <Icon name="gear" />
        <span className="visually-hidden">{translate('open_settings')}</span>
      </OptionsLink>
    </div>
  );
}

/** How many companies stand in today's digest, on any page: nobody has to remember to look. */
function TodayLink() {
  const { answer } = useAnswer('count-today', {});
  if (answer.state !== 'ready' || answer.value.companies === 0) return null;
  return (
    <OptionsLink section="today" className="today-link">
      {translate('today_link', { count: formatNumber(answer.value.companies) })}
    </OptionsLink>
  );
}
