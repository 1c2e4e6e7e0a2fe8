import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { daysAgo, NOW, someCompany, someContact, someIcp, someSignal } from '../../../tests/support/companies.ts';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import { someServices } from '../../../tests/support/services.ts';
import type { Outcome } from '../../messages/outcome.ts';
import type { Company } from '../../model/company.ts';
import type { PlayRule } from '../../model/play-rule.ts';
import { commit, put } from '../../store/change.ts';
import { getCompany, putCompany } from '../../store/companies.ts';
import { putContact } from '../../store/contacts.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { knowledgeOfId } from '../../store/knowledge.ts';
import { readPlaybook } from '../../store/playbook.ts';
import type { Services } from '../services.ts';
import { undoChange } from '../undo.ts';
import { judgeCompany } from '../view-reading.ts';
import { followUpHandlers } from './follow-ups.ts';
import { playHandlers } from './plays.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../content/harvest-page.iife?script', () => ({ default: 'harvest-page.js' }));
vi.mock('../../content/harvest-linkedin.iife?script', () => ({ default: 'harvest-linkedin.js' }));

const SENDER = {};
let database: Database;
let services: Services;
let now = NOW;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held.browser = createFakeBrowser().browser;
  database = await openDatabase();
  now = NOW;
  services = someServices(database, { now: () => now });
  await commit(database, [
    ...putCompany(someCompany()),
    ...putContact(someContact()),
    put('icps', someIcp()),
    put('signals', someSignal({ id: 'funding' })),
    put('signals', someSignal({ id: 'hiring', type: 'hiring' })),
  ]);
});

async function got<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`Failed: ${settled.error.code} ${settled.error.where}`);
  return settled.value;
}
const company = { companyId: 'lumivaara' };
const plays = () => playHandlers(services);
const followUps = () => followUpHandlers(services);
const stored = async (): Promise<Company | null> => getCompany(database, 'lumivaara');

/** The play suggested now, by all that is stored. */
async function suggested() {
  const knowledge = await knowledgeOfId(database, 'lumivaara');
  return judgeCompany(someCompany().facts, knowledge, now).play;
}
const own: PlayRule = {
  id: 'own',
  when: { labels: ['trigger'] },
  channel: 'meeting',
  withinDays: 2,
  words: { action: 'Send flowers to {company}', why: '', opener: '' },
  isOff: false,
};

describe('the playbook of the seller', () => {
  it('decides what is suggested, and undoing a change of it brings the shipped one back', async () => {
    expect((await suggested()).id).toBe('act-on-funding');
    const { undo } = await got(plays()['put-rule']({ rule: own }, SENDER));
    expect(await suggested()).toMatchObject({ id: 'own', channel: 'meeting', rule: { words: own.words } });
    expect(await undoChange(undo, services)).toBe(true);
    expect((await suggested()).id).toBe('act-on-funding');
    expect(await readPlaybook(database)).toBeNull();
  });

  it('is read in the order in which rules are tried, with what was changed', async () => {
    await plays()['put-rule']({ rule: own }, SENDER);
    await plays()['move-rule']({ ruleId: 'own', position: 1 }, SENDER);
    const entries = await got(plays()['read-playbook']({}, SENDER));
    expect(entries.slice(0, 2).map(({ rule, origin }) => [rule.id, origin])).toEqual([
      ['stop-closure', 'shipped'],
      ['own', 'own'],
    ]);
    await plays()['restore-playbook']({}, SENDER);
    expect(await readPlaybook(database)).toBeNull();
  });

  it('keeps what was changed since when an earlier change is taken back', async () => {
    const { undo } = await got(plays()['put-rule']({ rule: own }, SENDER));
    await plays()['move-rule']({ ruleId: 'leave', position: 0 }, SENDER);
    await undoChange(undo, services);
    const entries = await got(plays()['read-playbook']({}, SENDER));
    expect(entries[0]?.rule.id).toBe('leave');
    expect(entries.map(({ origin }) => origin)).not.toContain('own');
  });

  it('takes no own rule that does not say what to do', async () => {
    const refused = await plays()['put-rule']({ rule: { ...own, words: null } }, SENDER);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-request', where: 'rule.words' } });
  });

  it('says which rule would win in a situation that is made up', async () => {
    const tried = { label: 'trigger', grade: 'A', stage: null, status: null, signal: 'rebrand', signalAge: 3 } as const;
    const play = () => got(plays()['try-play']({ ...tried, country: null }, SENDER));
    expect((await play()).id).toBe('act-on-rebrand');
    await plays()['put-rule']({ rule: own }, SENDER);
    expect((await play()).id).toBe('own');
  });
});

