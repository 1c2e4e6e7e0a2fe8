// What a headline says of a company: who did something, who got a new head, who was joined.
import { nameWithin } from './name-words.ts';
import { escapePattern, wordPattern } from './text.ts';
import {
  DESCRIBING_ENDINGS,
  DESCRIBING_NOUNS,
  EVENTS,
  FIGURES,
  HEADLINE_STARTS,
  HEADLINE_VERBS,
  JOINING,
} from './words/headlines.ts';

/** A name that a headline gives, and how surely it is the one told of (0–100). */
export interface HeadlineName {
  readonly name: string;
  readonly confidence: number;
}

const WORD = "[\\p{Lu}\\d][\\wÀ-ӿ&'’.-]*";
const NAME = `(?:${WORD}|\\p{Ll}+\\p{Lu}[\\wÀ-ӿ]*)(?:\\s(?:${WORD}|(?:of|de|&|\\+|og|och|ja|und|and)(?=\\s\\p{Lu})))*`;
const beforeVerb = new RegExp(`^(?<subject>.{2,80}?)\\s(?:${HEADLINE_VERBS.join('|')})(?![A-Za-zÀ-ӿ-])`, 'iu');
const joining = new RegExp(`(?:^|\\s)(?:${JOINING.join('|')})\\s`, 'iu');
/** Finnish: "Acmen (uudeksi) toimitusjohtajaksi", "Acmen uusi toimitusjohtaja". Swedish, Norwegian, Danish: "Acmes nya vd". */
const headOf = new RegExp(
  `(?<name>${NAME})\\s(?:uudeksi\\s|uusi\\s|nya?\\s|nye\\s|tidigare\\s|tidligere\\s)?(?:\\p{Ll}*johtaja(?:ksi|na)?|vd|VD|direktør|direktör|sjef|topchef|adm)(?![A-Za-zÀ-ӿ])`,
  'u',
);
/** "Acme-vd", "Acme-sjefen". */
const hyphenated = new RegExp(
  `(?<name>${WORD.replace('.-]', '.]')}(?:\\s${WORD.replace('.-]', '.]')})?)-(?:vd|chef|grund|sjef|topp|boss|direktør|stifter|toimitusjohtaja|pomo|perustaja|chef)\\p{Ll}*`,
  'u',
);
const beforeFigures = new RegExp(
  `^(?<name>${NAME})(?:['’]s?)?\\s(?:[a-zà-ÿ]+[\\s-])?(?:${FIGURES.join('|')})(?![A-Za-zÀ-ӿ-])`,
  'u',
);
const nouns = wordPattern(DESCRIBING_NOUNS, 'giu');
/** "Israeli startup Acme": the adjective is no name. */
const beforeNoun = new RegExp(
  `^(?:-\\p{Ll}+)?\\s(?:${DESCRIBING_NOUNS.map(escapePattern).join('|')})(?![A-Za-zÀ-ӿ])`,
  'iu',
);
const compounds = new RegExp(`[A-Za-zÀ-ӿ-]+(?:${DESCRIBING_ENDINGS.join('|')})(?=\\s)`, 'giu');
const lastName = new RegExp(`(?<name>${NAME})$`, 'u');
const firstName = new RegExp(`^${NAME}`, 'u');
const anyName = new RegExp(NAME, 'gu');
const starts = wordPattern(HEADLINE_STARTS, 'iu');
/** "Exclusive:", "Uppgifter:", "LVI-ala:" */
const KICKER = /^[^:]{2,30}:\s+(?=\p{Lu})/u;

