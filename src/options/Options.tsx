// The options page: today, profiles, companies, import, browsing and definitions, each under an address of its own.
import { type MessageKey, translate } from '../i18n/translate.ts';
import { BrowsingSection } from './browsing/BrowsingSection.tsx';
import { CompaniesSection } from './companies/CompaniesSection.tsx';
import { PeopleSection } from './contacts/PeopleSection.tsx';
import { DataSection } from './data/DataSection.tsx';
import { DefinitionsSection } from './definitions/DefinitionsSection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { PlaysSection } from './plays/PlaysSection.tsx';
import { ProfilesSection } from './profiles/ProfilesSection.tsx';
import { SharingSection } from './sharing/SharingSection.tsx';
import { SignalsSection } from './signals/SignalsSection.tsx';
import { TodaySection } from './today/TodaySection.tsx';
import { useHome } from './use-home.ts';
import { SECTIONS, type SectionName, useRoute } from './use-route.ts';

const TITLES: Readonly<Record<SectionName, MessageKey>> = {
  today: 'today_title',
  profiles: 'profiles_title',
  companies: 'companies_title',
  people: 'contacts_title',
  import: 'import_title',
  plays: 'plays_title',
  signals: 'signals_title',
  browsing: 'browsing_title',
  definitions: 'definitions_title',
  sharing: 'sharing_title',
  data: 'data_title',
};

/**
 * The whole page. Profiles and import stay alive behind the other sections, so that a half-written profile is not lost
 * and an import goes on.
 */
export function Options() {
  const route = useRoute();
  const home = useHome(route.section === null);
  const [section, entry] = [route.section ?? home, route.entry];
  return (
    <div className="options">
      <header className="options-head">
        <p className="brand">
          <img src="/icons/icon-48.png" alt="" width="28" height="28" />
          {translate('extension_name')}
        </p>
        <nav aria-label={translate('sections')}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
              {translate(TITLES[name])}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {section !== null && <h1>{translate(TITLES[section])}</h1>}
        {section === 'today' && <TodaySection />}
        <div hidden={section !== 'profiles'}>
          <ProfilesSection />
        </div>
        <div hidden={section !== 'import'}>
          <ImportSection chosen={section === 'import' ? entry : null} />
        </div>
        {section === 'companies' && <CompaniesSection chosen={entry} />}
        {section === 'people' && <PeopleSection chosen={entry} />}
        {section === 'plays' && <PlaysSection chosen={entry} />}
        {section === 'signals' && <SignalsSection />}
        {section === 'browsing' && <BrowsingSection />}
        {section === 'definitions' && <DefinitionsSection />}
        {section === 'sharing' && <SharingSection />}
        {section === 'data' && <DataSection />}
      </main>
    </div>
  );
}
