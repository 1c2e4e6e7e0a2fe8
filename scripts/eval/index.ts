// npm run eval -- FOLDER [--json]: how well Ermine reads labelled pages. Measures only; keeps nothing of the pages.
import { stat } from 'node:fs/promises';
import { evaluate } from './evaluate.ts';
import { reportOf } from './report.ts';

const USAGE =
  'Usage: npm run eval -- FOLDER [--json]\nFOLDER holds HTML files and a labels.json that says what stands on them.';

async function run(parameters: readonly string[]): Promise<number> {
  const [path, ...others] = parameters.filter((parameter) => parameter !== '--json');
  if (path === undefined || others.length > 0) return fail(USAGE);
  if (path.endsWith('.jsonl'))
    return fail('Scoring the signals of a .jsonl file is not there yet: only folders of pages can be evaluated.');
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return fail(`${path} is not a folder.\n${USAGE}`);
  const { evaluation, perPage } = await evaluate(path);
  console.log(parameters.includes('--json') ? JSON.stringify(evaluation) : reportOf(evaluation, perPage));
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await run(process.argv.slice(2));
