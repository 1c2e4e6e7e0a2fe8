import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { openWorkbench, type Workbench } from '../messages/workbench.ts';

/** Starts the workbench at first use: most visits to the options page need none. */
export function lazyWorkbench(): Workbench {
  let opened: Workbench | null = null;
  const open = () => {
    const worker = new Worker(new URL('../workbench/index.ts', import.meta.url), { type: 'module' });
    const workbench = openWorkbench(worker);
    worker.addEventListener('error', () => {
      workbench.breakDown();
      opened = null;
    });
    return workbench;
  };
  return {
    ask: (name, request, options) => {
      opened ??= open();
      return opened.ask(name, request, options);
    },
    breakDown: () => opened?.breakDown(),
  };
}

export const WorkbenchContext = createContext<Workbench>(lazyWorkbench());

export const useWorkbench = (): Workbench => useContext(WorkbenchContext);
