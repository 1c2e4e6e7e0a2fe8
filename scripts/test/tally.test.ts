import { expect, it } from 'vitest';
import { failuresOf, lastLines, tallyOf } from './tally.ts';

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
  const testResults = [{ name: 'one.test.ts', status: 'failed', message: '', assertionResults: [] }];
  expect(tallyOf(report({ success: false, testResults }))).toEqual({ passed: 3, failed: 1 });
});

it('counts a run without a test, and one without a report, as failed', () => {
  expect(tallyOf(report({ numPassedTests: 0 }))).toEqual({ passed: 0, failed: 1 });
  for (const broken of [null, '', '{"success":', '[]']) expect(tallyOf(broken)).toEqual({ passed: 0, failed: 1 });
});

it('counts an unsuccessful run that names no failed test', () => {
  expect(tallyOf(report({ success: false }))).toEqual({ passed: 3, failed: 1 });
});

it('names what did not pass, with the first lines of why', () => {
  const testResults = [
    {
      name: 'popup.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'popup opens', status: 'passed', failureMessages: [] },
        { fullName: 'popup closes', status: 'failed', failureMessages: ['expected 1\nto be 2\n3\n4\n5\n6\n7'] },
        { fullName: 'popup waits', status: 'pending' },
      ],
    },
    { name: 'broken.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] },
  ];
  expect(failuresOf(report({ success: false, testResults }))).toEqual([
    'popup.test.ts: popup closes (failed)\n    expected 1\n    to be 2\n    3\n    4\n    5\n    6',
    'popup.test.ts: popup waits (pending)\n    ',
    'broken.test.ts\n    Unexpected token',
  ]);
  expect(failuresOf(null)).toEqual([]);
});

it('repeats the end of what a failed check printed', () => {
  const printed = Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n');
  expect(lastLines(`${printed}\n\n`).split('\n')).toHaveLength(40);
  expect(lastLines(`${printed}\n\n`)).toMatch(/ {4}line 59$/);
});
