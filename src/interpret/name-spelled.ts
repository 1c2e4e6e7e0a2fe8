import type { FactSource } from '../model/fact.ts';
import type { AddressLabel } from './name-labels.ts';
import type { Page } from './page.ts';
import { escapePattern } from './text.ts';

const MOST_LOGOS = 4;
const MOST_HEADINGS = 8;
const MOST_LINES = 150;

/** A piece of text that spells an address. */
export interface Spelled {
  readonly name: string;
  readonly source: FactSource;
  readonly part: string;
  /** The text it stands in. */
  readonly text: string;
  /** The worth of the address, 0–1. */
  readonly weight: number;
}

/** The words on the page that spell an address: `acmewidgets` is spelled "Acme Widgets" in the title. */
export function spelledLabels(page: Page, labels: readonly AddressLabel[]): Spelled[] {
  const places = placesOf(page);
  return labels.flatMap(({ label, weight }) => {
    const pattern = spellingOf(label);
    if (pattern === null) return [];
    const seen = new Set<string>();
    return places.flatMap(({ text, part, source }) => {
      const name = seen.has(part) ? undefined : pattern.exec(text)?.[0];
      if (name === undefined || isAddress(text, name)) return [];
      seen.add(part);
      return [{ name, source, part, text, weight }];
    });
  });
}

/** Where a site spells its name, the most careful places first. */
function placesOf({ title, harvest, lines }: Page): Omit<Spelled, 'name' | 'weight'>[] {
  const place = (part: string, source: FactSource) => (text: string) => ({ text, part, source });
  return [
    place('spelled-title', 'title')(title),
    ...harvest.logos.slice(0, MOST_LOGOS).map(place('spelled-logo', 'logo')),
    ...lines.filter(({ isEnd }) => isEnd).map(({ text }) => place('spelled-end', 'footer')(text)),
    ...harvest.headings.slice(0, MOST_HEADINGS).map(({ text }) => place('spelled-heading', 'heading')(text)),
    ...lines.slice(0, MOST_LINES).map(({ text }) => place('spelled-text', 'text')(text)),
  ];
}

/** "info@acme.example" spells the address because it is the address. */
function isAddress(text: string, spelled: string): boolean {
  const at = text.indexOf(spelled);
  if (text.charAt(at + spelled.length) === '@') return true;
  return /[@/]$/.test(text.slice(0, at)) || (/www\.$/i.test(text.slice(0, at)) && /^\p{Ll}/u.test(spelled));
}

const LETTER_SPELLINGS: Readonly<Record<string, string>> = {
  ae: '(?:ae|æ|ä|a[\\s-]?e)',
  oe: '(?:oe|ø|ö|o[\\s-]?e)',
  aa: '(?:aa|å|a[\\s-]?a)',
  ue: '(?:ue|ü|u[\\s-]?e)',
  a: '(?:a|å|ä|á|à)',
  o: '(?:o|ö|ø|ó)',
  e: '(?:e|é|è|ë)',
  u: '(?:u|ü)',
  c: '(?:c|ç)',
  i: '(?:i|í)',
  n: '(?:n|ñ)',
};

/** Finds an address's letters with whatever stands between words; null for an address too short or long to be spelled. */
function spellingOf(label: string): RegExp | null {
  const letters = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 3 || letters.length > 40) return null;
  const body = [...letters.matchAll(/[ao]e|ue|aa|./gu)]
    .map(([letter]) => LETTER_SPELLINGS[letter] ?? escapePattern(letter))
    .join("[\\s&.'’´`-]{0,3}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?:\\.(?:com|net|org|io|fi|se|no|dk|eu|de))?(?![\\p{L}\\p{N}])`, 'iu');
}
