import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../messages/outcome.ts';
import { openWorkbench } from '../messages/workbench.ts';
import { allBenches } from './benches/all.ts';
import { type Benches, serve } from './serve.ts';
import { createTools } from './tools.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const NONE = { companies: 0, contacts: 0, signals: 0 };

/** A workbench whose only bench counts as told. */
function workbenchOf(count: Benches['count-knowledge']) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  for (const port of [port1, port2]) port.start();
  serve(port2, { ...allBenches(createTools()), 'count-knowledge': count });
  return openWorkbench(port1);
}

describe('the workbench', () => {
  it('gives each piece of work its own outcome, whichever is ready first', async () => {
    const ends: (() => void)[] = [];
    const workbench = workbenchOf(async () => {
      const companies = ends.length;
      await new Promise<void>((resolve) => ends.push(resolve));
      return success({ ...NONE, companies });
    });
    const both = [workbench.ask('count-knowledge', null), workbench.ask('count-knowledge', null)];
    await vi.waitUntil(() => ends.length === 2);
    for (const end of ends.toReversed()) end();
    expect(await Promise.all(both)).toEqual([success(NONE), success({ ...NONE, companies: 1 })]);
  });

  it('lets work know that it was given up', async () => {
    const workbench = workbenchOf(async (_request, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return failure('not-found', 'given up');
    });
    const giving = new AbortController();
    const asked = workbench.ask('count-knowledge', null, { signal: giving.signal });
    giving.abort();
    expect(await asked).toEqual(failure('not-found', 'given up'));
  });

  it('tells of work that failed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const workbench = workbenchOf(() => Promise.reject(new Error('The disk is full.')));
    expect(await workbench.ask('count-knowledge', null)).toEqual(failure('storage-failed'));
    expect(said).toHaveBeenCalledOnce();
    said.mockClear();
  });

  it('leaves nobody waiting when it breaks down', async () => {
    const workbench = workbenchOf(() => new Promise(() => undefined));
    const asked = workbench.ask('count-knowledge', null);
    workbench.breakDown();
    expect(await asked).toEqual(failure('no-answer'));
  });
});
