import type { Page } from '../page.ts';

/** What follows a headline is its lead from so many characters on: shorter lines are days, names, captions. */
const SHORTEST = 45;
const MOST_LINES = 3;
const LONGEST = 700;
const WITHIN = 14;
const SIGNS = /©|cookie|@/i;

/**
 * The first sentences under a headline, then the page's own description where it is of the article and not of the site.
 * Empty where there is none.
 */
export function leadOf(page: Page, headline: string): string {
  const told = linesBelow(page, headline);
  const lead = told.join('\n').slice(0, LONGEST);
  const described = descriptionsOf(page).find((text) => isOf(text, headline, lead)) ?? '';
  return described === '' || lead.includes(described.slice(0, 60))
    ? lead
    : [lead, described].filter(Boolean).join('\n');
}

function linesBelow({ lines, harvest }: Page, headline: string): string[] {
  const at = lines.findIndex(({ text }) => text === headline);
  const headings = new Set(harvest.headings.map(({ text }) => text));
  const told: string[] = [];
  for (const { text, area } of lines.slice(at + 1, at + 1 + (at < 0 ? 60 : WITHIN))) {
    if (told.length >= MOST_LINES || (told.length > 0 && headings.has(text))) break;
    const isText = area === 'main' && text.length >= SHORTEST && text !== headline;
    if (isText && !headings.has(text) && !SIGNS.test(text)) told.push(text);
  }
  return told;
}

function descriptionsOf({ metas }: Page): string[] {
  return ['og:description', 'description', 'twitter:description']
    .map((name) => metas.get(name) ?? '')
    .filter((text) => text !== '');
}

/** A description of the article shares words with its headline or begins as it does; a site's own seldom does. */
function isOf(description: string, headline: string, lead: string): boolean {
  if (lead.startsWith(description.slice(0, 40))) return true;
  const words = new Set(wordsOf(headline));
  return wordsOf(description).filter((word) => words.has(word)).length >= Math.min(2, words.size);
}

const wordsOf = (text: string) => [...new Set(text.toLowerCase().match(/[a-zà-ӿ\d]{4,}/g) ?? [])];
