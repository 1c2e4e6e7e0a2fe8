const TRIES = 3;

/**
 * Milliseconds of the processor that work takes, the least of three tries: what else the machine does is not counted,
 * so that a test of how time grows holds on a busy one.
 */
export function cpuTimeOf(work: () => void): number {
  const times = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
