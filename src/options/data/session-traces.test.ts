import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import { otherPlaces } from './session-traces.ts';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

let session: ReturnType<typeof createFakeBrowser>['browser']['storage']['session'];

beforeEach(() => {
  const { browser } = createFakeBrowser();
  held.browser = browser;
  session = browser.storage.session;
});

it('forgets what the session holds with a word in it, in any case and place, and nothing else', async () => {
  const undo = { inverse: [{ collection: 'contacts', value: { email: 'Aino@Lumivaara.example' } }] };
  const tab = { tabId: 1, reading: { excerpt: 'Aino says "hello"' } };
  await session.set({ 'undo-1': undo, 'undo-2': { inverse: [] }, 'tab-1': tab, 'tab-2': { tabId: 2 } });
  await otherPlaces.forgetWords(['aino@lumivaara.example', 'says "hello"']);
  expect(Object.keys(await session.get(null)).toSorted()).toEqual(['tab-2', 'undo-2']);
});

it('forgets nothing without words', async () => {
  await session.set({ 'undo-1': { inverse: [] } });
  await otherPlaces.forgetWords([]);
  expect(Object.keys(await session.get(null))).toEqual(['undo-1']);
});
