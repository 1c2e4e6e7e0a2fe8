import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, place, someContact, someIcp, someSignal } from '../../tests/support/companies.ts';
import { createFakeBrowser } from '../../tests/support/fake-browser.ts';
import { NO_FEED_WATCH } from '../../tests/support/feeds.ts';
import { someHarvest } from '../../tests/support/harvests.ts';
import { someServices } from '../../tests/support/services.ts';
import { answer } from '../messages/answer.ts';
import type { MessageName, RequestOf, ResponseOf } from '../messages/contract.ts';
import type { Outcome } from '../messages/outcome.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { openDatabase } from '../store/database.ts';
import { createFollower } from './follow-tabs.ts';
import { allHandlers } from './handlers/all.ts';
import type { Services } from './services.ts';
import { createDigestTeller } from './tell-digest.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const OWN = 'chrome-extension://ermine/';
const LUMIVAARA = 'https://www.lumivaara.example/';
const TAB = 7;

let fake: ReturnType<typeof createFakeBrowser>;
let worker: ReturnType<typeof startWorker>;

/** The worker's parts as index.ts puts them together; starting it again is what waking from sleep is. */
function startWorker() {
  const database = openDatabase();
  const services: Services = someServices(database);
  const follower = createFollower(services);
  return {
    follower,
    handlers: allHandlers(services, () => follower.lookAtAll(), NO_FEED_WATCH, createDigestTeller(services)),
  };
}

/** Asks as one of our own pages does. */
async function ask<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Outcome<ResponseOf<Name>>> {
  const raw: unknown = await answer(worker.handlers, OWN, { name, request }, { url: `${OWN}src/popup/index.html` });
  if (!isOutcomeOf<ResponseOf<Name>>(raw)) throw new Error(`"${name}" gave no outcome.`);
  return raw;
}

function isOutcomeOf<Value>(raw: unknown): raw is Outcome<Value> {
  return typeof raw === 'object' && raw !== null && 'ok' in raw;
}

/** The value of an outcome that must be one. */
async function get<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> {
  const outcome = await ask(name, request);
  if (!outcome.ok) throw new Error(`"${name}" failed: ${outcome.error.code} ${outcome.error.where}`);
  return outcome.value;
}

const openLumivaara = (tab = {}) =>
  fake.openTab({
    id: TAB,
    url: LUMIVAARA,
    active: true,
    harvest: JSON.stringify(someHarvest({ url: LUMIVAARA })),
    ...tab,
  });

async function viewCompany() {
  const view = await get('view-tab', { tabId: TAB });
  if (view.status !== 'company') throw new Error(`The tab shows ${view.status}.`);
  return view;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = createFakeBrowser();
  held.browser = fake.browser;
  worker = startWorker();
});

