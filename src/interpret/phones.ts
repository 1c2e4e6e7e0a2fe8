import type { Fact } from '../model/fact.ts';
import { percentDecoded } from '../model/percent-decoded.ts';
import type { FoundEmail } from './emails.ts';
import { linesOfLinks } from './link-lines.ts';
import type { Owners } from './owners.ts';
import type { Page, PageLine } from './page.ts';
import { phoneNumberIn } from './phone-number.ts';
import { lowered, makeFact, surestOfEach } from './text.ts';
import { HEAD_OFFICE } from './words/addresses.ts';
import { CAPITALS } from './words/letters.ts';
import { FAX_LABELS, NOT_PHONE_LABELS, PHONE_LABELS } from './words/phone-labels.ts';

export interface FoundPhone {
  readonly fact: Fact<string>;
  readonly country: string | null;
  readonly line: number;
  /** Where in the line it begins. */
  readonly offset: number;
}

// The first group may stand apart: "08041 / 12 34 56", "040 - 123 4567". Two numbers never run into one.
const FIRST =
  '(?=[+0(])(?:(?:\\+|00)\\s?\\d{2,3}\\)?[\\s-]{0,2})?(?:\\(0\\)\\s?)?\\(?0?[\\d\\s]{1,6}\\)?\\s?[/–-]\\s?(?:\\(?\\d{2,4}\\)?\\s?/\\s?)?';
const DIGIT = '(?:[\\s.\\u00a0()]{0,3}\\d|-\\d)';
const NUMBER = new RegExp(
  `(?<![\\wÀ-ӿ,.])(?:${FIRST}\\d${DIGIT}{3,12}|(?:\\+{1,2}|\\(\\+|00\\s?)?\\(?\\d${DIGIT}{5,15})(?:\\s?-\\s?\\d{1,3}(?!\\d))?(?![\\d:€%]|,\\d|\\s?(?:kr|sek|nok|dkk|eur|€))`,
  'gi',
);
/** Dates, times of day, coordinates and years, which the number pattern takes as well. */
const NOT_A_NUMBER =
  /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|^(?:19|20)\d\d[-./]\d\d?[-./]\d\d?|^\d{1,2}\.\d{2}\s?[–-]\s?\d{1,2}\.\d{2}|^\d{1,2}\.\d{4,}|^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$/;
const END = '(?:[\\s.]?(?:nr|nro|no|num|number|nummer|numero|#))?\\.?[\\s:.)–|-]{0,4}';
const SMALL_WORDS =
  '(?:(?:oss|os|us|meille|meg|mig|me|på|on|at|til|to|numeroon|unter|uns|an|nu|now|direkt)[\\s:]{1,2}){0,3}';
const beginning = '(?<![a-zà-ÿ])';
const labelled = new RegExp(`${beginning}(?:${PHONE_LABELS.join('|')})${END}${SMALL_WORDS}\\(?$`);
const faxed = new RegExp(`${beginning}(?:${FAX_LABELS.join('|')})${END}$`);
/** "Tel./Fax": the line takes calls as well. */
const phoneAndFax = new RegExp(
  `${beginning}(?:${PHONE_LABELS.join('|')})\\.?\\s?(?:[/&+,-]|og|och|ja|and|und|oder|eller|a|i)\\s?(?:${FAX_LABELS.join('|')})${END}$`,
);
const unlike = new RegExp(
  `${beginning}(?:${NOT_PHONE_LABELS.join('|')})(?:[\\s.-]{0,2}(?:nr|nro|no|number|nummer|numero|id))?[^a-zà-ÿ]*$`,
);
/** Words of a sentence that asks to be called. */
const CONTACT =
  /kontakt|contact|yhteyttä|soita|soittam|\bring|kalla|\bcall|\bpuh|\btel|\btlf|\btfn|phone|reach|nå oss|nås på|treffes/i;
const LETTER = /[A-Za-zÀ-ӿ]/;
const WORDS = /\d{2}|[A-Za-zÀ-ӿ]\s+[A-Za-zÀ-ӿ]/;
const NAME = new RegExp(`^[${CAPITALS}][A-Za-zÀ-ӿ.-]+(?:\\s[${CAPITALS}][A-Za-zÀ-ӿ.-]+){1,3}\\s?[,:–|-]?\\s?$`);
const LOOKED_BACK = 40;

/** Countries beside its own that a company shows its own numbers of; a longer list is one of agents. */
const MOST_FOREIGN = 2;
const MOST = 12;
/** Lines from the words "head office" to its number. */
const OFFICE_REACH = 5;
const LONGEST_LABEL = 60;
const LONGEST_SHORT_LINE = 70;

