import type { WebWorker } from 'puppeteer-core';
import * as z from 'zod/mini';
import { median } from '../report.ts';

/** The memory a worker mostly had, in bytes, in the second tenth of the time it was watched, and in the last; and its most. */
export interface Memory {
  readonly beginning: number;
  readonly end: number;
  readonly most: number;
}

/** Milliseconds between two looks. */
const EVERY = 100;

const usageSchema = z.object({
  usedSize: z.number(),
  /** Of arrays of bytes, which are not counted with the rest. */
  backingStorageSize: z.optional(z.number()),
});

/** Looks at a worker's memory again and again until told to end. In the first tenth it may still be making ready. */
export function watchMemory({ client }: WebWorker): { end: () => Memory } {
  const seen: number[] = [];
  const look = async () => {
    const { usedSize, backingStorageSize = 0 } = z.parse(usageSchema, await client.send('Runtime.getHeapUsage'));
    seen.push(usedSize + backingStorageSize);
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => console.error('The memory could not be looked at.', error));
  }, EVERY);
  return {
    end: () => {
      clearInterval(timer);
      const tenth = Math.max(1, Math.floor(seen.length / 10));
      return {
        beginning: median(seen.slice(tenth, 2 * tenth)),
        end: median(seen.slice(-tenth)),
        most: seen.reduce((most, bytes) => Math.max(most, bytes), 0),
      };
    },
  };
}
