import '../ui/styles/all.css';
import './popup.css';
import { translate } from '../i18n/translate.ts';
import { activeTabId } from '../platform/own-pages.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { Popup } from './Popup.tsx';
import { tabIdInAddress } from './tab-id-in-address.ts';

const tabId = tabIdInAddress(location.search) ?? (await activeTabId());

mountPage(
  translate('extension_name'),
  <Toasts>
    <Popup tabId={tabId} />
  </Toasts>,
);