/** What is known of the company when its numbers are looked for. */
interface Known {
  readonly page: Page;
  readonly country: string | null;
  /** The lines mailboxes stand in, and whether one of them is the company's. */
  readonly mailLines: ReadonlyMap<number, boolean>;
  readonly owners: Owners;
}

/** The phone numbers the page shows as its company's: linked, in structured data, or labelled where companies sign. */
export function findPhones(
  page: Page,
  country: string | null,
  emails: { readonly all: readonly FoundEmail[]; readonly own: readonly FoundEmail[] },
  owners: Owners,
): FoundPhone[] {
  const mailLines = new Map(emails.all.filter(({ line }) => line >= 0).map(({ line }) => [line, false]));
  for (const { line } of emails.own) if (line >= 0) mailLines.set(line, true);
  const known: Known = { page, country, mailLines, owners };
  const found = [
    ...page.organisations
      .filter(({ isPublisher }) => !isPublisher)
      .flatMap(({ telephones, source }) =>
        telephones.flatMap((written) => phone(written, known, source, written, 96, -1, true)),
      ),
    ...fromLinks(known),
    ...page.lines.flatMap((line, index) => fromLine(line, index, known)),
  ];
  const own = found.filter((one) => one.line < 0 || !isStrangers(one, known));
  const facts = surestOfEach(
    withoutAgents(withoutLeftovers(own), known).map(({ fact }) => fact),
    (value) => value,
  );
  const byFact = new Map(own.map((one) => [one.fact, one]));
  return facts.slice(0, MOST).flatMap((one) => byFact.get(one) ?? []);
}

/** A number as a page writes it in E.164, dialled from `country` when it is national; null when it is none. */
export function phoneWritten(written: string, country: string | null): string | null {
  return phoneNumberIn(written, country)?.number ?? null;
}

/**
 * A bare "Call" button whose number the page shows nowhere, while it shows others, was left there by a template. One
 * that says whom or when to call was not.
 */
function withoutLeftovers(phones: readonly FoundPhone[]): readonly FoundPhone[] {
  const shown = phones.filter(({ fact }) => /\d{2}/.test(fact.excerpt));
  if (shown.length === 0) return phones;
  return phones.filter(({ fact }) => WORDS.test(fact.excerpt));
}

/**
 * Numbers in many countries are those of offices and agents: the head office's are the company's where the page says
 * which that is, else those of its country.
 */
function withoutAgents(phones: readonly FoundPhone[], { page, country }: Known): readonly FoundPhone[] {
  const foreign = new Set(phones.map((found) => found.country).filter((other) => other !== null && other !== country));
  const own = phones.filter((found) => found.country === country);
  if (foreign.size <= MOST_FOREIGN || own.length === 0) return phones;
  const heads = page.lines.flatMap(({ text }, line) =>
    text.length < LONGEST_LABEL && HEAD_OFFICE.test(text) ? [line] : [],
  );
  const central = own.filter(({ line }) => heads.some((head) => line >= head && line - head <= OFFICE_REACH));
  return central.length > 0 ? central : own;
}

function fromLinks(known: Known): FoundPhone[] {
  const messages = known.page.harvest.links.filter(({ href }) => MESSAGE_LINK.test(href));
  return [
    ...[...linesOfLinks(known.page, ['tel'])].flatMap(([link, line]) => fromLink(link, line, known)),
    ...messages.flatMap(({ href }) =>
      phone(`+${MESSAGE_LINK.exec(href)?.[1] ?? ''}`, known, 'link', href, 84, -1, true),
    ),
  ];
}

/** https://faq.whatsapp.com/5913398998672934: a chat's address holds the number with its prefix. */
const MESSAGE_LINK = /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{8,15})(?!\d)/i;

function fromLink({ href, text, area }: Page['harvest']['links'][number], line: number, known: Known): FoundPhone[] {
  const before = line < 0 ? '' : (known.page.lines[line]?.text.split(text)[0] ?? '');
  if (faxed.test(lastOf(before)) || faxed.test(text.replace(/[\d+].*$/, '').toLowerCase())) return [];
  const written = percentDecoded(href.replace(/^tel:\/{0,2}/i, '')).split(/[;?,]/)[0] ?? '';
  const source = area === 'footer' ? 'footer' : 'link';
  const excerpt = text === '' ? written : text;
  const linked = phone(written, known, source, excerpt, 93, line, true);
  return linked.length > 0 ? linked : phone(text, known, source, excerpt, 88, line);
}

