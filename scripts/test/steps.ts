// The steps of `npm test` and `npm run check`: what is run, in which order, and what depends on what.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { provideBrowser, provideWindowTools } from '../setup/browsers.mjs';
import { failuresOf, lastLines, ONE_FAILED, ONE_PASSED, type Tally, tallyOf } from './tally.ts';

export interface Step {
  readonly name: string;
  /** Runs the step, printing what it finds, and counts its tests. A check counts as one. */
  run(): Promise<Tally>;
  /** The tests of its last run that did not pass, with why; a check has none. */
  failures(): string[];
  /** Steps without whose success this one cannot run. */
  readonly needs: readonly string[];
}

/** The folder for what the tests report. */
export const REPORTS = 'output/test';

/** Checks that need no browser. */
export const CHECKS: readonly Step[] = [
  check('types', ['tsc', '--noEmit']),
  check('lint: biome', ['biome', 'check', '--error-on-warnings']),
  check('lint: oxlint', ['oxlint', '--type-aware', '--deny-warnings']),
  check('unused code: knip', ['knip', '--no-progress']),
  tests('unit tests', 'unit'),
];

export const ALL: readonly Step[] = [
  { name: 'browsers', needs: [], run: provideBrowsers, failures: () => [] },
  ...CHECKS,
  check('build for Chrome and Edge', ['vite', 'build', '--mode', 'chrome', '--logLevel', 'warn']),
  check('build for Firefox', ['vite', 'build', '--mode', 'firefox', '--logLevel', 'warn']),
  tests('end-to-end tests', 'e2e', ['browsers', 'build for Chrome and Edge', 'build for Firefox']),
];

async function provideBrowsers(): Promise<Tally> {
  console.log(`Chromium: ${provideBrowser('chromium')}`);
  console.log(`Firefox: ${provideBrowser('firefox')}`);
  provideWindowTools();
  return ONE_PASSED;
}

/** A step that passes when a tool of the project ends well. What the tool printed is why it did not. */
function check(name: string, command: readonly string[]): Step {
  let printed = '';
  return {
    name,
    needs: [],
    run: async () => {
      const { isGood, output } = await runTool(command);
      printed = output;
      return isGood ? ONE_PASSED : ONE_FAILED;
    },
    failures: () => [`${name}\n${lastLines(printed)}`],
  };
}

/** A step that runs a vitest project and counts its tests from the report it writes. */
function tests(name: string, project: string, needs: readonly string[] = []): Step {
  const report = `${REPORTS}/${project}.json`;
  const run = async () => {
    mkdirSync(REPORTS, { recursive: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await runTool(['vitest', 'run', '--project', project, ...reporters]);
    return tallyOf(readReport(report));
  };
  return { name, needs, run, failures: () => failuresOf(readReport(report)) };
}

/**
 * Whether a program from node_modules/.bin ended well, and what it printed (shown at once as well). npm puts that
 * folder in the path.
 */
function runTool([program = '', ...words]: readonly string[]): Promise<{ isGood: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        process.stdout.write(text);
        output += text;
      });
    }
    child.once('error', (error) => {
      console.error(`${program} could not be run: ${error.message}`);
      resolve({ isGood: false, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ isGood: code === 0, output });
    });
  });
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The run ended before it could write one.
    return null;
  }
}
