import { expect, it } from 'vitest';
import { tallyOf } from './tally.ts';

const report = (parts: object) =>
  JSON.stringify({
    success: true,
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...parts,
  });

it('counts passed and failed tests', () => {
  expect(tallyOf(report({}))).toEqual({ passed: 3, failed: 0 });
  expect(tallyOf(report({ success: false, numFailedTests: 2 }))).toEqual({ passed: 3, failed: 2 });
});

it('counts a skipped test as failed', () => {
  expect(tallyOf(report({ numPendingTests: 1 }))).toEqual({ passed: 3, failed: 1 });
});

it('counts a file that failed before its first test', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(tallyOf(report({ success: false, testResults }))).toEqual({ passed: 3, failed: 1 });
});

it('counts a run without a test, and one without a report, as failed', () => {
  expect(tallyOf(report({ numPassedTests: 0 }))).toEqual({ passed: 0, failed: 1 });
  for (const broken of [null, '', '{"success":', '[]']) expect(tallyOf(broken)).toEqual({ passed: 0, failed: 1 });
});

it('counts an unsuccessful run that names no failed test', () => {
  expect(tallyOf(report({ success: false }))).toEqual({ passed: 3, failed: 1 });
});