function fromLine(line: PageLine, index: number, known: Known): FoundPhone[] {
  const { text } = line;
  if (!/\d[\d\s().–-]{4}/.test(text)) return [];
  let end = -10;
  let wasPhone = false;
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const between = end < 0 ? '' : text.slice(end, match.index);
    const follows = wasPhone && /^[\s,;/|&·•+-]{0,5}(?:(?:og|och|ja|tai|eller|or|and|und|oder)\s)?$/i.test(between);
    const numbers = numberIn(match[0], match.index, line, index, known, follows);
    end = match.index + match[0].length;
    wasPhone = numbers.length > 0;
    return numbers;
  });
}

function numberIn(
  written: string,
  offset: number,
  line: PageLine,
  index: number,
  known: Known,
  follows: boolean,
): FoundPhone[] {
  if (NOT_A_NUMBER.test(written)) return [];
  const before = line.text.slice(0, offset);
  const close = lastOf(before);
  const previous = known.page.lines[index - 1]?.text ?? '';
  const label = before.trim() === '' && previous.length < 40 ? lastOf(previous) : close;
  const isShared = phoneAndFax.test(label);
  if ((faxed.test(label) && !isShared) || unlike.test(label)) return [];
  const isLabelled = follows || isShared || labelled.test(label);
  if (!isLabelled && !isShown(written, before, line, index, known)) return [];
  const source = line.area === 'footer' ? 'footer' : 'contact';
  return phone(written, known, source, line.text, isLabelled ? 88 : 72, index, false, offset);
}

/** Whether a number without a label is shown as one to call. */
function isShown(written: string, before: string, line: PageLine, index: number, known: Known): boolean {
  const isShort = line.text.length < LONGEST_SHORT_LINE;
  // With its prefix, or with the zero of national numbers and in groups.
  if (/@[\w.-]+\s?[,|·;]?\s?$/.test(before) && /\d[\s.-]\d/.test(written)) return true;
  const isPlain = /^\(?(?:\+|00)|^\(?0\d.*\d[\s-]/.test(written) && written.replace(/\D/g, '').length > 7;
  if (isPlain) return isShort || line.isEnd || CONTACT.test(before) || /@/.test(line.text);
  if (!/^\(?\d{1,4}\)?[\s.-]\d/.test(written) && !/^0\d{7,}$/.test(written)) {
    return isLone(written, before, line, index, known);
  }
  const lines = known.page.lines;
  return (
    isLone(written, before, line, index, known) ||
    (isShort && isPhoneLine(lines[index - 1]?.text ?? '', lines[index - 2]?.text ?? '') && line.text.length < 40) ||
    (line.isEnd && isShort && isAfterName(before)) ||
    (known.mailLines.has(index) && /[,|·:;–-]\s?$/.test(before))
  );
}

/** A line of its own where companies sign, or by a mailbox. */
function isLone(written: string, before: string, line: PageLine, index: number, { mailLines }: Known): boolean {
  if (LETTER.test(before) || line.text.length - written.length >= 8) return false;
  return line.isEnd || [-2, -1, 0, 1, 2].some((distance) => mailLines.has(index + distance));
}

/** "Aino Esimerkki, 912 34 567": after a person's or a place's name. */
const isAfterName = (before: string) => NAME.test(before);

/** Whether a line is a labelled phone number, the label in it or alone before it. */
function isPhoneLine(text: string, previous: string): boolean {
  if (text.length > 40) return false;
  const number = text.search(/[+\d(]/);
  return (
    number >= 0 &&
    /\d[\d\s().–-]{5}/.test(text) &&
    (labelled.test(lastOf(text.slice(0, number))) || labelled.test(lastOf(previous)))
  );
}

const lastOf = (text: string) => lowered(text.slice(-LOOKED_BACK));

function phone(
  written: string,
  { country }: Known,
  source: Fact<string>['source'],
  excerpt: string,
  confidence: number,
  line: number,
  isLinked = false,
  offset = 0,
): FoundPhone[] {
  const called = phoneNumberIn(written, country, isLinked);
  if (called === null) return [];
  return [{ fact: makeFact(called.number, source, excerpt, confidence), country: called.country, line, offset }];
}

/**
 * A number beside another's mailbox, or after another's name, is that one's: a subcontractor's, a property manager's, an
 * authority's. Beside the company's own mailbox it is its own.
 */
function isStrangers({ line, offset }: FoundPhone, { mailLines, owners }: Known): boolean {
  const here = mailLines.get(line);
  if (here !== undefined) return !here;
  const beside = [mailLines.get(line - 1), mailLines.get(line + 1)];
  if (owners.before(line, offset)?.isOwn === false) return true;
  if (beside.includes(true)) return false;
  if (owners.at(line, offset, 1)?.isOwn === true) return false;
  return owners.at(line, offset, 3)?.isOwn === false || beside.includes(false);
}