describe('a play', () => {
  const state = { company, rule: 'act-on-funding', signalId: 'funding', until: null } as const;

  it('that was done gives way to the next, until that is taken back', async () => {
    const { undo } = await got(followUps()['set-play-state']({ ...state, state: 'done' }, SENDER));
    expect((await stored())?.plays).toEqual([
      { rule: 'act-on-funding', signalId: 'funding', state: 'done', at: NOW, until: null },
    ]);
    expect((await suggested()).id).toBe('act-on-hiring');
    await undoChange(undo, services);
    expect((await suggested()).id).toBe('act-on-funding');
  });

  it('that was put off comes back on its day, or when the seller asks for it', async () => {
    await followUps()['set-play-state']({ ...state, signalId: 'hiring', state: 'done' }, SENDER);
    const until = daysAgo(-3);
    await followUps()['set-play-state']({ ...state, state: 'snoozed', until }, SENDER);
    expect(await suggested()).toMatchObject({ id: 'act-on-funding', snoozedUntil: until });
    now = until;
    expect((await suggested()).snoozedUntil).toBeNull();
    now = NOW;
    await followUps()['set-play-state']({ ...state, state: 'open' }, SENDER);
    expect(await suggested()).toMatchObject({ id: 'act-on-funding', snoozedUntil: null });
  });

  it('is forgotten when fifty others were done since', async () => {
    for (let number = 0; number < 51; number += 1) {
      await followUps()['set-play-state']({ ...state, signalId: `signal-${number}`, state: 'done' }, SENDER);
    }
    const kept = (await stored())?.plays ?? [];
    expect([kept.length, kept[0]?.signalId, kept.at(-1)?.signalId]).toEqual([50, 'signal-1', 'signal-50']);
  });
});

describe('follow-ups', () => {
  it('are listed earliest first, with how many are due', async () => {
    await commit(database, putCompany(someCompany({ id: 'later', followUp: { at: daysAgo(-5), note: '' } })));
    await commit(database, putCompany(someCompany({ id: 'none' })));
    await followUps()['set-follow-up']({ company, followUp: { at: daysAgo(3), note: 'Ask about the budget' } }, SENDER);
    const list = await got(followUps()['list-follow-ups']({ limit: 1 }, SENDER));
    expect(list).toMatchObject({ due: 1, all: 2 });
    expect(list.companies.map(({ id }) => id)).toEqual(['lumivaara']);
    const counted = await got(followUps()['list-follow-ups']({ limit: 0 }, SENDER));
    expect(counted).toEqual({ companies: [], due: 1, all: 2 });
  });

  it('are cleared, and that can be undone', async () => {
    const followUp = { at: daysAgo(3), note: 'Ask about the budget' };
    await followUps()['set-follow-up']({ company, followUp }, SENDER);
    const { undo } = await got(followUps()['set-follow-up']({ company, followUp: null }, SENDER));
    expect((await stored())?.followUp).toBeNull();
    await undoChange(undo, services);
    expect((await stored())?.followUp).toEqual(followUp);
  });

  it('are set for nobody who is gone', async () => {
    const gone = followUps()['set-follow-up']({ company: { companyId: 'gone' }, followUp: null }, SENDER);
    expect(await gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
