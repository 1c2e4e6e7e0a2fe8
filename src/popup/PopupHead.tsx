import type { ComponentChildren } from 'preact';
import { translate, translateCount } from '../i18n/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { OptionsLink } from './OptionsLink.tsx';

/** The first line of the popup: the labels, whom to follow up, and the way to the settings. */
export function PopupHead({ children }: { children?: ComponentChildren }) {
  return (
    <div className="popup-head">
      <div className="labels">{children ?? <span className="brand">{translate('extension_name')}</span>}</div>
      <DueFollowUps />
      <OptionsLink section="profiles" className="icon-button">
        <Icon name="gear" />
        <span className="visually-hidden">{translate('open_settings')}</span>
      </OptionsLink>
    </div>
  );
}

/** The follow-ups whose day has come, on any page: nobody has to remember to look. */
function DueFollowUps() {
  const { answer } = useAnswer('list-follow-ups', { limit: 0 });
  if (answer.state !== 'ready' || answer.value.due === 0) return null;
  return (
    <OptionsLink section="plays" className="due-follow-ups">
      {translateCount('follow_ups_due', answer.value.due)}
    </OptionsLink>
  );
}
