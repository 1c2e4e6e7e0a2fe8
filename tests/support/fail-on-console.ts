import { afterEach, beforeEach, vi } from 'vitest';

const LEVELS = ['error', 'warn', 'log', 'info'] as const;

// A test that prints something unexpected has found something unexpected: it fails. A test that expects output
// replaces the spy's calls itself (`vi.mocked(console.error).mockClear()` after asserting them).
beforeEach(() => {
  for (const level of LEVELS) vi.spyOn(console, level).mockImplementation(() => undefined);
});

afterEach(() => {
  const printed = LEVELS.flatMap((level) => vi.mocked(console[level]).mock.calls.map((call) => [level, ...call]));
  vi.restoreAllMocks();
  if (printed.length > 0) throw new Error(`The test printed to the console: ${JSON.stringify(printed)}`);
});
