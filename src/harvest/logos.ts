import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { hostIn } from './links.ts';
import { MarkupReader } from './markup-reader.ts';
import { IS_RAW, IS_VOID, traitsOf } from './tag-traits.ts';
import { tidy } from './text.ts';

const HOMES = new Set(
  ['', '/', '.', './', '#', '#top', '#home', 'index.html', 'index.htm', 'index.php'].concat(
    'fi sv en no nb da de nl'.split(' ').flatMap((language) => [`/${language}`, `/${language}/`]),
  ),
);
/** Characters of "https://www." and "/", or of the longest home beside a host. */
const LONGEST_HOME = 13;
/** Characters of markup within which the image of a logo begins. */
const REACH = 3_000;

/** Whether an address as written leads to the home page of `host` (without its `www.`). */
export function leadsHome(address: string, host: string): boolean {
  if (address.length > LONGEST_HOME + host.length) return false;
  const href = address.toLowerCase();
  if (HOMES.has(href) || HOMES.has(href.replace('/', '')) || HOMES.has(href.replace('./', ''))) return true;
  const target = hostIn(href);
  return target !== '' && target.replace('www.', '') === host && (href.endsWith(target) || href.endsWith(`${target}/`));
}

/** What the logo just begun says: its text, or the alternative text of its image, or its label. */
export function logoText(reader: MarkupReader): string {
  const isImage = reader.tag === 'img';
  const text =
    (isImage ? '' : reader.textInside(LIMITS.logo + 1)) ||
    (isImage ? reader.attribute('alt') : imageText(reader)) ||
    reader.attribute('aria-label') ||
    reader.attribute('title');
  return tidy(text ?? '', LIMITS.logo + 1);
}

/** The alternative text of the first image or the title of a drawing inside the element just begun. */
function imageText(reader: MarkupReader): string {
  const inside = new MarkupReader(reader.ahead(REACH));
  let depth = 0;
  for (let kind = inside.next(); kind !== null && depth >= 0; kind = inside.next()) {
    const traits = traitsOf.get(inside.tag) ?? 0;
    if (kind === 'end') depth -= 1;
    else if (inside.tag === 'title') return inside.textInside(LIMITS.logo + 1);
    else if ((traits & IS_RAW) !== 0) inside.rawText();
    else if (inside.tag === 'img') {
      const text = inside.attribute('alt') ?? '';
      if (text !== '') return text;
    } else if ((traits & IS_VOID) === 0) depth += 1;
  }
  return '';
}