describe('viewing a tab', () => {
  it('reads the page once and labels the tab', async () => {
    openLumivaara();
    await get('put-icp', { icp: someIcp([place(['FI'])]) });
    expect(await viewCompany()).toMatchObject({ company: null, verdict: { label: 'prospect' }, hasIcp: true });
    expect(fake.badge(TAB)).toMatchObject({ text: 'P', title: expect.stringContaining('Lumivaara') });
    await viewCompany();
    expect(fake.injected).toEqual([TAB]);
  });

  it('still knows the page after the worker slept', async () => {
    openLumivaara();
    await viewCompany();
    worker = startWorker();
    expect((await viewCompany()).facts.name.value).toBe('Lumivaara');
    expect(fake.injected).toEqual([TAB]);
  });

  it('reads again when the address changed', async () => {
    const tab = openLumivaara();
    await viewCompany();
    tab.url = `${LUMIVAARA}yhteystiedot`;
    tab.harvest = JSON.stringify(someHarvest({ url: tab.url }));
    expect((await viewCompany()).url).toBe(tab.url);
    expect(fake.injected).toEqual([TAB, TAB]);
  });

  it('never runs anything in a site the seller excluded, nor in one that is refused', async () => {
    openLumivaara();
    await get('write-settings', { settings: { ...DEFAULT_SETTINGS, excludedDomains: ['lumivaara.example'] } });
    expect(await get('view-tab', { tabId: TAB })).toMatchObject({ status: 'no-company', reason: 'excluded-site' });
    openLumivaara({ id: 8, url: 'http://192.168.1.1/' });
    expect(await get('view-tab', { tabId: 8 })).toMatchObject({ status: 'no-company', reason: 'private-site' });
    expect(fake.injected).toEqual([]);
  });

  it('follows a change of the excluded sites on open pages', async () => {
    openLumivaara();
    await viewCompany();
    const excluded = { ...DEFAULT_SETTINGS, excludedDomains: ['lumivaara.example'] };
    await get('write-settings', { settings: excluded });
    expect(await get('view-tab', { tabId: TAB })).toMatchObject({ reason: 'excluded-site' });
    await get('write-settings', { settings: DEFAULT_SETTINGS });
    expect((await viewCompany()).facts.name.value).toBe('Lumivaara');
  });

  it('reads a page again that named no company before: it may have filled in', async () => {
    const tab = openLumivaara({
      harvest: JSON.stringify(someHarvest({ url: LUMIVAARA, title: '', lines: [], links: [], logos: [] })),
    });
    expect(await get('view-tab', { tabId: TAB })).toMatchObject({ status: 'no-company' });
    tab.harvest = JSON.stringify(someHarvest({ url: LUMIVAARA }));
    expect((await viewCompany()).facts.name.value).toBe('Lumivaara');
  });

  it('adds up what two pages of one company say, and forgets it when the site is excluded', async () => {
    const tab = openLumivaara();
    await viewCompany();
    tab.url = `${LUMIVAARA}en`;
    const description = { name: 'description', content: 'Warehouse software for the industry.' };
    tab.harvest = JSON.stringify(someHarvest({ url: tab.url, lines: [], metas: [description] }));
    const { facts } = await viewCompany();
    expect(facts.description?.value).toContain('Warehouse');
    expect(facts.orgNumbers.map(({ value }) => value.number)).toEqual(['9999902-8']);
    const excluded = { ...DEFAULT_SETTINGS, excludedDomains: ['lumivaara.example'] };
    await get('write-settings', { settings: excluded });
    await get('write-settings', { settings: DEFAULT_SETTINGS });
    expect((await viewCompany()).facts.orgNumbers).toEqual([]);
  });

  it('adds nothing of the company before to another one', async () => {
    const tab = openLumivaara();
    await viewCompany();
    tab.url = 'https://www.muualla.example/';
    tab.harvest = JSON.stringify(
      someHarvest({ url: tab.url, title: 'Muualla Oy', logos: ['Muualla'], lines: [], links: [] }),
    );
    const { facts } = await viewCompany();
    expect([facts.name.value, facts.orgNumbers]).toEqual([expect.stringContaining('Muualla'), []]);
  });

  it('says that it cannot read a page where no script may run', async () => {
    openLumivaara({ harvest: undefined });
    expect(await get('view-tab', { tabId: TAB })).toMatchObject({ status: 'unreadable' });
  });

  it('takes a broken or too long harvest for an unreadable page', async () => {
    const endless = JSON.stringify({ ...someHarvest({ url: LUMIVAARA }), title: 'x'.repeat(70_000) });
    for (const harvest of ['', '{', '[]', 'null', JSON.stringify({ version: 1 }), endless]) {
      openLumivaara({ harvest });
      expect(await get('view-tab', { tabId: TAB })).toMatchObject({ status: 'unreadable' });
    }
  });

  it('fails for a tab that is closed', async () => {
    expect(await ask('view-tab', { tabId: 99 })).toMatchObject({ ok: false, error: { code: 'cannot-read-page' } });
  });
});

