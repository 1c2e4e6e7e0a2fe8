// The scout's digest: companies with knowledge → whom to call today, and why. Pure.
import type { Company } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import { DIGEST_PARTS, type Digest, type DigestPart, type DigestRow } from '../model/digest.ts';
import type { Icp } from '../model/icp.ts';
import type { Playbook } from '../model/play-rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Signal } from '../model/signal.ts';
import type { Verdict } from '../model/verdict.ts';
import { placeOf } from './digest/place.ts';
import { rankOf } from './digest/rank.ts';
import { judge } from './judge.ts';
import { rulesOf } from './own-playbook.ts';

interface Known {
  readonly company: Company;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

interface JudgedBy {
  readonly icps: readonly Icp[];
  readonly settings: Settings;
  readonly playbook: Playbook | null;
}

/** A digest in the making: companies are added as they are read. */
export interface DigestMaker {
  readonly add: (companies: readonly Known[]) => void;
  /** What comes of the companies that were added. `isCut`: whether there are more than those. */
  readonly digest: (isCut: boolean) => Digest;
}

/** Makes a digest of companies as they are judged at `now` (epoch ms). */
export function makeDigest({ icps, settings, playbook }: JudgedBy, now: number): DigestMaker {
  const { definitions, scoring, signals: signalSettings } = settings;
  const by = { icps, definitions, scoring, signalSettings, rules: rulesOf(playbook), now };
  const rows = new Map<DigestPart, DigestRow[]>(DIGEST_PARTS.map((part) => [part, []]));
  let looked = 0;
  return {
    add(companies) {
      for (const { company, contacts, signals } of companies) {
        looked += 1;
        const { facts, status, plays } = company;
        const verdict = judge({ ...by, facts, status, plays, contacts, signals });
        const found = rowOf(company, verdict, now);
        if (found !== null) rows.get(found.part)?.push(found.row);
      }
    },
    digest: (isCut) => {
      const ordered = (part: DigestPart) => (rows.get(part) ?? []).toSorted(ORDERS[part]);
      return {
        parts: {
          triggers: ordered('triggers'),
          nowMatches: ordered('nowMatches'),
          followUpsDue: ordered('followUpsDue'),
          holdsToLookAt: ordered('holdsToLookAt'),
          noLongerMatches: ordered('noLongerMatches'),
        },
        looked,
        isCut,
      };
    },
  };
}

/** A company's row and the part it stands in; null where nothing is to be done there today. */
function rowOf(company: Company, verdict: Verdict, now: number): { part: DigestPart; row: DigestRow } | null {
  const place = placeOf(company, verdict, now);
  if (place === null) return null;
  const { part, open, signal, flip, lookAt, about } = place;
  const { followUp } = company;
  const [best] = verdict.fits;
  return {
    part,
    row: {
      companyId: company.id,
      name: company.facts.name.value,
      domain: company.facts.domain?.value ?? null,
      isSaved: company.savedAt !== null,
      label: verdict.label,
      grade: best?.outcome === 'match' ? best.grade : null,
      icpIds: verdict.fits.filter(({ outcome }) => outcome === 'match').map(({ icp }) => icp.id),
      signal,
      flip,
      followUp: followUp !== null && followUp.at <= now ? followUp : null,
      lookAt,
      play: verdict.play,
      about,
      rank: rankOf(verdict, open.all, company.status?.value ?? null),
    },
  };
}

type Order = (one: DigestRow, other: DigestRow) => number;

/** Where nothing else decides: saved ones, then the newer event, then the name. */
const tied: Order = (one, other) =>
  Number(other.isSaved) - Number(one.isSaved) ||
  (other.signal?.signal.date ?? 0) - (one.signal?.signal.date ?? 0) ||
  compared(one.name, other.name) ||
  compared(one.companyId, other.companyId);

const byRank: Order = (one, other) => other.rank - one.rank || tied(one, other);
const byDay: Order = (one, other) => (one.followUp?.at ?? 0) - (other.followUp?.at ?? 0) || byRank(one, other);
/** What must be done within days goes before what is to be looked at, and that by its day. */
const byHaste: Order = (one, other) =>
  hasteOf(one) - hasteOf(other) ||
  (one.lookAt ?? Number.MAX_VALUE) - (other.lookAt ?? Number.MAX_VALUE) ||
  tied(one, other);

const ORDERS: Readonly<Record<DigestPart, Order>> = {
  triggers: byRank,
  nowMatches: byRank,
  followUpsDue: byDay,
  holdsToLookAt: byHaste,
  noLongerMatches: tied,
};

/** Days within which bad news asks for a call. */
function hasteOf({ signal, about, play }: DigestRow): number {
  const isAsked = play.channel !== 'none' && signal !== null && about.signalId === play.signal?.id;
  return isAsked ? (play.withinDays ?? 365) : 366;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
