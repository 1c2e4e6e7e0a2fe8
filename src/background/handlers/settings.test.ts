import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, someCompany, someFacts, someSignal } from '../../../tests/support/companies.ts';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import { someServices } from '../../../tests/support/services.ts';
import { contract } from '../../messages/contract.ts';
import type { Outcome } from '../../messages/outcome.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { commit, put } from '../../store/change.ts';
import { putCompany } from '../../store/companies.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { knowledgeOfId } from '../../store/knowledge.ts';
import { readSettings } from '../../store/settings.ts';
import type { Services } from '../services.ts';
import { undoChange } from '../undo.ts';
import { judgeCompany } from '../view-reading.ts';
import { settingsHandlers } from './settings.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const LIFE = { weight: 10, full: 5, expires: 20, halfLife: 5 };
let database: Database;
let services: Services;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held.browser = createFakeBrowser().browser;
  database = await openDatabase();
  services = someServices(database);
});

const settings = () => settingsHandlers(services, async () => undefined);

async function got<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`Failed: ${settled.error.code}`);
  return settled.value;
}

describe('how signals are weighed', () => {
  it('is written part by part, and leaves what else is set', async () => {
    const browsing = { excludedDomains: ['own.example'], labelWhileBrowsing: false, labelOnLinkedIn: false };
    const { scoring } = DEFAULT_SETTINGS;
    const learned = { hiring: { confirmed: 4, dismissed: 1 } };
    await got(settings()['write-settings']({ settings: browsing }, {}));
    await got(settings()['write-definitions']({ definitions: 'funnel', scoring }, {}));
    await got(settings()['write-signal-settings']({ lives: { funding: LIFE } }, {}));
    await got(settings()['write-signal-settings']({ learned }, {}));
    const { settings: written } = await got(settings()['write-signal-settings']({ muted: ['award'] }, {}));
    const expected = { definitions: 'funnel', signals: { lives: { funding: LIFE }, muted: ['award'], learned } };
    expect(written).toEqual({ ...DEFAULT_SETTINGS, ...browsing, ...expected });
  });

  it('can be taken back', async () => {
    const { undo } = await got(settings()['write-signal-settings']({ muted: ['award'] }, {}));
    await undoChange(undo, services);
    expect((await readSettings(database)).signals).toEqual(DEFAULT_SETTINGS.signals);
  });

  it('stays when the switches for browsing are written by a page that read the settings before', async () => {
    const before = await got(settings()['read-settings']({}, {}));
    await got(settings()['write-signal-settings']({ lives: { funding: LIFE }, muted: ['award'] }, {}));
    const said = contract['write-settings'].request.parse({ settings: { ...before, labelWhileBrowsing: true } });
    const written = await got(settings()['write-settings'](said, {}));
    expect(written).toMatchObject({
      labelWhileBrowsing: true,
      signals: { lives: { funding: LIFE }, muted: ['award'] },
    });
    expect(await readSettings(database)).toEqual(written);
  });

  it('decides what counts at once', async () => {
    await commit(database, [...putCompany(someCompany()), put('signals', someSignal({ type: 'layoffs' }))]);
    const standing = async () => {
      const { signals } = judgeCompany(someFacts(), await knowledgeOfId(database, 'lumivaara'), NOW);
      return signals[0]?.standing;
    };
    expect(await standing()).toBe('counts');
    await got(settings()['write-signal-settings']({ muted: ['layoffs'] }, {}));
    expect(await standing()).toBe('muted');
  });

  it('is refused where a signal would expire at full strength', () => {
    const { request } = contract['write-signal-settings'];
    expect(request.safeParse({ lives: { funding: LIFE } }).success).toBe(true);
    expect(request.safeParse({ lives: { funding: { ...LIFE, full: 30 } } }).success).toBe(false);
    expect(request.safeParse({ lives: { rumour: LIFE } }).success).toBe(false);
  });
});