describe('saving a prospect', () => {
  it('shows at once and on the next visit, and is one company however often it is done', async () => {
    openLumivaara();
    const first = await get('save-prospect', { tabId: TAB });
    const second = await get('save-prospect', { tabId: TAB });
    expect(second.company.id).toBe(first.company.id);
    expect(await get('find-companies', { text: '' })).toHaveLength(1);
    expect(fake.badge(TAB).text).toContain('✓');
    expect((await viewCompany()).company).toMatchObject({ savedAt: NOW, id: first.company.id });
  });

  it('can be taken back once', async () => {
    openLumivaara();
    const { undo } = await get('save-prospect', { tabId: TAB });
    await get('undo', { token: undo });
    expect((await viewCompany()).company).toBeNull();
    expect(fake.badge(TAB).text).not.toContain('✓');
    expect(await ask('undo', { token: undo })).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });

  it('makes one company of two saves at the same moment', async () => {
    openLumivaara();
    const saves = await Promise.all([get('save-prospect', { tabId: TAB }), get('save-prospect', { tabId: TAB })]);
    expect(new Set(saves.map(({ company }) => company.id)).size).toBe(1);
    expect(await get('find-companies', { text: '' })).toHaveLength(1);
  });

  it('keeps a note that is written while the page is read', async () => {
    openLumivaara();
    const { company } = await get('save-prospect', { tabId: TAB });
    await Promise.all([
      get('view-tab', { tabId: TAB }),
      get('write-note', { companyId: company.id, note: 'Soita' }),
      get('view-tab', { tabId: TAB }),
    ]);
    expect((await viewCompany()).company?.note).toBe('Soita');
  });

  it('takes back only the saving when the company has got a note or people since', async () => {
    openLumivaara();
    const { company, undo } = await get('save-prospect', { tabId: TAB });
    await get('write-note', { companyId: company.id, note: 'Soita' });
    const { name, email, role, stage, engagements } = someContact();
    const contact = { name, email, role, stage, engagements };
    await get('put-contact', { company: { tabId: TAB }, contact, contactId: null });
    await get('undo', { token: undo });
    expect(await viewCompany()).toMatchObject({
      company: { id: company.id, savedAt: null, note: 'Soita' },
      verdict: { contacts: [{ name }] },
    });
  });

  it('learns nothing from another domain that states the same organisation number', async () => {
    const tab = openLumivaara();
    const { company } = await get('save-prospect', { tabId: TAB });
    tab.url = 'https://matkija.example/';
    tab.harvest = JSON.stringify(someHarvest({ url: tab.url, title: 'Matkija Oy', logos: ['Matkija'] }));
    await viewCompany();
    const { facts } = (await get('view-company', { companyId: company.id })).company;
    expect([facts.name.value, facts.domain?.value]).toEqual(['Lumivaara', 'lumivaara.example']);
  });

  it('finds a company again of which nothing but the name is known', async () => {
    const first = await get('add-company', { name: 'Havtorn Studio', domain: '' });
    const second = await get('add-company', { name: 'Havtorn Studio', domain: '' });
    expect(second.company.id).toBe(first.company.id);
  });

  it('says that there is no company on a page without one', async () => {
    openLumivaara({ url: 'http://localhost/' });
    expect(await ask('save-prospect', { tabId: TAB })).toMatchObject({ error: { code: 'no-company' } });
  });

  it('keeps the note and what another page adds', async () => {
    const tab = openLumivaara();
    const { company } = await get('save-prospect', { tabId: TAB });
    await get('write-note', { companyId: company.id, note: 'Soita tammikuussa' });
    tab.url = `${LUMIVAARA}en`;
    tab.harvest = JSON.stringify(
      someHarvest({ url: tab.url, metas: [{ name: 'description', content: 'Warehouse software for the industry.' }] }),
    );
    const { facts } = await viewCompany();
    expect(facts.description?.value).toContain('Warehouse');
    expect((await get('view-company', { companyId: company.id })).company).toMatchObject({
      note: 'Soita tammikuussa',
      facts: { description: { value: expect.stringContaining('Warehouse') } },
    });
  });
});

