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
});
