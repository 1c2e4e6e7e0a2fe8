import '../ui/styles/all.css';
import './options.css';
import './today/today.css';
import './profiles/profiles.css';
import './tables/tables.css';
import './companies/companies.css';
import './import/import.css';
import './plays/plays.css';
import './signals/signals.css';
import './browsing/browsing.css';
import './definitions/definitions.css';
import './sharing/sharing.css';
import './data/data.css';
import { translate } from '../i18n/translate.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { Options } from './Options.tsx';

mountPage(
  translate('options_title'),
  <Toasts>
    <Options />
  </Toasts>,
);