describe('knowledge by hand', () => {
  it('makes a known lead of the company a tab shows, and taking it back leaves nothing', async () => {
    openLumivaara();
    const { name, email, role, stage, engagements } = someContact();
    const contact = { name, email, role, stage, engagements };
    const { undo } = await get('put-contact', { company: { tabId: TAB }, contact, contactId: null });
    expect((await viewCompany()).verdict).toMatchObject({ label: 'lead', contacts: [{ name }] });
    await get('undo', { token: undo });
    expect(await get('find-companies', { text: '' })).toEqual([]);
  });

  it('makes a trigger of a matching company', async () => {
    openLumivaara();
    await get('put-icp', { icp: someIcp([place(['FI'])]) });
    const { type, date, title, url, change } = someSignal();
    await get('add-signal', { company: { tabId: TAB }, signal: { type, date, title, url, change } });
    expect((await viewCompany()).verdict).toMatchObject({ label: 'trigger', signals: [{ ageDays: 3 }] });
    expect(fake.badge(TAB).text).toBe('T');
  });

  it('keeps of a signal said by hand that its day is rough, and the note on it', async () => {
    openLumivaara();
    const { type, date, title, url, change } = someSignal();
    const signal = { ...{ type, date, title, url, change }, isDateRough: true, note: 'heard at the fair' };
    await get('add-signal', { company: { tabId: TAB }, signal });
    expect((await viewCompany()).verdict.signals.map((dated) => dated.signal)).toMatchObject([
      { isDateRough: true, receipts: [{ source: 'seller', excerpt: 'heard at the fair' }] },
    ]);
  });

  it('labels open tabs anew when a profile changes', async () => {
    openLumivaara();
    await get('put-icp', { icp: someIcp([place(['FI'])]) });
    await viewCompany();
    await get('put-icp', { icp: someIcp([place(['SE'])]) });
    expect(fake.badge(TAB).text).not.toContain('P');
  });

  it('joins a company added by hand with the one on the page', async () => {
    openLumivaara();
    const { company } = await get('add-company', { name: 'Lumivaara', domain: 'https://lumivaara.example/fi' });
    expect((await viewCompany()).company?.id).toBe(company.id);
    expect(await ask('add-company', { name: 'X', domain: 'not a domain' })).toMatchObject({
      error: { code: 'invalid-request', where: 'domain' },
    });
  });
});

