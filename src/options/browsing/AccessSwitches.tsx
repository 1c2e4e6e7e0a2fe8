import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { BrowsingSettings } from '../../model/settings.ts';
import type { Access, AccessName } from './access.ts';
import { Switch } from './Switch.tsx';
import { useHeldAccess } from './use-held-access.ts';

interface AccessSwitchesProps {
  readonly settings: BrowsingSettings;
  readonly change: (part: Partial<BrowsingSettings>) => Promise<boolean>;
  readonly access: Access;
}

const SETTING = { browsing: 'labelWhileBrowsing', linkedIn: 'labelOnLinkedIn' } as const;

/**
 * The two switches. Each is on only while the setting is on and the browser grants access; asking happens inside the
 * click, and switching off gives the access back.
 */
export function AccessSwitches({ settings, change, access }: AccessSwitchesProps) {
  const { held, look } = useHeldAccess(access);
  const [refused, setRefused] = useState<AccessName | null>(null);

  const switchOn = async (name: AccessName) => {
    const isGranted = await access.request(name);
    setRefused(isGranted ? null : name);
    if (isGranted) await change({ [SETTING[name]]: true });
    await look();
  };
  const switchOff = async (name: AccessName) => {
    if (!(await change({ [SETTING[name]]: false }))) return;
    setRefused(null);
    await access.release(name);
    await look();
  };
  const noteOf = (name: AccessName): string | undefined => {
    if (refused === name) return translate('access_refused');
    const isLost = settings[SETTING[name]] && held?.[name] === false;
    return isLost ? translate('access_lost') : undefined;
  };
  const propsOf = (name: AccessName) => ({
    isOn: settings[SETTING[name]] && held?.[name] === true,
    isKnown: held !== null,
    note: noteOf(name),
    onChange: (isOn: boolean) => void (isOn ? switchOn(name) : switchOff(name)),
  });

  return (
    <div className="switches">
      <Switch
        label={translate('browsing_switch')}
        points={[translate('browsing_reads'), translate('browsing_stays'), translate('browsing_asks')]}
        {...propsOf('browsing')}
      />
      <Switch
        label={translate('linkedin_switch')}
        points={[translate('linkedin_reads'), translate('linkedin_never'), translate('linkedin_terms')]}
        {...propsOf('linkedIn')}
      />
    </div>
  );
}
