import type { Area } from '../model/harvest-limits.ts';
import { areaOf } from './area.ts';
import { Copies } from './copies.ts';
import { Lines } from './lines.ts';
import { type Marks, MarksReader } from './marks.ts';
import { type MarkupReader, unescaped } from './markup-reader.ts';
import { isSeam } from './seam.ts';
import { IS_COPIED, IS_INLINE, IS_RAW, IS_UNREAD, IS_VOID, traitsOf } from './tag-traits.ts';

/** What holds for everything inside an element. */
interface Surroundings {
  readonly area: Area;
  readonly isInArticle: boolean;
  /** The schema type of the item read in; empty outside of items. */
  readonly itemType: string;
  /** Hidden, or asked by a consent dialogue. */
  readonly isUnread: boolean;
}

const OUTERMOST: Surroundings = { area: 'main', isInArticle: false, itemType: '', isUnread: false };
/** Characters held of one line. */
const LONGEST_LINE = 2_000;
const MOST_CUSTOM_TAGS = 40;

/** Takes in a page's markup tag by tag: breaks its text into lines, and has copied what may carry a fact. */
export class Harvester {
  readonly copies: Copies;
  readonly lines = new Lines();
  /** Names of the elements that may hold a shadow root. */
  readonly customTags = new Set<string>();
  readonly #marks = new MarksReader();
  readonly #around: Surroundings[] = [];
  #here = OUTERMOST;
  #line = '';
  /** Where in the line an inline element last began, where one ended, and where the next one began at once. */
  #inline = { began: 0, ended: -1, seam: -1 };

  /** @param host the page's own host */
  constructor(host: string) {
    this.copies = new Copies(host.replace('www.', ''));
  }

  /**
   * Takes in tags and the texts before them. One loop that does the usual itself: on most pages it ends before the
   * browser has compiled anything, and then each call costs as much as what is done in it.
   * @param most number of tags
   * @returns how many there were; fewer than `most` at the end of the markup
   */
  take(reader: MarkupReader, most: number): number {
    let here = this.#here;
    let line = this.#line;
    let { began, ended, seam } = this.#inline;
    let count = 0;
    for (; count < most; count++) {
      const kind = reader.next();
      const { text, tag } = reader;
      if (text !== '' && !here.isUnread) {
        // White space before the first word of a line is none.
        if (line === '') line = text.trimStart().slice(0, LONGEST_LINE);
        else if (line.length < LONGEST_LINE) {
          if (line.length === seam) {
            if (isSeam(line.slice(began), text)) line += ' ';
            began = line.length;
          }
          line += text.slice(0, LONGEST_LINE);
        } else this.lines.isCut = true;
      }
      if (kind === null) break;
      const traits = traitsOf.get(tag) ?? 0;
      if ((traits & IS_INLINE) === 0) {
        if (line !== '') this.lines.add(here.area, unescaped(line));
        line = '';
        began = 0;
        ended = seam = -1;
      } else if (tag === 'a') line += ' ';
      else if (kind === 'end') ended = line.length;
      else if (line.length === ended) seam = ended;
      else began = line.length;
      if (kind === 'start') here = this.#start(reader, tag, traits, here);
      else {
        if (tag === 'tr') this.copies.pairs.endRow();
        here = this.#around.pop() ?? OUTERMOST;
      }
    }
    this.#here = here;
    this.#line = line;
    this.#inline = { began, ended, seam };
    return count;
  }

  /** Leaves all elements: what comes next stands elsewhere on the page. */
  startAnew(): void {
    if (this.#line !== '') this.lines.add(this.#here.area, unescaped(this.#line));
    this.#line = '';
    this.#around.length = 0;
    this.#here = OUTERMOST;
  }

  /** @returns what holds for what comes next */
  #start(reader: MarkupReader, tag: string, traits: number, here: Surroundings): Surroundings {
    if ((traits & IS_RAW) !== 0) this.copies.raw(reader, here.isUnread);
    else if ((traits & IS_VOID) !== 0) {
      if ((traits & IS_COPIED) !== 0 && !here.isUnread) this.copies.void(reader, here.itemType);
    } else {
      this.#around.push(here);
      if (here.isUnread) return here;
      if ((traits & IS_UNREAD) !== 0) return { ...here, isUnread: true };
      const isCustom = traits === 0 && tag.includes('-');
      if (isCustom && this.customTags.size < MOST_CUSTOM_TAGS) this.customTags.add(tag);
      const marks = this.#marksOf(reader, tag, isCustom);
      if (traits !== 0 || !marks.isPlain || here.itemType !== '') return this.#open(reader, tag, traits, marks, here);
    }
    return here;
  }

  #marksOf({ attributes }: MarkupReader, tag: string, isCustom: boolean): Marks {
    if (tag === 'a') return this.#marks.ofLink(attributes);
    // A name such as `site-footer` says what a class of that name would.
    return this.#marks.of(isCustom ? ` class="${tag}"${attributes}` : attributes);
  }

  /** Goes into an element that says something of itself. @returns what holds inside it */
  #open(reader: MarkupReader, tag: string, traits: number, marks: Marks, around: Surroundings): Surroundings {
    // Pages hide their body until a script has run: it is read all the same.
    if (marks.isUnread && tag !== 'body' && tag !== 'html') return { ...around, isUnread: true };
    const here =
      (traits & IS_INLINE) !== 0 && marks.itemType === null ? around : surroundings(tag, traits, marks, around);
    if ((traits & IS_COPIED) !== 0) this.copies.element(reader, here.area);
    if (here.itemType !== '') this.copies.item(reader, here.itemType);
    if (marks.isLogo && tag !== 'a' && here.area !== 'main') this.copies.logo(reader);
    if (marks.isDate) this.copies.dated(reader);
    return here;
  }
}

function surroundings(tag: string, traits: number, marks: Marks, around: Surroundings): Surroundings {
  const area = (traits & IS_INLINE) !== 0 ? around.area : areaOf(tag, marks, around.area, around.isInArticle);
  const itemType = marks.itemType ?? around.itemType;
  const isInArticle = around.isInArticle || tag === 'article';
  const isSame = area === around.area && itemType === around.itemType && isInArticle === around.isInArticle;
  return isSame ? around : { area, itemType, isInArticle, isUnread: false };
}
