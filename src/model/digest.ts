import type { FollowUp, PlayState } from './company.ts';
import type { DatedSignal, Flip, Grade, Label, Play } from './verdict.ts';

/**
 * The parts of the digest in the order in which they are tried and shown: a company stands in the first that applies.
 * `triggers`: somebody is to be called about what happened, or asked for it. `nowMatches`: nothing but the change that
 * made it match. `holdsToLookAt`: a hold that ends, and customers or open deals with bad news.
 */
export const DIGEST_PARTS = ['triggers', 'nowMatches', 'followUpsDue', 'holdsToLookAt', 'noLongerMatches'] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

/** A company of the digest, with what is to be done there. */
export interface DigestRow {
  readonly companyId: string;
  readonly name: string;
  /** Registrable domain of its site. */
  readonly domain: string | null;
  readonly isSaved: boolean;
  readonly label: Label;
  /** Of the best fit; null where it matches no profile. */
  readonly grade: Grade | null;
  /** Ids of the profiles it matches. */
  readonly icpIds: readonly string[];
  /** What it is about: the best one that is open. Null where a follow-up alone is due. */
  readonly signal: DatedSignal | null;
  /** The change that made it match, or match no longer. */
  readonly flip: Flip | null;
  /** Only where its day has come. */
  readonly followUp: FollowUp | null;
  /** When the hold ends, or ended (epoch ms); null where none does. */
  readonly lookAt: number | null;
  readonly play: Play;
  /** What is kept as done or put off for this row: see PlayState. */
  readonly about: Pick<PlayState, 'rule' | 'signalId'>;
  /** 0–100: what to do first. */
  readonly rank: number;
}

/** Whom to call, and why, at one moment. */
export interface Digest {
  readonly parts: Readonly<Record<DigestPart, readonly DigestRow[]>>;
  /** Companies that were looked at. */
  readonly looked: number;
  /** Whether there were more to look at than were. */
  readonly isCut: boolean;
}
