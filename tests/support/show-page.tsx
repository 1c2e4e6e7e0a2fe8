import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, vi } from 'vitest';
import { WorkbenchContext } from '../../src/options/workbench.ts';
import { PageServicesContext } from '../../src/ui/page-services.ts';
import { Toasts } from '../../src/ui/Toasts.tsx';
import { NOW } from './companies.ts';
import { createFakeAccess } from './fake-access.ts';
import { type Answers, createFakeSend } from './fake-send.ts';
import { createFakeWorkbench, type FakeBenches } from './fake-workbench.ts';

afterEach(cleanup);

/**
 * Draws a part of a page with a worker that answers as told, a workbench that works as told, a clock that stands still
 * and a clipboard of its own.
 */
export function showPage(
  content: ComponentChildren,
  answers: Answers,
  benches: FakeBenches = {},
  { access } = createFakeAccess(),
) {
  const worker = createFakeSend(answers);
  const copyText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  render(
    <PageServicesContext.Provider value={{ send: worker.send, now: () => NOW, newId, copyText, access }}>
      <WorkbenchContext.Provider value={createFakeWorkbench(benches)}>
        <Toasts>{content}</Toasts>
      </WorkbenchContext.Provider>
    </PageServicesContext.Provider>,
  );
  return { ...worker, copyText };
}
