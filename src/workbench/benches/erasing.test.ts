import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { NOW, someCompany, someContact } from '../../../tests/support/companies.ts';
import { everythingIn, fill, openYourData, quietHands, type YourData } from '../../../tests/support/your-data.ts';
import { companySchema } from '../../model/company.ts';
import { NEW_SIGNAL } from '../../model/signal.ts';
import { commit, put } from '../../store/change.ts';
import { getCompany, putCompany } from '../../store/companies.ts';
import { getContact, putContact } from '../../store/contacts.ts';
import { forget, isForgotten } from '../../store/forgotten.ts';
import { hearNews, type News } from '../../store/news.ts';
import { takeBackBatch } from '../../store/operations.ts';
import { signalsOf } from '../../store/signals.ts';
import { putSnapshot } from '../../store/snapshots.ts';

let data: YourData;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  data = await openYourData();
});

afterEach(() => {
  data.database.close();
  vi.unstubAllGlobals();
});

async function found(text: string): Promise<string[]> {
  const outcome = await data['find-people']({ text }, quietHands());
  return outcome.ok ? outcome.value.map(({ contact }) => contact.id).toSorted() : [];
}

const erase = (contactId: string) => data['erase-person']({ contactId }, quietHands());

describe('finding people', () => {
  it('goes by the beginning of a name or an address, and else by any part of them', async () => {
    await fill(data.database);
    expect(await found('aino e')).toEqual(['aino']);
    expect(await found('JOAINO@')).toEqual(['joaino']);
    expect(await found('toinen')).toEqual(['joaino']);
    expect(await found('@lumivaara')).toEqual(['aino', 'joaino']);
    expect(await found('  ')).toEqual([]);
    expect(await found('nobody')).toEqual([]);
  });
});

it('tells of the company of somebody who is erased', async () => {
  await commit(data.database, [...putCompany(someCompany()), ...putContact(someContact())]);
  const heard: News[] = [];
  const stop = hearNews((news) => heard.push(news));
  expect(await erase('aino')).toMatchObject({ ok: true });
  await vi.waitUntil(() => heard.some(({ contactIds }) => contactIds.includes('aino')));
  stop();
  expect(heard.flatMap(({ companyIds }) => companyIds)).toContain('lumivaara');
});

it('takes somebody who is erased out of what they did while they were at another company', async () => {
  const did = { ...NEW_SIGNAL, type: 'demo-request', date: NOW, source: 'engagement', confidence: 100 } as const;
  const times = { createdAt: NOW, updatedAt: NOW };
  await commit(data.database, [
    ...putCompany(someCompany()),
    ...putCompany(someCompany({ id: 'before' })),
    ...putContact(someContact()),
    put('signals', { ...did, ...times, id: 'aino-abc-demo-request', companyId: 'before', title: someContact().name }),
  ]);
  expect(await erase('aino')).toMatchObject({ ok: true });
  expect(await signalsOf(data.database, 'before')).toMatchObject([{ title: '…' }]);
});

