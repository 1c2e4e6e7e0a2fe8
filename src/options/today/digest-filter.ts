import { DIGEST_PARTS, type Digest, type DigestPart, type DigestRow } from '../../model/digest.ts';
import { remember, remembered } from '../remembered.ts';

const PLACE = 'ermine-today';

/** What the seller wants to see of the digest. */
export interface DigestFilter {
  readonly onlySaved: boolean;
  /** Id of the profile that companies must match; null: any, or none. */
  readonly icpId: string | null;
}

export const ALL: DigestFilter = { onlySaved: false, icpId: null };

/** A part of the digest with the rows that are shown of it. */
export interface ShownPart {
  readonly part: DigestPart;
  readonly rows: readonly DigestRow[];
}

/** The parts that hold something with a filter, in their order. What turned for a profile is shown with that profile. */
export function shownParts({ parts }: Digest, { onlySaved, icpId }: DigestFilter): ShownPart[] {
  const isShown = ({ isSaved, icpIds, flip }: DigestRow) =>
    (isSaved || !onlySaved) && (icpId === null || icpIds.includes(icpId) || flip?.icp.id === icpId);
  return DIGEST_PARTS.map((part) => ({ part, rows: parts[part].filter(isShown) })).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** The filter that was chosen last. */
export function lastFilter(): DigestFilter {
  const last = remembered(PLACE);
  if (typeof last !== 'object' || last === null) return ALL;
  return {
    onlySaved: 'onlySaved' in last && last.onlySaved === true,
    icpId: 'icpId' in last && typeof last.icpId === 'string' ? last.icpId : null,
  };
}

export function keepFilter(filter: DigestFilter): void {
  remember(PLACE, filter);
}
