import type { Harvest } from '../model/harvest.ts';
import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';

/** A harvest with nothing but the page's address, to be filled. */
export function emptyHarvest(address: string): Harvest {
  return {
    version: 1,
    url: address.slice(0, LIMITS.url),
    language: '',
    title: '',
    canonical: '',
    metas: [],
    jsonLd: [],
    items: [],
    lines: [],
    pairs: [],
    links: [],
    resources: [],
    headings: [],
    logos: [],
    parts: [],
    dates: [],
    cut: [],
    milliseconds: 0,
  };
}
