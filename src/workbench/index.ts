// The workbench's table of contents: one line, one bench for each kind of work.
import { allBenches } from './benches/all.ts';
import { serve } from './serve.ts';
import { createTools } from './tools.ts';

serve(globalThis, allBenches(createTools()));