describe('following tabs', () => {
  const browsing = { ...DEFAULT_SETTINGS, labelWhileBrowsing: true };

  it('reads nothing while the switch is off', async () => {
    openLumivaara();
    await worker.follower.tabChanged(TAB, { status: 'complete' }, true);
    expect(fake.injected).toEqual([]);
  });

  it('reads the tabs in front when the switch goes on, and the others when they come to the front', async () => {
    openLumivaara();
    const behind = openLumivaara({ id: 8, active: false });
    await get('write-settings', { settings: browsing });
    await worker.follower.tabChanged(8, { status: 'complete' }, behind.active);
    expect(fake.injected).toEqual([TAB]);
    await worker.follower.look(8);
    expect(fake.injected).toEqual([TAB, 8]);
  });

  it('takes the label off as soon as the address changes within the page', async () => {
    const tab = openLumivaara();
    await get('write-settings', { settings: browsing });
    tab.url = `${LUMIVAARA}haku`;
    tab.harvest = undefined;
    await worker.follower.tabChanged(TAB, { url: tab.url }, true);
    expect(fake.badge(TAB).text).toBe('');
  });

  it('keeps the label at another place on the same page', async () => {
    const tab = openLumivaara();
    await get('write-settings', { settings: browsing });
    const { text } = fake.badge(TAB);
    tab.url = `${LUMIVAARA}#yhteystiedot`;
    await worker.follower.tabChanged(TAB, { status: 'loading', url: tab.url }, true);
    expect(fake.badge(TAB).text).toBe(text);
    expect(fake.injected).toEqual([TAB]);
  });

  it('leaves LinkedIn to its own switch', async () => {
    openLumivaara({ url: 'https://www.linkedin.com/company/lumivaara/' });
    await get('write-settings', { settings: browsing });
    expect(fake.injected).toEqual([]);
    await get('write-settings', { settings: { ...browsing, labelOnLinkedIn: true } });
    expect(fake.injected).toEqual([TAB]);
  });

  it('takes in what the page script sends later, and ignores late news of a page the tab has left', async () => {
    openLumivaara();
    await get('write-settings', { settings: browsing });
    const page = {
      url: LUMIVAARA,
      frameId: 0,
      tab: { id: TAB, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
    };
    const send = (harvest: object) =>
      answer(worker.handlers, OWN, { name: 'page-harvested', request: { harvest: JSON.stringify(harvest) } }, page);
    await send(someHarvest({ url: LUMIVAARA, title: 'Lumivaara Oy | Uutta' }));
    await send(someHarvest({ url: 'https://www.muualla.example/' }));
    expect((await viewCompany()).url).toBe(LUMIVAARA);
  });

  it('takes a label off again when the tab went on while it was put there', async () => {
    const tab = openLumivaara();
    await get('put-icp', { icp: someIcp([place(['FI'])]) });
    const { setBadgeText } = fake.browser.action;
    vi.spyOn(fake.browser.action, 'setBadgeText').mockImplementationOnce(async (badge) => {
      tab.url = 'https://www.muualla.example/';
      await setBadgeText(badge);
    });
    await get('view-tab', { tabId: TAB });
    expect(fake.badge(TAB)).toMatchObject({ text: '', title: 'Ermine' });
  });

  describe('on LinkedIn', () => {
    const ABOUT = 'https://www.linkedin.com/company/lumivaara-example/about/';
    const following = { ...browsing, labelOnLinkedIn: true };
    const page = (url: string, name = 'Lumivaara', ownPage = 'lumivaara-example') => ({
      ...someHarvest({ url, title: `${name}: About | LinkedIn`, lines: [], links: [], logos: [] }),
      parts: [
        { name: 'name', value: name },
        { name: 'own-page', value: ownPage },
      ],
    });
    const open = async () => {
      const tab = openLumivaara({ url: ABOUT, harvest: JSON.stringify(page(ABOUT)) });
      await get('write-settings', { settings: following });
      return tab;
    };

    it('keeps the label from tab to tab of one company', async () => {
      const tab = await open();
      const { title } = fake.badge(TAB);
      expect(title).toContain('Lumivaara');
      tab.url = 'https://www.linkedin.com/company/lumivaara-example/posts/?feedView=all';
      tab.harvest = undefined;
      await worker.follower.tabChanged(TAB, { url: tab.url }, false);
      expect(fake.badge(TAB).title).toBe(title);
    });

    it('takes the label off at once when the address is another company’s', async () => {
      const tab = await open();
      tab.url = 'https://www.linkedin.com/company/fjordheim-example/';
      await worker.follower.tabChanged(TAB, { url: tab.url }, false);
      expect(fake.badge(TAB).title).not.toContain('Lumivaara');
    });

    it('never reads the content of the company before as that of the new address', async () => {
      const tab = await open();
      tab.url = 'https://www.linkedin.com/company/fjordheim-example/';
      tab.harvest = JSON.stringify(page(tab.url));
      await worker.follower.tabChanged(TAB, { url: tab.url }, true);
      expect(await get('view-tab', { tabId: TAB })).toMatchObject({ status: 'unreadable' });
      expect(fake.badge(TAB).title).not.toContain('Lumivaara');
    });

    it('keeps what was read when the page shows something over itself', async () => {
      await open();
      const sender = {
        url: ABOUT,
        frameId: 0,
        tab: { id: TAB, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
      };
      const harvest = JSON.stringify({ ...page(ABOUT), parts: [] });
      await answer(worker.handlers, OWN, { name: 'page-harvested', request: { harvest } }, sender);
      expect((await viewCompany()).facts.name.value).toBe('Lumivaara');
    });
  });
});
