import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts, someSignal } from '../../../tests/support/companies.ts';
import { someFeed } from '../../../tests/support/feeds.ts';
import {
  everythingIn,
  fill,
  openYourData,
  quietHands,
  someOperation,
  type YourData,
} from '../../../tests/support/your-data.ts';
import type { RestoreMode } from '../../messages/work/backup.ts';
import { commit, put } from '../../store/change.ts';
import { getCompany, putCompany } from '../../store/companies.ts';
import { contactsOf, getContact, putContact } from '../../store/contacts.ts';
import { listFeeds } from '../../store/feeds.ts';
import { areForgotten, forget, isForgotten } from '../../store/forgotten.ts';
import { takeBackBatch } from '../../store/operations.ts';
import { signalsOf } from '../../store/signals.ts';

let here: YourData;
let there: YourData;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  here = await openYourData('here');
  there = await openYourData('there');
});

afterEach(() => {
  here.database.close();
  there.database.close();
  vi.unstubAllGlobals();
});

/** The backup of a store, as a file somebody chooses. */
async function backupOf(data: YourData): Promise<File> {
  const written = await data['write-backup'](null, quietHands());
  if (!written.ok || written.value === null) throw new Error('No backup was written.');
  expect(written.value.leftOut).toBe(0);
  return new File([written.value.file], 'ermine.jsonl', { lastModified: NOW });
}

async function linesOf(file: Blob): Promise<string[]> {
  return (await file.text()).trimEnd().split('\n');
}

const fileOf = (lines: readonly string[]) => new File([`${lines.join('\n')}\n`], 'ermine.jsonl', { lastModified: NOW });

async function restore(data: YourData, file: File, mode: RestoreMode) {
  const outcome = await data['restore-backup']({ file, mode }, quietHands());
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

async function problemIn(file: File) {
  const look = await here['look-at-backup']({ file }, quietHands());
  return look.ok && look.value !== null && !look.value.isSound ? look.value.problem : null;
}

describe('a backup', () => {
  it('restores to an identical database, but for what takes operations back', async () => {
    await fill(here.database);
    await restore(there, await backupOf(here), 'replace');
    expect(await everythingIn(there.database, ['journal'])).toEqual(await everythingIn(here.database, ['journal']));
    expect(await there.database.count('journal')).toBe(0);
    expect(await isForgotten(there.database, 'gone@muu.example')).toBe(true);
  });

  it('holds any text', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const record = fc.record({ note: text, title: text, value: text.filter((value) => value !== '') });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (records) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const [from, to] = await Promise.all([openYourData('from'), openYourData('to')]);
        const change = records.flatMap(({ note, title, value }, index) => [
          ...putCompany(
            someCompany({ id: `c${index}`, note, facts: someFacts({ name: factOf(value), city: factOf(value) }) }),
          ),
          put('signals', someSignal({ id: `s${index}`, title: title.trim() })),
        ]);
        await commit(from.database, change);
        await restore(to, await backupOf(from), 'replace');
        expect(await everythingIn(to.database)).toEqual(await everythingIn(from.database));
        from.database.close();
        to.database.close();
      }),
      { numRuns: 30 },
    );
  });

  it('tells what is in it', async () => {
    await fill(here.database);
    const look = await here['look-at-backup']({ file: await backupOf(here) }, quietHands());
    expect(look).toMatchObject({
      ok: true,
      value: {
        isSound: true,
        contents: { createdAt: NOW, schemaVersion: 4, counts: { companies: 2, contacts: 3, signals: 1 } },
      },
    });
  });

  it('tells operations under way as cancelled: they cannot go on elsewhere', async () => {
    await here.database.put('operations', someOperation({ state: 'running', finishedAt: null }));
    await restore(there, await backupOf(here), 'replace');
    expect(await there.database.getAll('operations')).toMatchObject([{ state: 'cancelled', finishedAt: NOW }]);
  });

  it('leaves out a record that could not be restored, and says so', async () => {
    await commit(here.database, putCompany(someCompany({ note: 'x'.repeat(3_000) })));
    const written = await here['write-backup'](null, quietHands());
    expect(written).toMatchObject({ ok: true, value: { leftOut: 1, counts: { companies: 0 } } });
  });

  it('is not written any further when it is given up', async () => {
    await fill(here.database);
    const hands = { tell: () => undefined, signal: AbortSignal.abort() };
    expect(await here['write-backup'](null, hands)).toEqual({ ok: true, value: null });
  });
});