describe('looking at a person', () => {
  it('shows all that is stored of them: records, and what their company’s say', async () => {
    await fill(data.database);
    await commit(data.database, putContact(someContact({ id: 'twice', companyId: null, link: null })));
    const outcome = await data['look-at-person']({ contactId: 'aino' }, quietHands());
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { company, contact, others, mentions } = outcome.value;
    expect({ company, name: contact.name }).toEqual({ company: 'Lumivaara Oy', name: 'Aino Esimerkki' });
    expect(others.map(({ id }) => id)).toEqual(['twice']);
    expect(mentions.map(({ kind }) => kind)).toEqual(['signal', 'note', 'note', 'fact']);
  });

  it('fails for somebody who is gone', async () => {
    expect(await data['look-at-person']({ contactId: 'nobody' }, quietHands())).toMatchObject({ ok: false });
    expect(await erase('nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('erasing a person', () => {
  it('leaves what their company’s pages looked like without them', async () => {
    const sighting = {
      confidence: 80,
      state: 'known',
      absentAt: null,
      firstAt: NOW,
      lastAt: NOW,
      seen: 1,
      missed: 0,
    } as const;
    const sightings = [
      { ...sighting, field: 'management', value: 'ceo: Aino Esimerkki' },
      { ...sighting, field: 'management', value: 'cfo: Mika Korpi' },
    ] as const;
    const place = { address: 'lumivaara.example/yhteystiedot', visits: [NOW], tracked: [], sightings: [...sightings] };
    await commit(data.database, [
      ...putCompany(someCompany()),
      ...putContact(someContact()),
      putSnapshot({ companyId: 'lumivaara', places: [place], updatedAt: NOW }),
    ]);
    expect(await erase('aino')).toMatchObject({ ok: true });
    expect((await data.database.get('snapshots', 'lumivaara'))?.places).toEqual([
      { ...place, sightings: [sightings[1]] },
    ]);
  });

  it('leaves no trace of the address, the profile or the name in the database', async () => {
    await fill(data.database);
    expect(await erase('aino')).toMatchObject({ ok: true, value: { removed: 1, isRemembered: true } });
    const all = JSON.stringify(await everythingIn(data.database)).toLowerCase();
    expect(all).not.toMatch(/(?<!jo)aino@lumivaara/);
    expect(all).not.toContain('aino-esimerkki');
    expect(all).not.toContain('aino esimerkki');
  });

  it('leaves other people and what else is known as they were', async () => {
    await fill(data.database);
    const longer = someContact({ id: 'longer', email: 'aino@lumivaara.example.com', linkedIn: 'aino-esimerkki-2' });
    await commit(data.database, putContact(longer));
    const before = await getContact(data.database, 'joaino');
    await erase('aino');
    expect(await getContact(data.database, 'joaino')).toEqual(before);
    expect(await getContact(data.database, 'longer')).toEqual(longer);
    const company = await getCompany(data.database, 'lumivaara');
    expect(z.safeParse(companySchema, company).success).toBe(true);
    expect(company?.facts.emails.map(({ value }) => value)).toEqual(['info@lumivaara.example']);
    expect((await signalsOf(data.database, 'lumivaara'))[0]?.title).toBe('… nimitetty toimitusjohtajaksi');
  });

  it('cannot be undone by taking an operation back', async () => {
    await fill(data.database);
    await erase('aino');
    expect(await takeBackBatch(data.database, 'import')).toEqual({ undone: 0, kept: 0 });
    expect(await getContact(data.database, 'aino')).toBeNull();
  });

  it('erases every record with the same address', async () => {
    await fill(data.database);
    await commit(
      data.database,
      putContact(someContact({ id: 'twice', companyId: null, link: null, linkedIn: 'other' })),
    );
    expect(await erase('twice')).toMatchObject({ ok: true, value: { removed: 2 } });
    expect(await getContact(data.database, 'aino')).toBeNull();
    expect(await getContact(data.database, 'twice')).toBeNull();
  });

  it('says when nobody could know the person again', async () => {
    await fill(data.database);
    expect(await erase('alone')).toMatchObject({ ok: true, value: { isRemembered: false } });
    expect(await getContact(data.database, 'alone')).toBeNull();
  });

  it('does not touch a company that is called after the person', async () => {
    const named = someCompany({ id: 'named' });
    await commit(data.database, [
      ...putCompany({ ...named, facts: { ...named.facts, name: { ...named.facts.name, value: 'Aino Esimerkki Oy' } } }),
      ...putContact(someContact({ companyId: 'named' })),
    ]);
    await erase('aino');
    expect((await getCompany(data.database, 'named'))?.facts.name.value).toBe('Aino Esimerkki Oy');
  });
});

describe('the list of people who asked to be forgotten', () => {
  it('tells when, and lets an address off', async () => {
    await fill(data.database);
    await erase('aino');
    await forget(data.database, 'third@muu.example', NOW + 1);
    expect(await data['list-forgotten'](null, quietHands())).toEqual({ ok: true, value: [NOW + 1, NOW, NOW] });
    expect(await data['allow-again']({ email: ' Aino@Lumivaara.example' }, quietHands())).toEqual({
      ok: true,
      value: true,
    });
    expect(await data['allow-again']({ email: 'aino@lumivaara.example' }, quietHands())).toEqual({
      ok: true,
      value: false,
    });
    expect(await isForgotten(data.database, 'aino@lumivaara.example')).toBe(false);
    expect(await data['list-forgotten'](null, quietHands())).toEqual({ ok: true, value: [NOW + 1, NOW] });
  });
});

describe('erasing everything', () => {
  it('empties every collection', async () => {
    await fill(data.database);
    await data['erase-everything'](null, quietHands());
    expect(Object.values(await everythingIn(data.database)).flat()).toEqual([]);
  });
});
