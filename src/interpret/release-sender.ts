// Who sends a release: wires say so in places of their own.
import { legalNamesIn } from './legal-names.ts';
import { nameKey, nameWithin } from './name-words.ts';
import type { Page } from './page.ts';
import { WIRE_NAMES } from './words/news.ts';

const ABOUT =
  /^(?:about|tietoa|om|über|kort om|fakta om|lyhyesti|o firmie|o společnosti|over|à propos de|acerca de|informazioni su)\s+(?<name>[A-Za-zÀ-ӿ][^.:!?]{1,50}?)\s*:?$/iu;
const IN_BRIEF =
  /^(?<name>[A-Za-zÀ-ӿ][^.:!?]{1,50}?)\s+(?:lyhyesti|in brief|i korthet|i korte trekk|kort fortalt|auf einen blick|yrityksenä)\s*:?$/iu;
const SOURCE =
  /^(?:SOURCE|Source|KILDE|Kilde|KÄLLA|Källa|LÄHDE|Lähde|QUELLE|Quelle)[:\s]+(?<name>[A-Za-zÀ-ӿ].{1,70})$/u;
const PROVIDED = /^(?:news provided by|julkaisija|avsändare|avsender|afsender)\s*:?$/iu;
/** "(GLOBE NEWSWIRE) -- Acme, Inc.", "/PRNewswire/ -- Acme", "(BUSINESS WIRE)--Acme". */
const DATELINE =
  /(?:\((?:globe newswire|business wire|newsfile corp\.?|accesswire|eqs|marketwired?)[^)]{0,40}\)|\/(?:prnewswire|accesswire|cnw|pap mediaroom)[^/]{0,30}\/)\s*[-–—]+\s*(?<rest>.{3,140})/iu;
const wires = new Set(WIRE_NAMES.map(nameKey));

/** The names a release's page gives its sender, the surest first; empty where it names none. */
export function sendersOf({ lines, segments, metas }: Page): string[] {
  const said = lines.flatMap(({ text, area }, index) => {
    if (area === 'navigation' || area === 'footer') return [];
    if (PROVIDED.test(text)) return [lines[index + 1]?.text ?? ''];
    const rest = DATELINE.exec(text)?.groups?.['rest'];
    if (rest !== undefined) return [legalNamesIn(rest)[0]?.name ?? ''];
    return [SOURCE.exec(text)?.groups?.['name'] ?? ''];
  });
  const last = segments.length > 1 ? (segments.at(-1) ?? '') : '';
  const names = [...said, last, metas.get('author') ?? ''].map((name) => nameWithin(name));
  return names.filter((name) => name !== '' && !wires.has(nameKey(name)));
}

/** Releases end with a paragraph about their sender: "About Acme", "Acme lyhyesti". */
export function describedOn({ lines }: Page): string[] {
  return lines
    .filter(({ area, text }) => area !== 'footer' && area !== 'navigation' && text.length < 80)
    .map(({ text }) => nameWithin((ABOUT.exec(text) ?? IN_BRIEF.exec(text))?.groups?.['name'] ?? ''))
    .filter((name) => name !== '' && /\p{Lu}/u.test(name));
}
