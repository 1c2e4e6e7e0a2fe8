import { performance } from 'node:perf_hooks';
import { judge } from '../../src/judge/judge.ts';
import type { Icp } from '../../src/model/icp.ts';
import { employees, factOf, NOW, place, someFacts, someIcp, words } from '../../tests/support/companies.ts';
import { type Measurement, median } from './report.ts';

const COMPANIES = 2_000;
const ROUNDS = 7;

/** Milliseconds to judge 2,000 companies by ten criteria, beside asking each of them one plain question. */
export function measureJudging(): Measurement {
  const companies = Array.from({ length: COMPANIES }, (_, number) =>
    someFacts({ employees: factOf({ min: number, max: number }), country: factOf(number % 2 === 0 ? 'FI' : 'SE') }),
  );
  const icps = [icpOfTen()];
  const judged = () => {
    for (const facts of companies)
      judge({ facts, contacts: [], signals: [], icps, definitions: 'icp-first', now: NOW });
  };
  const asked = () =>
    companies.filter(({ country, employees: head }) => country?.value === 'FI' && (head?.value.min ?? 0) > 50);
  return {
    name: `judge ${COMPANIES} companies by ten criteria`,
    unit: 'ms',
    value: median(timesOf(judged)),
    floor: median(timesOf(asked)),
  };
}

function icpOfTen(): Icp {
  return someIcp(
    Array.from({ length: 10 }, (_, number) => {
      const criterion = { id: `criterion-${number}`, importance: 'nice' } as const;
      if (number % 3 === 0) return place(['FI', 'SE'], criterion);
      return number % 3 === 1
        ? employees(number, 900, criterion)
        : words(['varasto', 'lager', `sana${number}`], criterion);
    }),
  );
}

function timesOf(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