describe('a file that cannot be restored', () => {
  it.each([
    ['is no backup', ['{"format":"another"}'], { code: 'not-a-backup', line: 1, where: '' }],
    ['is no JSON', ['Name,Email', 'Aino,aino@x.example'], { code: 'not-a-backup', line: 1, where: '' }],
  ])('%s', async (_name, lines, problem) => {
    expect(await problemIn(fileOf(lines))).toEqual(problem);
  });

  it('is empty', async () => {
    expect(await problemIn(new File([], 'ermine.jsonl'))).toEqual({ code: 'not-a-backup', line: 1, where: '' });
  });

  it('has a line that is no JSON, no record of ours, or one with a wrong field', async () => {
    await fill(here.database);
    const lines = await linesOf(await backupOf(here));
    const at = lines.findIndex((line) => line.startsWith('{"collection":"contacts"'));
    const broken = (line: string) => problemIn(fileOf(lines.with(at, line)));
    expect(await broken(lines[at]?.slice(0, -4) ?? '')).toEqual({ code: 'broken-line', line: at + 1, where: '' });
    expect(await broken('{"collection":"weapons","value":{}}')).toMatchObject({ where: 'collection' });
    const other = (lines[at] ?? '').replace('"stage":"lead"', '"stage":"friend"');
    expect(await broken(other)).toEqual({ code: 'broken-line', line: at + 1, where: 'stage' });
  });

  it('is cut off', async () => {
    await fill(here.database);
    const lines = await linesOf(await backupOf(here));
    expect(await problemIn(fileOf(lines.slice(0, -1)))).toMatchObject({ code: 'cut-off' });
  });

  it('was made by a later version, of the file or of the database', async () => {
    const lines = await linesOf(await backupOf(here));
    const newer = (from: string, to: string) => problemIn(fileOf(lines.with(0, lines[0]?.replace(from, to) ?? '')));
    expect(await newer('"version":1', '"version":2')).toMatchObject({ code: 'newer' });
    expect(await newer('"schemaVersion":4', '"schemaVersion":5')).toMatchObject({ code: 'newer' });
  });

  it.each(['replace', 'add'] as const)('changes nothing (%s)', async (mode) => {
    await fill(here.database);
    await commit(there.database, putCompany(someCompany({ id: 'own' })));
    const before = await everythingIn(there.database);
    const lines = await linesOf(await backupOf(here));
    expect(await restore(there, fileOf([...lines.slice(0, -1), '{}']), mode)).toMatchObject({
      problem: { code: 'broken-line', line: lines.length },
    });
    expect(await everythingIn(there.database)).toEqual(before);
  });
});

describe('replacing everything', () => {
  it('leaves nothing of what was there', async () => {
    await commit(there.database, [
      ...putCompany(someCompany({ id: 'own' })),
      ...putContact(someContact({ id: 'own' })),
    ]);
    await fill(here.database);
    expect(await restore(there, await backupOf(here), 'replace')).toMatchObject({
      companies: 2,
      contacts: 3,
      signals: 1,
    });
    expect(await getCompany(there.database, 'own')).toBeNull();
  });

  it('keeps people away who asked to be forgotten since, and those of the backup too', async () => {
    await fill(here.database);
    const backup = await backupOf(here);
    await forget(there.database, 'aino@lumivaara.example', NOW);
    expect(await restore(there, backup, 'replace')).toMatchObject({ contacts: 2, forgotten: 1 });
    expect(await getContact(there.database, 'aino')).toBeNull();
    expect(await areForgotten(there.database, ['aino@lumivaara.example', 'gone@muu.example', 'x@muu.example'])).toEqual(
      [true, true, false],
    );
  });

  it('leaves a mark while it is not done, which tells of one that was broken off', async () => {
    await fill(here.database);
    await there.database.put('operations', someOperation({ state: 'running' }));
    expect(await there['find-broken-restore'](null, quietHands())).toEqual({ ok: true, value: null });
    const mark = someOperation({ kind: 'restore', state: 'running', title: 'old.jsonl', plan: { restore: 'replace' } });
    await there.database.put('operations', mark);
    expect(await there['find-broken-restore'](null, quietHands())).toEqual({ ok: true, value: 'old.jsonl' });
    await restore(there, await backupOf(here), 'replace');
    expect(await there['find-broken-restore'](null, quietHands())).toEqual({ ok: true, value: null });
  });
});

