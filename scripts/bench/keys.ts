// Data: the dotted names that figures go by for programs, from the words they go by for people. They do not change.

/** In a key, $1 is what the pattern's first group holds, as one word in small letters. */
const KEYS: readonly (readonly [name: RegExp, key: string])[] = [
  [/^size of the page script, gzipped$/, 'size.content'],
  [/^size of the page script for LinkedIn, gzipped$/, 'size.content-linkedin'],
  [/^size of the worker, gzipped$/, 'size.worker'],
  [/^size of the popup, gzipped$/, 'size.popup'],
  [/^size of the options page, gzipped$/, 'size.options'],
  [/^harvest a page(?: in (.+))?, median of \d+$/, 'harvest.$1.median'],
  [/^harvest a page(?: in (.+))?, 95th percentile$/, 'harvest.$1.p95'],
  [/^harvest a page(?: in (.+))?, longest task$/, 'harvest.$1.longest-task'],
  [/^harvest a page(?: in (.+))?, longest message$/, 'harvest.$1.longest-message'],
  [/^interpret a harvest(?: in (.+))?, first time, median$/, 'interpret.$1.first'],
  [/^interpret a harvest(?: in (.+))?, median of \d+$/, 'interpret.$1.median'],
  [/^interpret a harvest(?: in (.+))?, 95th percentile$/, 'interpret.$1.p95'],
  [/^look for events in every line of a page(?: in (.+))?, median$/, 'events.$1.median'],
  [/^size of the words of events, gzipped$/, 'size.lexicon'],
  [/^judge \d+ companies by ten criteria, beside one plain question$/, 'judge.plain'],
  [/^judge \d+ companies by ten criteria, beside json-rules-engine$/, 'judge.time'],
  [/^give \d+ companies a whole verdict$/, 'judge.verdict'],
  [/^time to judge as a share of json-rules-engine's$/, 'judge.rules'],
  [/^page load to badge, median$/, 'label.load'],
  [/^wake the worker and get an answer, median$/, 'label.wake'],
  [/^name (right|wrong|none) on \d+ company pages, (.+)$/, 'names.$2.$1'],
  [/^read a page, median, (.+)$/, 'names.$1.time'],
  [/^import rows of companies and people$/, 'store.import.rate'],
  [/^import rows of companies$/, 'store.import.companies'],
  [/^import rows of people$/, 'store.import.people'],
  [/^an import's memory in its last tenth, beside its second$/, 'store.import.memory'],
  [/^time per imported row among \d+, over \d+$/, 'store.growth'],
  [/^identify a page's company among \d+ and judge it, median$/, 'store.lookup.median'],
  [/^identify a page's company among \d+ and judge it, 95th percentile$/, 'store.lookup.p95'],
  [/^identify and judge among \d+, over \d+, 95th percentile$/, 'store.lookup.growth'],
  [/^first figure of a recount of \d+ companies$/, 'recount.first'],
  [/^a recount of \d+ companies gives way to the next edit$/, 'recount.cancel'],
  [/^recount \d+ companies after an edit$/, 'recount.rate'],
  [/^first rows of a table of \d+ companies$/, 'table.first'],
  [/^last rows of a table of \d+ companies$/, 'table.complete'],
  [/^most memory of the workbench with a table of \d+ companies$/, 'table.memory'],
  [/^search with a slip in a table of \d+ companies, median$/, 'table.search'],
  [/^search with a slip in a table of \d+ companies, 95th percentile$/, 'table.search.p95'],
  [/^filter and sort a table of \d+ companies, median$/, 'table.filter'],
  [/^filter and sort a table of \d+ companies, 95th percentile$/, 'table.filter.p95'],
  [/^rows anywhere in a table of \d+ companies, median$/, 'table.page'],
  [/^rows anywhere in a table of \d+ companies, 95th percentile$/, 'table.page.p95'],
  [/^search with a slip in a table of \d+ people, median$/, 'table.people.search'],
  [/^search with a slip in a table of \d+ people, 95th percentile$/, 'table.people.search.p95'],
  [/^filter and sort a table of \d+ people, median$/, 'table.people.filter'],
  [/^filter and sort a table of \d+ people, 95th percentile$/, 'table.people.filter.p95'],
  [/^rows anywhere in a table of \d+ people, median$/, 'table.people.page'],
  [/^rows anywhere in a table of \d+ people, 95th percentile$/, 'table.people.page.p95'],
  [/^today's digest of \d+ companies among \d+, median$/, 'today.digest'],
];

/** The dotted name of a figure. Throws when it has none. */
export function keyOf(name: string): string {
  for (const [pattern, key] of KEYS) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const filled = key.replace(/\$(\d)/g, (_, group: string) => asWord(match[Number(group)] ?? ''));
    return filled.replace('..', '.');
  }
  throw new Error(`"${name}" has no dotted name: give it one in scripts/bench/keys.ts.`);
}

function asWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
