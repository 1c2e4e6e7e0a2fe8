import { performance } from 'node:perf_hooks';
import * as z from 'zod/mini';
import { compileIcp } from '../../src/judge/fit.ts';
import { judge } from '../../src/judge/judge.ts';
import { profileOf } from '../../src/judge/profile.ts';
import type { CompanyFacts } from '../../src/model/company.ts';
import { madeUpCompany } from './made-up-companies.ts';
import { factsOf, madeUpIcps, TEN_CRITERIA } from './made-up-knowledge.ts';
import { runPeer } from './peers.ts';
import { type Measurement, median } from './report.ts';
import { answersSchema, engineFactsOf, ruleOf } from './rules.ts';

const COMPANIES = 100_000;
const ROUNDS = 5;

/**
 * Milliseconds to judge 100,000 companies by ten criteria, beside a rule engine and beside one plain question; and to
 * give them all a whole verdict, with label, reasons and play, which no rule engine does.
 */
export function measureJudging(): Measurement[] {
  const companies = Array.from({ length: COMPANIES }, (_, number) => factsOf(madeUpCompany(number)));
  const [icp] = madeUpIcps(0);
  if (icp === undefined) throw new Error('There is no profile.');
  const fitOf = compileIcp(icp);
  const judged = (facts: CompanyFacts) => fitOf(profileOf(facts));
  const own = median(timesOf(() => companies.forEach(judged)));
  const plain = median(timesOf(() => companies.filter(isMidsizeFinn)));
  const verdict = (facts: CompanyFacts) =>
    judge({ facts, contacts: [], signals: [], icps: [icp], definitions: 'icp-first', now: 0 });
  const verdicts = median(timesOf(() => companies.forEach(verdict)));
  const peer = engineTime(companies.map((facts) => judged(facts).rows.map(({ answer }) => answer === 'yes')));
  const what = `judge ${COMPANIES} companies by ten criteria`;
  return [
    { name: `${what}, beside one plain question`, unit: 'ms', value: own, floor: plain },
    { name: `give ${COMPANIES} companies a whole verdict`, unit: 'ms', value: verdicts, floor: own },
    ...(peer === null
      ? []
      : [
          { name: `${what}, beside json-rules-engine`, unit: 'ms', value: own, floor: peer } as const,
          {
            name: "time to judge as a share of json-rules-engine's",
            unit: 'times',
            value: own / peer,
            floor: null,
          } as const,
        ]),
  ];
}

/**
 * Milliseconds json-rules-engine needs for the same companies and rules; null when it cannot be had. Throws when it
 * comes to other answers: then the two have not done the same.
 */
function engineTime(own: readonly (readonly boolean[] | undefined)[]): number | null {
  const answers = runPeer('judge.mjs', {
    rules: TEN_CRITERIA.map(ruleOf),
    companies: own.map((_, number) => engineFactsOf(madeUpCompany(number))),
  });
  if (answers === null) return null;
  const { milliseconds, yes } = z.parse(answersSchema, answers);
  TEN_CRITERIA.forEach(({ id }, index) => {
    const ours = own.filter((rows) => rows?.[index] === true).length;
    if (ours !== (yes[id] ?? 0))
      throw new Error(`json-rules-engine says yes to "${id}" ${yes[id] ?? 0} times, not ${ours}.`);
  });
  return milliseconds;
}

const isMidsizeFinn = ({ country, employees }: CompanyFacts) =>
  country?.value === 'FI' && (employees?.value.min ?? 0) > 50;

function timesOf(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
