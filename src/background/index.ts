// The worker's table of contents: every listener, registered in the first tick. The work is in the files beside.
import { translate } from '../i18n/translate.ts';
import { answer } from '../messages/answer.ts';
import { browser } from '../platform/browser.ts';
import { hearNews } from '../store/news.ts';
import { forgetTodayCount } from './count-today.ts';
import { createFollower } from './follow-tabs.ts';
import { allHandlers } from './handlers/all.ts';
import { saveByShortcut } from './save-shortcut.ts';
import { createServices } from './services.ts';
import { forgetTab } from './tab-states.ts';
import { createDigestTeller, DIGEST, openDigestOnClick } from './tell-digest.ts';
import { createFeedWatch, FEED_ALARM } from './watch-feeds.ts';

const SAVE = 'save-prospect';

const services = createServices();
const follower = createFollower(services);
const watch = createFeedWatch(
  services,
  (url, init) => fetch(url, init),
  () => navigator.onLine,
);
const teller = createDigestTeller(services);
const handlers = allHandlers(services, () => follower.lookAtAll(), watch, teller);

browser.runtime.onMessage.addListener((message, sender, respond) => {
  void answer(handlers, browser.runtime.getURL(''), message, sender).then(respond);
  return true;
});

// What was written while the worker slept it hears of by a message, and labels tabs anew.
hearNews(() => report(forgetTodayCount(services)));

browser.runtime.onInstalled.addListener(() => {
  report(watch.setNext());
  report(teller.wake());
  browser.contextMenus.create({ id: SAVE, title: translate('menu_save_prospect'), contexts: ['page', 'action'] });
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === SAVE && tab?.id !== undefined) report(saveByShortcut(tab.id, services));
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === SAVE && tab?.id !== undefined) report(saveByShortcut(tab.id, services));
});

browser.tabs.onUpdated.addListener((tabId, change, tab) => {
  report(follower.tabChanged(tabId, change, tab.active));
});

browser.tabs.onActivated.addListener(({ tabId }) => report(follower.look(tabId)));

browser.tabs.onRemoved.addListener((tabId) => report(forgetTab(tabId)));

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === FEED_ALARM) report(watch.checkDue());
  if (name === DIGEST) report(teller.wake());
});

// Browsers may lose alarms when they close.
browser.runtime.onStartup.addListener(() => {
  report(watch.setNext());
  report(teller.wake());
});

browser.permissions.onAdded.addListener(({ permissions = [] }) => {
  report(watch.accessGiven());
  if (!permissions.includes('notifications')) return;
  openDigestOnClick();
  report(teller.wake());
});

openDigestOnClick();

/** Lets a listener's work run on; a failure that nobody foresaw is told once, in the worker's own console. */
function report(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('Ermine could not finish its work.', error));
}