/** "Acme closes a plant (Daily Harbour)": who told it. */
const SOURCE_BEHIND = /\s\([^()]{2,40}\)\s*$/;
const EVENT = wordPattern(EVENTS, 'iu');
/** "Acme's latest purchase: Beta". */
const owner = new RegExp(`^(?<name>${NAME})['’]s(?=\\s)`, 'u');
/** "Acme CEO on innovation", "Acme chief quits": who heads it is told of, not a company of that name. */
const HEADS = 'CEO|CFO|CTO|COO|[Cc]hief|[Bb]oss|[Ff]ounder|[Cc]o-founder|[Cc]hair(?:man|woman)?|[Pp]resident';
const headed = new RegExp(`^(?<name>${NAME})\\s(?:${HEADS})(?![A-Za-zÀ-ӿ-])`, 'u');
const headBehind = new RegExp(`\\s(?:${HEADS})$`);
/** The part of a year that a report is about: "Acme Q2 sales fall", "Acme FY25". */
const PERIOD_BEHIND = /\s(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY)(?:[\s/-]?(?:20)?\d\d)?$/;

/** The names a headline may be about, the likeliest first. */
export function namesInHeadline(written: string): HeadlineName[] {
  const bare = written.replace(SOURCE_BEHIND, '');
  const kicker = KICKER.exec(bare)?.[0] ?? '';
  const headline = bare.slice(kicker.length);
  const found = [
    ...asNames(joined(headline), 78),
    ...asNames(
      (headOf.exec(headline) ?? hyphenated.exec(headline) ?? headed.exec(headline))?.groups?.['name'] ?? '',
      76,
    ),
    ...asNames(reporterIn(headline), 80),
    ...asNames(subjectOf(headline), 80),
    ...asNames(owner.exec(headline)?.groups?.['name'] ?? '', 64),
    ...fromKicker(kicker.replace(/:\s+$/, '')),
    ...[...headline.matchAll(anyName)]
      .filter((match) => !beforeNoun.test(headline.slice(match.index + match[0].length)))
      .flatMap((match) => asNames(match[0], 62)),
  ];
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

/** "Acme H1 2026:" reports of Acme; "Acme/Beta:" may be of either. */
function fromKicker(kicker: string): HeadlineName[] {
  const reporter = kicker.replace(PERIOD_BEHIND, '');
  if (reporter !== kicker) return asNames(firstName.exec(reporter)?.[0] ?? '', 76);
  return EVENT.test(kicker) ? [] : kicker.split('/').flatMap((part) => asNames(firstName.exec(part)?.[0] ?? '', 64));
}

/** "Veteran of sales joins Acme as COO": Acme. */
function joined(headline: string): string {
  const start = joining.exec(headline);
  if (start === null) return '';
  const name = firstName.exec(headline.slice(start.index + start[0].length))?.[0] ?? '';
  return name.replace(/\s(?:As|To|For|In|With|From)\b.*$/, '');
}

/** "Acme Q2 sales fall 24%", "Acmen liikevaihto kasvoi": whose figures a headline tells; empty when it tells none. */
export function reporterIn(headline: string): string {
  const figures = beforeFigures.exec(headline)?.groups?.['name'] ?? '';
  return figures.replace(PERIOD_BEHIND, '');
}

/** "Israeli startup Acme raises $50 million", "Acme, a startup, raises": Acme. */
function subjectOf(headline: string): string {
  const subject = beforeVerb.exec(headline)?.groups?.['subject'] ?? '';
  const [beforeComma = ''] = subject.split(', ', 1);
  const noun = [...subject.matchAll(nouns), ...subject.matchAll(compounds)];
  const afterNoun = subject.slice(Math.max(0, ...noun.map((match) => match.index + match[0].length))).trim();
  const place = subject.includes(', ') ? beforeComma : afterNoun === '' ? subject : afterNoun;
  return lastName.exec(place)?.groups?.['name'] ?? '';
}

function asNames(written: string, confidence: number): HeadlineName[] {
  const words = written
    .replace(/[,.]$/, '')
    .replace(/['’]s$/, '')
    .replace(PERIOD_BEHIND, '')
    .replace(headBehind, '')
    .split(/\s+/);
  while (words.length > 1 && starts.exec(words[0] ?? '')?.[0] === words[0]) words.shift();
  const name = nameWithin(words.join(' '));
  return name === '' || starts.exec(name)?.[0] === name ? [] : [{ name, confidence }];
}
