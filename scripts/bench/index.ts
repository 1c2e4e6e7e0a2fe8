// npm run bench [-- [FOLDER] [--json]]: how fast and how big Ermine is, each figure beside its floor where there is one.
// FOLDER holds labelled pages, read beside our own.
import { fileURLToPath } from 'node:url';
import { provideBrowser } from '../setup/browsers.mjs';
import { buildExtension } from '../start/built-extension.ts';
import { measureExtractors } from './extractors.ts';
import { measureJudging } from './judging.ts';
import { measureLabelling } from './labelling.ts';
import { measureReading, measureReadingOf } from './reading.ts';
import { reportOf } from './report.ts';
import { measureSizes } from './sizes.ts';

const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
const program = provideBrowser('chromium');
const extension = await buildExtension('chromium');
const measurements = [
  ...measureSizes(extension),
  ...(await measureReading()),
  ...(folder === undefined ? [] : await measureReadingOf(folder)),
  measureJudging(),
  ...(await measureLabelling(program, extension)),
  ...(await measureExtractors(fileURLToPath(new URL('../../tests/pages/', import.meta.url)))),
];
console.log(reportOf(measurements, process.argv.includes('--json')));
