// What a page says its company is: "Acme & Sons is a leading maker of widgets", "Welcome to Acme & Sons".
import type { Page, PageLine } from './page.ts';
import { TOLD_AFTER, TOLD_BEFORE } from './words/told-names.ts';

/** A name that a sentence gives, with that sentence. */
export interface ToldName {
  readonly name: string;
  readonly text: string;
}

const WORD = "[A-ZÀ-ÖØ-ÞĀ-Ž\\d][\\wÀ-ӿ&'’.-]*";
const NAME = `${WORD}(?:\\s(?:${WORD}|(?:&|\\+|and|och|og|ja|und|of|de)(?=\\s[A-ZÀ-Ö]))){0,6}`;
const before = new RegExp(`(?:^|[.!]\\s)(?:${TOLD_BEFORE.join('|')})\\s(?<name>${NAME})[.!]?$`);
const after = new RegExp(`^(?<name>${NAME})\\s(?:${TOLD_AFTER.join('|')})(?![\\wÀ-ӿ])`);
const MOST_LINES = 160;
const LONGEST = 70;
/** Characters from which a line is a sentence of the text. */
const SENTENCE = 60;

/**
 * The one name that the lines of a page introduce, and that a heading or a logo begins with as well, or with which its
 * text begins: who introduces more, tells of others.
 */
export function toldNames({ lines, harvest }: Page): ToldName[] {
  const shown = [...harvest.headings.map(({ text }) => text), ...harvest.logos];
  const isShown = (name: string) => shown.some((text) => text.startsWith(name));
  const lead = lines.find(({ text, area }) => area === 'main' && text.length > SENTENCE)?.text;
  const told = lines
    .slice(0, MOST_LINES)
    .flatMap(toldIn)
    .filter(({ name, text }) => isShown(name) || text === lead);
  return told.every(({ name }) => name === told[0]?.name) ? told : [];
}

function toldIn({ text, area }: PageLine): ToldName[] {
  if (area === 'navigation') return [];
  const name =
    (text.length < LONGEST ? before.exec(text)?.groups?.['name'] : undefined) ?? after.exec(text)?.groups?.['name'];
  return name === undefined ? [] : [{ name: name.replace(/[.,]$/, ''), text }];
}
