// `npm test` runs every step, `npm run check` (--quick) those without browsers. The last line counts all tests.
import { rmSync } from 'node:fs';
import { ALL, CHECKS, REPORTS, type Step } from './test/steps.ts';
import { addTallies, NOTHING, ONE_FAILED, type Tally } from './test/tally.ts';

const steps = process.argv.includes('--quick') ? CHECKS : ALL;
// Reports of an earlier run are not this one's.
rmSync(REPORTS, { recursive: true, force: true });
const succeeded = new Set<string>();
const summary: string[] = [];
const failures: string[] = [];
let total = NOTHING;

for (const step of steps) {
  const started = performance.now();
  console.log(`\n── ${step.name}`);
  const tally = await runStep(step);
  total = addTallies(total, tally);
  if (tally.failed === 0) succeeded.add(step.name);
  else failures.push(...step.failures());
  const seconds = ((performance.now() - started) / 1_000).toFixed(1).padStart(6);
  summary.push(`${tally.failed === 0 ? 'passed' : 'FAILED'} ${seconds} s  ${step.name} (${words(tally)})`);
  console.log(`── ${summary.at(-1)}`);
}

// Said again at the end: whoever reads only the last lines of a long log must see what failed.
if (failures.length > 0) console.log(`\nDid not pass:\n${failures.join('\n')}`);
console.log(`\n${summary.join('\n')}\n`);
console.log(words(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one step; when something it needs has failed, or it breaks, it counts as one failed test. */
async function runStep(step: Step): Promise<Tally> {
  const lacking = step.needs.filter((name) => !succeeded.has(name));
  if (lacking.length > 0) {
    console.error(`Not run, because this failed: ${lacking.join(', ')}.`);
    return ONE_FAILED;
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
}

function words({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
