import { useState } from 'preact/hooks';
import { formatDate } from '../i18n/format.ts';
import { channelName } from '../i18n/names.ts';
import { playWords } from '../i18n/play-words.ts';
import { translate, translateCount } from '../i18n/translate.ts';
import type { Play } from '../model/verdict.ts';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';
import { Section } from './Section.tsx';

/** The suggested action: what to do, by when and how, why, and what to say first. */
export function PlayCard({ play }: { play: Play }) {
  const { action, why, opener } = playWords(play);
  return (
    <Section title={translate('play_title')} className="play">
      <p className="play-action">{action}</p>
      <p className="play-when">{whenWords(play)}</p>
      <p className="play-why">{why}</p>
      {opener !== null && <Opener text={opener} />}
    </Section>
  );
}

function whenWords({ channel, withinDays, lookAgainAt }: Play): string {
  if (lookAgainAt !== null) return translate('play_look_again', { date: formatDate(lookAgainAt) });
  if (channel === 'none' || withinDays === null) return '';
  const within = withinDays <= 1 ? translate('play_today') : translateCount('play_within', withinDays);
  return `${channelName(channel)} · ${within}`;
}

function Opener({ text }: { text: string }) {
  const { copyText } = usePageServices();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const copy = () => {
    copyText(text).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return (
    <div className="opener">
      <blockquote>{text}</blockquote>
      <button type="button" className="link-button" onClick={copy}>
        <Icon name={copied === 'yes' ? 'check' : 'copy'} />
        {copied === 'yes' ? translate('copied') : translate('copy_opener')}
      </button>
      <span className="visually-hidden" role="status">
        {copied === 'yes' && translate('copied')}
      </span>
      {copied === 'refused' && <span className="field-error">{translate('copy_refused')}</span>}
    </div>
  );
}