describe('adding what is missing', () => {
  it('keeps what is known, joins people and signals to it, and can be taken back', async () => {
    await fill(here.database);
    const own = [
      ...putCompany(someCompany({ id: 'own', note: 'mine' })),
      ...putContact(someContact({ id: 'own-aino', companyId: 'own', role: 'mine' })),
    ];
    await commit(there.database, own);
    const before = await everythingIn(there.database, ['operations']);
    const done = await restore(there, await backupOf(here), 'add');
    expect(done).toMatchObject({ companies: 1, contacts: 2, signals: 1, known: 2, isWhole: true });
    expect((await getCompany(there.database, 'own'))?.note).toBe('mine');
    expect((await contactsOf(there.database, 'own')).map(({ id }) => id).toSorted()).toEqual(['joaino', 'own-aino']);
    expect(await signalsOf(there.database, 'own')).toHaveLength(1);
    if (!('operationId' in done) || done.operationId === null) throw new Error('There is no operation.');
    while ((await takeBackBatch(there.database, done.operationId)) !== null);
    expect(await everythingIn(there.database, ['operations'])).toEqual(before);
  });

  it('adds the feeds that were watched, up to as many as may be', async () => {
    const feeds = [1, 2, 3, 4, 5, 6].map((at) => someFeed({ id: `f${at}`, url: `https://lumivaara.example/${at}` }));
    await commit(here.database, [...putCompany(someCompany()), ...feeds.map((feed) => put('feeds', feed))]);
    const own = someFeed({ id: 'own-feed', companyId: 'own', url: 'https://lumivaara.example/2' });
    await commit(there.database, [...putCompany(someCompany({ id: 'own' })), put('feeds', own)]);
    const done = await restore(there, await backupOf(here), 'add');
    expect(done).toMatchObject({ feeds: 4, known: 2, feedsLeftOut: 1 });
    const watched = await listFeeds(there.database, 'own');
    expect(watched.map(({ id }) => id).toSorted()).toEqual(['f1', 'f3', 'f4', 'f5', 'own-feed']);
    if (!('operationId' in done) || done.operationId === null) throw new Error('There is no operation.');
    while ((await takeBackBatch(there.database, done.operationId)) !== null);
    expect(await listFeeds(there.database, 'own')).toEqual([own]);
  });

  it('adds nothing the second time', async () => {
    await fill(here.database);
    const backup = await backupOf(here);
    await restore(there, backup, 'add');
    const before = await everythingIn(there.database, ['operations']);
    expect(await restore(there, backup, 'add')).toMatchObject({ companies: 0, contacts: 0, signals: 0, known: 6 });
    expect(await everythingIn(there.database, ['operations'])).toEqual(before);
  });

  it('leaves profiles, settings and those who asked to be forgotten alone', async () => {
    await fill(here.database);
    await forget(there.database, 'joaino@lumivaara.example', NOW);
    expect(await restore(there, await backupOf(here), 'add')).toMatchObject({ contacts: 2, forgotten: 1 });
    expect(await there.database.count('icps')).toBe(0);
    expect(await there.database.count('settings')).toBe(0);
  });
});

/** A backup as one of the second version of the database would be, written by hand so that it cannot change. */
const SECOND_VERSION = [
  '{"format":"ermine-backup","version":1,"schemaVersion":2,"createdAt":1760000000000,"counts":{"companies":1,"contacts":1,"signals":1,"icps":0,"settings":1}}',
  '{"collection":"settings","key":"settings","value":{"definitions":"engagement-first","excludedDomains":["bank.example"],"labelWhileBrowsing":true,"labelOnLinkedIn":false}}',
  '{"collection":"companies","value":{"id":"lumivaara","facts":{"name":{"value":"Lumivaara Oy","source":"footer","excerpt":"Lumivaara Oy","confidence":80},"aliases":[],"legalName":null,"orgNumbers":[],"domain":{"value":"lumivaara.example","source":"address-bar","excerpt":"lumivaara.example","confidence":95},"aliasDomains":[],"languages":[],"country":null,"city":null,"address":null,"phones":[],"emails":[],"description":null,"industries":[],"employees":{"value":{"min":80,"max":80},"source":"text","excerpt":"80","confidence":60},"employeesOnLinkedIn":null,"followers":null,"revenue":null,"foundedYear":null,"linkedIn":null,"socialLinks":[],"feeds":[],"careersPage":null,"openJobs":null,"technologies":[],"contradictions":{"legalName":[],"country":[],"city":[],"address":[],"employees":[],"foundedYear":[],"revenue":[]}},"savedAt":1750000000000,"note":"from the second","createdAt":1750000000000,"updatedAt":1750000000000,"identities":["domain:lumivaara.example"]}}',
  '{"collection":"contacts","value":{"id":"aino","companyId":"lumivaara","name":"Aino Esimerkki","email":"aino@lumivaara.example","role":"","stage":"lead","engagements":[{"type":"webinar","date":1750000000000,"source":""}],"createdAt":1750000000000,"updatedAt":1750000000000}}',
  '{"collection":"signals","value":{"id":"s","companyId":"lumivaara","type":"funding","date":1750000000000,"title":"4 M","url":"","source":"seller","confidence":100,"change":null,"createdAt":1750000000000}}',
];

describe('a backup of an older version of the database', () => {
  it.each(['replace', 'add'] as const)('is brought up as the migrations do it (%s)', async (mode) => {
    const done = await restore(there, fileOf(SECOND_VERSION), mode);
    expect(done).toMatchObject({ companies: 1, contacts: 1, signals: 1 });
    expect(await getCompany(there.database, 'lumivaara')).toMatchObject({
      note: 'from the second',
      tags: [],
      status: null,
    });
    expect(await there.database.getFromIndex('companies', 'nameKey', 'lumivaara')).toBeDefined();
    expect(await there.database.getFromIndex('contacts', 'identity', 'email:aino@lumivaara.example')).toMatchObject({
      link: 'hand',
      stage: 'lead',
      stageChanges: [{ stage: 'lead', cause: 'hand' }],
      engagements: [{ type: 'webinar', url: '' }],
    });
  });

  it('is refused where a record is none of its version', async () => {
    const broken = SECOND_VERSION.with(2, '{"collection":"companies","value":{"id":"lumivaara","facts":{}}}');
    expect(await problemIn(fileOf(broken))).toMatchObject({ code: 'broken-line', line: 3 });
  });
});
