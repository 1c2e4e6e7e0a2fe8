// npm run eval -- FOLDER [--json]: how well Ermine reads labelled pages.
// npm run eval -- FILE.jsonl [--json | --errors]: how well it tells the events of labelled texts.
// Measures only; keeps nothing of the pages and the texts.
import { stat } from 'node:fs/promises';
import { evaluate } from './evaluate.ts';
import { readLabelledTexts } from './labelled-texts.ts';
import { reportOf } from './report.ts';
import { errorsOf, reportOfTexts } from './report-texts.ts';
import { evaluationOfTexts, scoredTexts } from './score-texts.ts';

const USAGE = `Usage: npm run eval -- FOLDER [--json]
       npm run eval -- FILE.jsonl [--json | --errors]
FOLDER holds HTML files and a labels.json that says what stands on them.
FILE.jsonl holds one text a line: {"text": "…", "lang": "en|fi|sv|nb|da", "triggers": ["acquisition", …]}.
--errors also lists the texts that were told wrongly.`;

async function run(parameters: readonly string[]): Promise<number> {
  const [path, ...others] = parameters.filter((parameter) => parameter !== '--json' && parameter !== '--errors');
  if (path === undefined || others.length > 0) return fail(USAGE);
  if (path.endsWith('.jsonl')) return runOnTexts(path, parameters);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return fail(`${path} is not a folder.\n${USAGE}`);
  const { evaluation, perPage } = await evaluate(path);
  console.log(parameters.includes('--json') ? JSON.stringify(evaluation) : reportOf(evaluation, perPage));
  return 0;
}

async function runOnTexts(path: string, parameters: readonly string[]): Promise<number> {
  const read = await readLabelledTexts(path).catch(() => null);
  if (read === null) return fail(`${path} cannot be read.\n${USAGE}`);
  for (const { line, reason } of read.broken) console.error(`${path}:${line} is not counted: ${reason}`);
  if (read.broken.length > 0) console.error(`${read.broken.length} lines are not counted.`);
  const scored = scoredTexts(read.texts);
  const evaluation = evaluationOfTexts(scored);
  console.log(parameters.includes('--json') ? JSON.stringify(evaluation) : reportOfTexts(evaluation));
  if (parameters.includes('--errors') && !parameters.includes('--json')) console.log(`\n${errorsOf(scored)}`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await run(process.argv.slice(2));
