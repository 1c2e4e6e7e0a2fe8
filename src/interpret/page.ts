import type { Harvest } from '../model/harvest.ts';
import type { Area } from '../model/harvest-limits.ts';
import { careerOwner, domainLabel, domainSuffix, hostOf, isCodeHost, registrableDomain } from './domain.ts';
import { type Node, nodesOf } from './json-ld.ts';
import { type Organisation, organisationsOf } from './organisation.ts';
import { unicodeLabel } from './punycode.ts';
import { clean, wordPattern } from './text.ts';
import { CREDIT_NOUNS, CREDITS } from './words/credits.ts';

export interface PageLine {
  readonly area: Area;
  readonly text: string;
  /** Whether the line stands where companies sign: footer, contact details, or the last lines of the page. */
  readonly isEnd: boolean;
}

/** A harvest made ready for reading: cleaned, split, parsed, without what is said of others. */
export interface Page {
  readonly harvest: Harvest;
  readonly url: string;
  readonly host: string;
  readonly path: string;
  /** Registrable domain of the address; null for an address that is not on the public web. */
  readonly domain: string | null;
  /** The name the domain was bought for; empty where the domain is a platform's. */
  readonly label: string;
  readonly suffix: string;
  /** Two letters, as `html lang` says; empty when it does not. */
  readonly language: string;
  readonly title: string;
  readonly segments: readonly string[];
  readonly lines: readonly PageLine[];
  readonly nodes: readonly Node[];
  readonly organisations: readonly Organisation[];
  /** The first content of each meta by its name. */
  readonly metas: ReadonlyMap<string, string>;
}

const LAST_LINES = 12;
const credits = new RegExp(
  `${wordPattern(CREDITS).source}|${wordPattern(CREDIT_NOUNS).source}(?=\\s?[:–-]|\\s(?:by|av|af)\\s)`,
  'iu',
);
const separators = /\s+[|–—·•»«›:~/]+\s+|\s+-{1,2}\s+|\s*\|\s*|\s+::\s+|:\s+/;

/** Prepares a harvest. Pure; takes any harvest its schema takes. */
export function pageOf(harvest: Harvest): Page {
  const domain = registrableDomain(harvest.url);
  const title = clean(harvest.title);
  const nodes = nodesOf(harvest.jsonLd);
  return {
    harvest,
    url: harvest.url,
    host: hostOf(harvest.url),
    path: URL.canParse(harvest.url) ? new URL(harvest.url).pathname : '',
    domain,
    label: isCodeHost(harvest.url) ? '' : careerOwner(harvest.url) || unicodeLabel(domainLabel(domain)),
    suffix: domainSuffix(domain),
    language: /^[a-z]{2}/.exec(harvest.language.toLowerCase())?.[0] ?? '',
    title,
    segments: segmentsOf(title),
    lines: linesOf(harvest),
    nodes,
    organisations: organisationsOf(nodes, harvest.items),
    metas: new Map(harvest.metas.toReversed().map(({ name, content }) => [name, clean(content, 600)])),
  };
}

/** The parts of a title between its separators. */
export function segmentsOf(title: string): string[] {
  return title
    .split(separators)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
}

/** The lines of a page, each up to where it begins to credit somebody else. */
function linesOf(harvest: Harvest): PageLine[] {
  const count = harvest.lines.length;
  let isCredited = false;
  return harvest.lines.flatMap(({ area, text }, index) => {
    const isEnd = area === 'footer' || area === 'contact' || index >= count - LAST_LINES;
    const line = clean(text);
    const credit = isEnd ? credits.exec(line) : null;
    const wasCredited = isCredited && line.length < 60;
    const rest = credit ? line.slice(credit.index + credit[0].length) : '';
    // "Made by" alone: the maker stands in the next line.
    isCredited = credit?.index === 0 && !/[\wÀ-ӿ]/u.test(rest);
    const isCredit = credit !== null && (isCredited || line.length < 200);
    const kept = isCredit ? line.slice(0, credit.index).trim() : line;
    return kept === '' || wasCredited ? [] : [{ area, text: kept, isEnd }];
  });
}
