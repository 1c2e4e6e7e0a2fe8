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
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

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

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Cut off while it was written: no report.
    return null;
  }
}
