import * as z from 'zod/mini';

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0 };
export const ONE_PASSED: Tally = { passed: 1, failed: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1 };

export function addTallies(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** The parts of vitest's JSON report that are counted. */
const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.nullish(z.array(z.string())) }),
      ),
    }),
  ),
});

/** Most lines of a failure's message that are repeated. */
const MESSAGE_LINES = 6;

/** Most lines of what a failed check printed that are repeated. */
const OUTPUT_LINES = 40;

/**
 * Counts a vitest JSON report. A test that was skipped counts as failed: nothing here may be left out silently. So do a
 * file that failed before its first test, a report of no test at all, and a text that is no report.
 */
export function tallyOf(report: string | null): Tally {
  const checked = z.safeParse(reportSchema, parse(report));
  if (!checked.success) return ONE_FAILED;
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = checked.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + numPendingTests + numTodoTests + broken.length;
  const silent = failed === 0 && (!success || numPassedTests === 0);
  return { passed: numPassedTests, failed: silent ? 1 : failed };
}

/** The tests of a vitest JSON report that did not pass, each with the first lines of why; none for no report. */
export function failuresOf(report: string | null): string[] {
  const checked = z.safeParse(reportSchema, parse(report));
  if (!checked.success) return [];
  return checked.data.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status !== 'passed');
    const file = status === 'failed' && assertionResults.length === 0 ? [`${name}\n${firstLines(message)}`] : [];
    const tests = failed.map(
      (test) => `${name}: ${test.fullName} (${test.status})\n${firstLines((test.failureMessages ?? []).join('\n'))}`,
    );
    return [...file, ...tests];
  });
}

function firstLines(message: string): string {
  return indented(message.split('\n').slice(0, MESSAGE_LINES));
}

/** The last lines of what a tool printed, set in; a blank text gives none. */
export function lastLines(output: string): string {
  return indented(output.trimEnd().split('\n').slice(-OUTPUT_LINES));
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Cut off while it was written: no report.
    return null;
  }
}
