import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import { listShortcuts, type Shortcut } from '../../platform/own-pages.ts';

const WORDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcut_open',
  'save-prospect': 'command_save_prospect',
};

/** The keyboard commands with the keys they have now, and where to change them. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const listed = await listShortcuts();
      if (current) setShortcuts(listed);
    };
    void load();
    return () => {
      current = false;
    };
  }, []);
  return (
    <div className="panel">
      <h2>{translate('shortcuts_title')}</h2>
      <dl className="shortcuts">
        {shortcuts.map(({ name, keys }) => {
          const words = WORDS[name];
          return words === undefined ? null : (
            <div key={name}>
              <dt>{translate(words)}</dt>
              <dd>{keys === '' ? translate('shortcut_none') : <kbd>{keys}</kbd>}</dd>
            </div>
          );
        })}
      </dl>
      <p className="hint">{translate('shortcuts_hint')}</p>
    </div>
  );
}
