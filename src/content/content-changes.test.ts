// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSettled, selfName, watchContent } from './content-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Old Oy';
  document.body.replaceChildren();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the observer hear of changes, then so many milliseconds pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Brings the tab to the front or sends it behind. */
function show(visibility: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

function add(elements: number): void {
  for (let count = 0; count < elements; count += 1) document.body.append(document.createElement('p'));
}

async function settling(): Promise<{ done: boolean }> {
  const state = { done: false };
  const settled = async () => {
    await contentSettled(document, selfName(document));
    state.done = true;
  };
  void settled();
  await pass(0);
  return state;
}

describe('contentSettled', () => {
  it('waits until the page calls itself otherwise and is quiet', async () => {
    const state = await settling();
    add(3);
    await pass(1_000);
    expect(state.done).toBe(false);
    document.title = 'New Oy';
    add(1);
    await pass(200);
    expect(state.done).toBe(false);
    await pass(100);
    expect(state.done).toBe(true);
  });

  it('gives up waiting after a few seconds', async () => {
    const state = await settling();
    await pass(2_400);
    expect(state.done).toBe(false);
    await pass(200);
    expect(state.done).toBe(true);
  });
});

describe('watchContent', () => {
  it('calls back once content has grown and settled, a few times at most', async () => {
    const changed = vi.fn<() => void>();
    add(10);
    watchContent(document, changed);
    for (let round = 0; round < 6; round += 1) {
      add(20);
      await pass(300);
    }
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('calls back when as much content calls itself otherwise', async () => {
    const changed = vi.fn<() => void>();
    add(100);
    watchContent(document, changed);
    document.title = 'New Oy';
    await pass(300);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('leaves small changes alone', async () => {
    const changed = vi.fn<() => void>();
    add(100);
    watchContent(document, changed);
    add(2);
    await pass(300);
    expect(changed).not.toHaveBeenCalled();
  });

  it('waits while the tab is behind, and looks once when it comes to the front', async () => {
    const changed = vi.fn<() => void>();
    add(10);
    watchContent(document, changed);
    show('hidden');
    for (let round = 0; round < 5; round += 1) {
      add(20);
      await pass(300);
    }
    expect(changed).not.toHaveBeenCalled();
    show('visible');
    expect(changed).toHaveBeenCalledOnce();
    show('hidden');
    show('visible');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does not read again when a tab comes to the front unchanged', async () => {
    const changed = vi.fn<() => void>();
    add(100);
    watchContent(document, changed);
    show('hidden');
    add(2);
    await pass(300);
    show('visible');
    await pass(3_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('reads a page that never rests a few times at most', async () => {
    const changed = vi.fn<() => void>();
    watchContent(document, changed);
    const changing = setInterval(() => add(5), 50);
    await pass(2_000);
    expect(changed).not.toHaveBeenCalled();
    await pass(1_000);
    expect(changed).toHaveBeenCalledOnce();
    await pass(20_000);
    clearInterval(changing);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['goes on at another place of the page', '#contact', 1],
    ['ends when an app goes to another page', '#/contact', 0],
  ])('%s', async (_, hash, reads) => {
    const changed = vi.fn<() => void>();
    watchContent(document, changed);
    document.location.hash = hash;
    add(20);
    await pass(300);
    document.location.hash = '';
    expect(changed).toHaveBeenCalledTimes(reads);
  });

  it('forgets the page watched before, also one left behind', async () => {
    const [before, after] = [vi.fn<() => void>(), vi.fn<() => void>()];
    watchContent(document, before);
    show('hidden');
    add(50);
    await pass(300);
    watchContent(document, after);
    add(80);
    await pass(300);
    show('visible');
    expect(before).not.toHaveBeenCalled();
    expect(after).toHaveBeenCalledOnce();
  });
});
