import type { Contact, Engagement } from '../model/contact.ts';
import { cooledPoints, type Score, type ScoreRow } from '../model/score.ts';
import type { Scoring } from '../model/settings.ts';

const DAY = 86_400_000;

/**
 * The points of a person's engagements as they stand at `now` (epoch ms). Interest cools; how well the company fits
 * does not and is not summed with it (seed article 001). What lies ahead counts nothing yet.
 */
export function scoreOf({ engagements }: Pick<Contact, 'engagements'>, scoring: Scoring, now: number): Score {
  const rows = engagements
    .map((engagement): ScoreRow => {
      const first = scoring.points[engagement.type];
      return { engagement, first, now: pointsNow(engagement, scoring, now), ageDays: ageOf(engagement, now) };
    })
    .toSorted((one, other) => other.engagement.date - one.engagement.date);
  return { total: totalOf(engagements, scoring, now), rows };
}

/** The whole points of engagements at `now` (epoch ms), without saying where they come from. */
export function totalOf(engagements: readonly Engagement[], scoring: Scoring, now: number): number {
  return Math.round(engagements.reduce((sum, engagement) => sum + pointsNow(engagement, scoring, now), 0));
}

function pointsNow(engagement: Engagement, { points, halfLifeDays }: Scoring, now: number): number {
  return engagement.date > now ? 0 : cooledPoints(points[engagement.type], ageOf(engagement, now), halfLifeDays);
}

function ageOf({ date }: Engagement, now: number): number {
  return Math.max(0, Math.floor((now - date) / DAY));
}
