import { translate } from '../../i18n/translate.ts';
import type { BrowsingSettings } from '../../model/settings.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useSettings } from '../use-settings.ts';
import { AccessSwitches } from './AccessSwitches.tsx';
import { type Access, browserAccess } from './access.ts';
import { ExcludedSites } from './ExcludedSites.tsx';
import { Shortcuts } from './Shortcuts.tsx';

/** When Ermine reads without being asked, where it never does, and the keys that ask it to. */
export function BrowsingSection({ access = browserAccess }: { access?: Access }) {
  const { settings, change, failure } = useSettings();
  return (
    <>
      <p className="lead-in">{translate('browsing_intro')}</p>
      <ErrorNote code={failure} />
      {settings !== null && <Switches settings={settings} change={change} access={access} />}
      <Shortcuts />
    </>
  );
}

interface SwitchesProps {
  readonly settings: BrowsingSettings;
  readonly change: (part: Partial<BrowsingSettings>) => Promise<boolean>;
  readonly access: Access;
}

function Switches({ settings, change, access }: SwitchesProps) {
  return (
    <>
      <AccessSwitches settings={settings} change={change} access={access} />
      <ExcludedSites domains={settings.excludedDomains} onSave={(excludedDomains) => change({ excludedDomains })} />
    </>
  );
}
