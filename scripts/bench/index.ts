// npm run bench [-- [FOLDER] [--scale N] [--json]]: how fast and how big Ermine is, each figure beside its floor where
// there is one. FOLDER holds labelled pages, read beside our own. N: companies in the store, with a fifth as many contacts.
import { fileURLToPath } from 'node:url';
import { provideBrowser } from '../setup/browsers.mjs';
import { buildExtension } from '../start/built-extension.ts';
import { orderIn } from './bench-order.ts';
import { measureExtractors } from './extractors.ts';
import { measureJudging } from './judging.ts';
import { measureLabelling } from './labelling.ts';
import { measureReading, measureReadingOf } from './reading.ts';
import { reportOf } from './report.ts';
import { measureLexicons, measureSizes } from './sizes.ts';
import { measureStore } from './store/measure-store.ts';

// What the build tells on the way must not stand in the report.
console.log = console.error;

const { companies, folder, asJson } = orderIn(process.argv.slice(2));
const program = provideBrowser('chromium');
const extension = await buildExtension('chromium');
const measurements = [
  ...measureSizes(extension),
  measureLexicons(),
  ...(await measureReading()),
  ...(folder === null ? [] : await measureReadingOf(folder)),
  ...measureJudging(),
  ...(await measureLabelling(program, extension)),
  ...(await measureStore(program, companies)),
  ...(await measureExtractors(fileURLToPath(new URL('../../tests/pages/', import.meta.url)))),
];
process.stdout.write(`${reportOf(measurements, asJson)}\n`);
