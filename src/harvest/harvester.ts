import { type Area, HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { areaOf } from './area.ts';
import { linkRelation, type Meta, metaOf } from './head.ts';
import { jsonLdBlock } from './json-ld.ts';
import { Lines } from './lines.ts';
import { Links } from './links.ts';
import { leadsHome, logoText } from './logos.ts';
import { type Naming, Namings } from './names.ts';
import { Pieces } from './pieces.ts';
import { Resources } from './resources.ts';
import { type Item, itemOf, itemTypeOf } from './structured.ts';
import { INLINE, textWithin, tidy } from './text.ts';

/** What holds for everything inside an element. */
interface Surroundings {
  readonly element: Element | null;
  readonly area: Area;
  readonly isInArticle: boolean;
  readonly itemType: string;
}

/** Never read: what the seller types, what only machines read, and drawings. */
const CLOSED = new Set(['template', 'textarea', 'select', 'object', 'embed', 'canvas', 'video', 'audio', 'datalist']);
/** Looks at each node once, as the walk meets it, and copies what may carry a fact. */
export class Harvester {
  readonly metas = new Pieces<Meta>(LIMITS.metas, 6_000);
  readonly jsonLd = new Pieces<string>(LIMITS.jsonLdBlocks, 22_000);
  readonly items = new Pieces<Item>(LIMITS.items, 6_000);
  readonly pairs = new Pieces<{ label: string; value: string }>(LIMITS.pairs, 3_500);
  readonly headings = new Pieces<{ level: number; text: string }>(LIMITS.headings, 2_500);
  readonly logos = new Pieces<string>(LIMITS.logos, 1_200);
  readonly dates = new Pieces<{ source: string; value: string }>(LIMITS.dates, 800);
  readonly resources = new Resources();
  readonly links: Links;
  readonly lines = new Lines();
  canonical = '';
  title = '';
  language = '';
  readonly #host: string;
  readonly #hasItems: boolean;
  readonly #namings = new Namings();
  #around: Surroundings[] = [{ element: null, area: 'main', isInArticle: false, itemType: '' }];

  /**
   * @param host the page's own host
   * @param hasItems whether the page has microdata or RDFa at all
   */
  constructor(host: string, hasItems: boolean) {
    this.#host = host;
    this.#hasItems = hasItems;
    this.links = new Links(host);
  }

  /** Text that runs on until a block ends. */
  text(text: string): void {
    this.lines.write(text);
  }

  /** Looks at an element. @returns whether to go inside */
  enter(element: Element): boolean {
    if (element instanceof HTMLFormElement) return this.#form();
    const tag = element.localName;
    if (!INLINE.has(tag)) this.lines.end(this.#here.area);
    if (tag === 'br') return false;
    if (CLOSED.has(tag)) return false;
    const special = this.#special(element, tag);
    if (special !== undefined) return special;
    if (!element.hasAttributes()) {
      this.#surround(element, tag, null);
      this.#lookAtTag(element, tag);
      return true;
    }
    // Pages hide their body until a script has run: it is read all the same.
    if (tag !== 'body' && tag !== 'html' && isHidden(element)) return false;
    const naming = this.#namings.of(element);
    if (naming.isConsent && tag !== 'body' && tag !== 'html') return false;
    this.#surround(element, tag, naming);
    this.#look(element, tag, naming);
    return true;
  }

  /** The element's end. */
  leave(element: Element): void {
    if (element instanceof HTMLFormElement) this.#form();
    else if (!INLINE.has(element.localName)) this.lines.end(this.#here.area);
    else if (element.localName === 'a') this.lines.write(' ');
    if (this.#here.element === element) this.#around.pop();
  }

  /** The names of the pieces there was no room for. */
  get cut(): string[] {
    const pieces = {
      metas: this.metas,
      jsonLd: this.jsonLd,
      items: this.items,
      pairs: this.pairs,
      links: this.links,
      resources: this.resources,
      headings: this.headings,
    };
    return Object.entries(pieces)
      .filter(([, { isCut }]) => isCut)
      .map(([name]) => name);
  }

  // A form's own properties can be replaced by fields of the same name (`<input name="localName">`): it is only entered.
  #form(): boolean {
    this.lines.end(this.#here.area);
    return true;
  }

  get #here(): Surroundings {
    return this.#around.at(-1) ?? { element: null, area: 'main', isInArticle: false, itemType: '' };
  }

  /** Elements with no text of their own. @returns whether to go inside; undefined for an ordinary element */
  #special(element: Element, tag: string): boolean | undefined {
    if (tag === 'script') this.#script(element);
    else if (tag === 'noscript') this.resources.addInline(sourceOf(element).slice(0, 2_000));
    else if (tag === 'meta') this.#meta(element);
    else if (tag === 'link') this.#headLink(element);
    else if (tag === 'iframe') this.resources.add('frame', element.getAttribute('src') ?? '');
    else if (tag === 'img') this.#image(element);
    else if (tag === 'title') this.title ||= tidy(element.textContent ?? '', LIMITS.title);
    else if (tag !== 'style' && tag !== 'svg') return undefined;
    return false;
  }

  #script(element: Element): void {
    const type = element.getAttribute('type')?.toLowerCase() ?? '';
    const source = element.getAttribute('src');
    if (type.includes('ld+json')) this.jsonLd.add(jsonLdBlock(sourceOf(element).slice(0, 400_000)));
    else if (source !== null) this.resources.add('script', source);
    else if (type === '' || type.includes('javascript') || type === 'module')
      this.resources.addInline(sourceOf(element));
  }

  #meta(element: Element): void {
    const meta = metaOf(element);
    if (meta !== null) this.metas.add(meta);
    const type = this.#here.itemType;
    if (type !== '' && element.hasAttribute('itemprop')) this.#item(element, type);
  }

  #headLink(element: Element): void {
    const relation = linkRelation(element);
    const href = element.getAttribute('href') ?? '';
    if (relation === 'canonical') this.canonical ||= tidy(href, 500);
    else if (relation === 'style') this.resources.add('style', href);
    else if (relation !== null)
      this.links.keep(
        'header',
        relation,
        href,
        tidy(element.getAttribute('hreflang') ?? element.getAttribute('title') ?? '', 60),
      );
  }

  #image(element: Element): void {
    const source = element.getAttribute('src') ?? '';
    this.resources.addImage(source);
    const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${source.slice(-80)} ${element.getAttribute('alt') ?? ''}`;
    if (!this.logos.isFull && this.#namings.said(named).isLogo) this.#logo(element);
  }

  #logo(element: Element): void {
    const text = logoText(element);
    if (text !== '' && text.length <= LIMITS.logo && !this.logos.kept.includes(text)) this.logos.add(text);
  }

  #surround(element: Element, tag: string, naming: Naming | null): void {
    const here = this.#here;
    const isInline = INLINE.has(tag);
    const area = isInline ? here.area : areaOf(element, tag, naming?.area ?? null, here.area, here.isInArticle);
    const itemType = this.#hasItems ? (itemTypeOf(element) ?? here.itemType) : '';
    const isInArticle = here.isInArticle || tag === 'article';
    if (area === here.area && itemType === here.itemType && isInArticle === here.isInArticle) return;
    this.#around.push({ element, area, itemType, isInArticle });
  }

  #look(element: Element, tag: string, naming: Naming): void {
    this.#lookAtTag(element, tag);
    const { area, itemType } = this.#here;
    if (itemType !== '') this.#item(element, itemType);
    if (naming.isLogo && tag !== 'a' && area !== 'main' && !this.logos.isFull) this.#logo(element);
    if (naming.isDate && !this.dates.isFull) this.#date('text', textWithin(element, LIMITS.date));
  }

  #lookAtTag(element: Element, tag: string): void {
    if (tag === 'html') this.language = tidy(element.getAttribute('lang') ?? '', LIMITS.language);
    if (tag === 'html' || tag === 'body') this.resources.addMarks(element);
    else if (tag === 'a') this.#anchor(element, this.#here.area);
    else if (tag === 'h1' || tag === 'h2' || tag === 'h3') this.#heading(element, tag);
    else if (tag === 'dt') this.#term(element);
    else if (tag === 'tr') this.#row(element);
    else if (tag === 'time') this.#date('time', element.getAttribute('datetime') ?? textWithin(element, LIMITS.date));
  }

  #anchor(element: Element, area: Area): void {
    this.lines.write(' ');
    this.links.look(element, area);
    if (!this.logos.isFull && area !== 'footer' && leadsHome(element, this.#host)) this.#logo(element);
  }

  #heading(element: Element, tag: string): void {
    const text = textWithin(element, LIMITS.line);
    if (text !== '') this.headings.add({ level: Number(tag.slice(1)), text });
  }

  #term(element: Element): void {
    let next = element.nextElementSibling;
    for (let count = 0; count < 2 && next?.localName === 'dd'; count++) {
      this.#pair(textWithin(element, LIMITS.pairLabel), textWithin(next, LIMITS.line));
      next = next.nextElementSibling;
    }
  }

  #row(element: Element): void {
    const [label, value] = [element.firstElementChild, element.lastElementChild];
    if (element.childElementCount !== 2 || label === null || value === null) return;
    this.#pair(textWithin(label, LIMITS.pairLabel), textWithin(value, LIMITS.line));
  }

  #pair(label: string, value: string): void {
    if (label !== '' && value !== '') this.pairs.add({ label, value });
  }

  #date(source: string, value: string): void {
    const text = tidy(value, LIMITS.date);
    if (/\d/.test(text)) this.dates.add({ source, value: text });
  }

  #item(element: Element, type: string): void {
    const item = itemOf(element, type);
    if (item !== null) this.items.add(item);
  }
}

/** What a script says: its one text, which unlike `textContent` is not copied together. */
function sourceOf(script: Element): string {
  return script.firstChild?.nodeValue ?? '';
}

const HIDING = ['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'];

/** Hidden by its own markup. Style sheets are not asked: that would make the page compute its layout. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('contenteditable')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.some((rule) => style.includes(rule));
}
