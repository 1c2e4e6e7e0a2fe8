// How people move through the nine stages (seed article 004). Engagements lead up and never down; what a person or a
// CRM said stands until an engagement after it leads further.
import {
  type Contact,
  type Engagement,
  type EngagementType,
  STAGES,
  type Stage,
  type StageChange,
} from '../model/contact.ts';
import type { Scoring } from '../model/settings.ts';
import { totalOf } from './score.ts';

const DAY = 86_400_000;
/** Days within which visits to the price page count as repeated. */
const VISITS_WITHIN = 30;
/** Most steps that are kept: the schema's limit. */
const KEPT_STEPS = 200;

/** Where an engagement of a type alone leads to, whatever its points. */
const STAGE_OF: Readonly<Record<EngagementType, Stage>> = {
  // 004, 2: visited the site. 003: visits are a first interest.
  'page-read': 'visitor',
  'pricing-visit': 'visitor',
  // 004, 3: asked to hear from us regularly; who clicks in a mailing gets it.
  newsletter: 'subscriber',
  'email-click': 'subscriber',
  // 004, 4: a form with more than an e-mail address, often in exchange for content. 001: attended a webinar.
  download: 'lead',
  webinar: 'lead',
  // 003: filled in a contact form, asked for a consultation.
  'contact-form': 'lead',
  'demo-request': 'lead',
  meeting: 'lead',
};

/** How far somebody is, and how they came there. */
export type Standing = Pick<Contact, 'stage' | 'stageChanges'>;
type Known = Pick<Contact, 'stage' | 'stageChanges' | 'engagements'>;

/**
 * How far a person is once their engagements are counted, each at its own time: the same whenever it is asked, and
 * never less far than before. Opportunity, customer and evangelist are only ever said (004, 7 to 9).
 * @param now epoch ms; engagements that lie ahead are left out
 */
export function stageAfter(contact: Known, scoring: Scoring, now: number): Standing {
  const past = contact.engagements.filter(({ date }) => date <= now).toSorted((one, other) => one.date - other.date);
  const said = contact.stageChanges.findLast(({ cause }) => cause === 'hand' || cause === 'import');
  const { fresh, counted } = considered(past, said, scoring);
  const steps = [...contact.stageChanges];
  let { stage } = contact;
  for (const engagement of fresh) {
    const until = counted.filter(({ date }) => date <= engagement.date);
    const reached = reachedBy(engagement, until, scoring);
    if (!isFurther(reached.stage, stage)) continue;
    stage = reached.stage;
    // A step is never older than the one before it, though the news of it may come late.
    steps.push({ ...reached, date: Math.max(engagement.date, steps.at(-1)?.date ?? 0) });
  }
  return { stage, stageChanges: steps.slice(-KEPT_STEPS) };
}

/**
 * A person whose stage somebody said, or a file: it is theirs, further or not.
 * @param date since when (epoch ms)
 */
export function sayStage<Person extends Standing>(
  contact: Person,
  stage: Stage,
  cause: 'hand' | 'import',
  date: number,
): Person {
  const step: StageChange = { stage, date, cause, engagement: null };
  return { ...contact, stage, stageChanges: [...contact.stageChanges, step].slice(-KEPT_STEPS) };
}

function isFurther(stage: Stage, than: Stage): boolean {
  return STAGES.indexOf(stage) > STAGES.indexOf(than);
}

/**
 * The engagements that may lead further, and those that count towards points. Who said less than the engagements told
 * by then has overruled them: they are spent.
 */
function considered(past: readonly Engagement[], said: StageChange | undefined, scoring: Scoring) {
  if (said === undefined) return { fresh: past, counted: past };
  const fresh = past.filter(({ date }) => date > said.date);
  const before = past.filter(({ date }) => date <= said.date);
  const wasOverruled = before.some((engagement) => {
    const until = before.filter(({ date }) => date <= engagement.date);
    return isFurther(reachedBy(engagement, until, scoring).stage, said.stage);
  });
  return { fresh, counted: wasOverruled ? fresh : past };
}

type Reached = Omit<StageChange, 'date'>;

/** Where an engagement leads, with all engagements until then (itself included). */
function reachedBy(engagement: Engagement, until: readonly Engagement[], scoring: Scoring): Reached {
  const { type, date } = engagement;
  const byEngagement = (stage: Stage): Reached => ({ stage, cause: 'engagement', engagement: type });
  const byPoints = (stage: Stage): Reached => ({ stage, cause: 'points', engagement: null });
  // 004, 6: asked for a meeting or a demo, or came back to the prices.
  if (scoring.sqlRequests.includes(type) || isRepeatedVisit(engagement, until, scoring)) {
    return byEngagement('sales-qualified-lead');
  }
  const total = totalOf(until, scoring, date);
  if (total >= scoring.sqlAt) return byPoints('sales-qualified-lead');
  if (total >= scoring.mqlAt) return byPoints('marketing-qualified-lead');
  return byEngagement(STAGE_OF[type]);
}

/** Whether it is a visit to the price page after others, each on another day. */
function isRepeatedVisit({ type, date }: Engagement, until: readonly Engagement[], { sqlVisits }: Scoring): boolean {
  if (type !== 'pricing-visit' || sqlVisits === 0) return false;
  const visits = until.filter((other) => other.type === type && date - other.date <= VISITS_WITHIN * DAY);
  return new Set(visits.map((visit) => Math.floor(visit.date / DAY))).size >= sqlVisits;
}
