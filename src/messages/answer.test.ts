import { describe, expect, it, vi } from 'vitest';
import { someIcp } from '../../tests/support/companies.ts';
import { answer, type Handlers } from './answer.ts';
import { contract } from './contract.ts';
import { failure } from './outcome.ts';

const OWN = 'moz-extension://ermine/';
const popup = { url: `${OWN}src/popup/index.html` };
const page = { url: 'https://lumivaara.example/' };

const HANDLED = failure('not-found');

/** Handlers that only tell that they were called. */
function spies() {
  const called = vi.fn<(name: string) => void>();
  const handler = (name: string) => async () => {
    called(name);
    return HANDLED;
  };
  const handlers: Handlers = {
    'page-harvested': handler('page-harvested'),
    'view-tab': handler('view-tab'),
    'save-prospect': handler('save-prospect'),
    'recognise-company': handler('recognise-company'),
    'write-note': handler('write-note'),
    'knowledge-changed': handler('knowledge-changed'),
    undo: handler('undo'),
    'find-companies': handler('find-companies'),
    'view-company': handler('view-company'),
    'add-company': handler('add-company'),
    'remove-company': handler('remove-company'),
    'put-contact': handler('put-contact'),
    'link-contact': handler('link-contact'),
    'suggest-contacts': handler('suggest-contacts'),
    'remove-contact': handler('remove-contact'),
    'set-company-status': handler('set-company-status'),
    'add-signal': handler('add-signal'),
    'remove-signal': handler('remove-signal'),
    'set-signal-opinion': handler('set-signal-opinion'),
    'watch-feed': handler('watch-feed'),
    'unwatch-feed': handler('unwatch-feed'),
    'check-feed': handler('check-feed'),
    'list-feeds': handler('list-feeds'),
    'read-playbook': handler('read-playbook'),
    'put-rule': handler('put-rule'),
    'move-rule': handler('move-rule'),
    'restore-rule': handler('restore-rule'),
    'restore-playbook': handler('restore-playbook'),
    'try-play': handler('try-play'),
    'set-play-state': handler('set-play-state'),
    'set-follow-up': handler('set-follow-up'),
    'list-follow-ups': handler('list-follow-ups'),
    'list-icps': handler('list-icps'),
    'put-icp': handler('put-icp'),
    'remove-icp': handler('remove-icp'),
    'read-settings': handler('read-settings'),
    'write-settings': handler('write-settings'),
    'write-definitions': handler('write-definitions'),
    'write-signal-settings': handler('write-signal-settings'),
    'write-notification': handler('write-notification'),
    'count-today': handler('count-today'),
    'read-shared': handler('read-shared'),
    'take-shared': handler('take-shared'),
  };
  return { called, handlers };
}

describe('answer', () => {
  it('hands a well-formed request of an allowed sender to its handler', async () => {
    const { called, handlers } = spies();
    expect(await answer(handlers, OWN, { name: 'view-tab', request: { tabId: 1 } }, popup)).toEqual(HANDLED);
    expect(called).toHaveBeenCalledWith('view-tab');
  });

  it('refuses what only our own pages may ask when a page script asks, and the other way round', async () => {
    const { called, handlers } = spies();
    const own = Object.entries(contract).filter(([, { from }]) => from === 'own');
    for (const [name] of own)
      expect(await answer(handlers, OWN, { name, request: {} }, page)).toMatchObject({
        error: { code: 'not-allowed' },
      });
    expect(await answer(handlers, OWN, { name: 'page-harvested', request: { harvest: '' } }, popup)).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(called).not.toHaveBeenCalled();
  });

  it('takes a sender without an address, or with one that only begins alike, for a page', async () => {
    const { handlers } = spies();
    const message = { name: 'list-icps', request: {} };
    expect(await answer(handlers, OWN, message, {})).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await answer(handlers, OWN, message, { url: 'moz-extension://ermine.evil/' })).toMatchObject({ ok: false });
  });

  it('says where a request is wrong', async () => {
    const { handlers } = spies();
    const icp = { ...someIcp(), threshold: 0 };
    expect(await answer(handlers, OWN, { name: 'put-icp', request: { icp } }, popup)).toEqual({
      ok: false,
      error: { code: 'invalid-request', where: 'icp.threshold' },
    });
  });

  it('refuses envelopes and names it does not know, those of every object included', async () => {
    const { handlers } = spies();
    for (const raw of [null, 'view-tab', {}, { name: 3 }, []])
      expect(await answer(handlers, OWN, raw, popup)).toMatchObject({ error: { code: 'invalid-request' } });
    for (const name of ['nothing', 'constructor', '__proto__', 'toString'])
      expect(await answer(handlers, OWN, { name, request: {} }, popup)).toMatchObject({
        error: { code: 'unknown-message' },
      });
  });

  it('turns a handler that throws into a failure, told once in the console', async () => {
    const { handlers } = spies();
    const failing: Handlers = { ...handlers, 'list-icps': () => Promise.reject(new Error('The disk is full.')) };
    expect(await answer(failing, OWN, { name: 'list-icps', request: {} }, popup)).toMatchObject({
      error: { code: 'storage-failed' },
    });
    expect(console.error).toHaveBeenCalledTimes(1);
    vi.mocked(console.error).mockClear();
  });
});
