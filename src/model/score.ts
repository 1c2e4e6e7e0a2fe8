import type { Engagement } from './contact.ts';

/** What one engagement counts. Points are as exact as the arithmetic gives them; the UI rounds. */
export interface ScoreRow {
  readonly engagement: Engagement;
  /** Points on the day it happened, and now. */
  readonly first: number;
  readonly now: number;
  /** Whole days since it happened; one that lies ahead counts from its day on and has 0. */
  readonly ageDays: number;
}

/** How interested a person is: every point with the engagement it comes from. */
export interface Score {
  /** Whole points, 0 or more. */
  readonly total: number;
  /** Newest first. */
  readonly rows: readonly ScoreRow[];
}

/**
 * What points are worth after some days: half of them after each half-life (seed article 001: interest cools).
 * @param ageDays below zero counts as zero
 * @param halfLifeDays more than zero
 */
export function cooledPoints(points: number, ageDays: number, halfLifeDays: number): number {
  return points * 0.5 ** (Math.max(0, ageDays) / halfLifeDays);
}
