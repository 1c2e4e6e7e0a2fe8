import { useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { usePageServices } from './page-services.ts';

/** What to say first, to be copied at a click. */
export function PlayOpener({ text }: { text: string }) {
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
