// json-rules-engine over many companies, used as its own documentation says: one engine, one run for each company.
// Reads {rules, companies} as JSON from standard input, writes {milliseconds, yes: {rule: companies}} to standard output.
import { performance } from 'node:perf_hooks';
import { Engine, Operator } from 'json-rules-engine';

const { rules, companies } = JSON.parse(await new Response(process.stdin).text());
const engine = new Engine(rules);
const isText = (value) => typeof value === 'string';
engine.addOperator(
  new Operator('holdsAny', (text, words) => words.some((word) => text.toLowerCase().includes(word)), isText),
);
engine.addOperator(new Operator('isWithinAny', (code, wanted) => wanted.some((wide) => code.startsWith(wide)), isText));
engine.addOperator(
  new Operator('sharesAny', (values, wanted) => wanted.some((value) => values.includes(value)), Array.isArray),
);

const run = async (some, yes) => {
  const start = performance.now();
  for (const company of some) {
    const { events } = await engine.run(company);
    for (const { type } of events) yes[type] = (yes[type] ?? 0) + 1;
  }
  return performance.now() - start;
};

// The first ones also compile the code.
await run(companies.slice(0, 2_000), {});
const yes = {};
const milliseconds = await run(companies, yes);
process.stdout.write(JSON.stringify({ milliseconds, yes }));
