import { afterEach, beforeEach, expect, vi } from 'vitest';

const LEVELS = ['error', 'warn', 'log', 'info'] as const;

// A test that prints something unexpected has found something unexpected: it fails. A test that expects output
// replaces the spy's calls itself (`vi.mocked(console.error).mockClear()` after asserting them).
beforeEach(() => {
  for (const level of LEVELS) vi.spyOn(console, level).mockImplementation(() => undefined);
});

afterEach(() => {
  for (const level of LEVELS) expect(vi.mocked(console[level]).mock.calls, `console.${level}`).toEqual([]);
  vi.restoreAllMocks();
});
