import { type Area, HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { linkRelation, type Meta, metaOf } from './head.ts';
import { jsonLdBlock } from './json-ld.ts';
import { Links } from './links.ts';
import { leadsHome, logoText } from './logos.ts';
import { namesLogo } from './marks.ts';
import { type MarkupReader, unescaped } from './markup-reader.ts';
import { Pairs } from './pairs.ts';
import { Pieces } from './pieces.ts';
import { Resources } from './resources.ts';
import { type Item, itemOf } from './structured.ts';
import { tidy } from './text.ts';

/** What was copied of a page beside its lines of text. Each method is given the reader at a start tag. */
export class Copies {
  readonly metas = new Pieces<Meta>(LIMITS.metas, 6_000);
  readonly jsonLd = new Pieces<string>(LIMITS.jsonLdBlocks, 22_000);
  readonly items = new Pieces<Item>(LIMITS.items, 6_000);
  readonly pairs = new Pairs();
  readonly headings = new Pieces<{ level: number; text: string }>(LIMITS.headings, 2_500);
  readonly logos = new Pieces<string>(LIMITS.logos, 1_200);
  readonly dates = new Pieces<{ source: string; value: string }>(LIMITS.dates, 800);
  readonly resources = new Resources();
  readonly links: Links;
  canonical = '';
  title = '';
  language = '';
  readonly #host: string;

  /** @param host the page's own host without `www.` */
  constructor(host: string) {
    this.#host = host;
    this.links = new Links(host);
  }

  /** An element that has content. */
  element(reader: MarkupReader, area: Area): void {
    const { tag } = reader;
    if (tag === 'a') this.#anchor(reader, area);
    else if (tag === 'h1' || tag === 'h2' || tag === 'h3') this.#heading(reader, tag);
    else if (tag === 'time') this.#date('time', reader.attribute('datetime') ?? reader.textInside(LIMITS.date));
    else if (tag === 'form') this.resources.addForm(reader.attribute('action')?.trim() ?? '');
    else if (tag === 'html' || tag === 'body') this.#root(reader, tag);
    else this.pairs.look(reader, tag);
  }

  /** An element without content, inside an item of `itemType`. */
  void(reader: MarkupReader, itemType: string): void {
    const { tag } = reader;
    if (tag === 'meta') this.#meta(reader, itemType);
    else if (tag === 'link') this.#headLink(reader);
    else if (tag === 'img') this.#image(reader);
  }

  /** An element whose content is not markup: goes behind it. */
  raw(reader: MarkupReader, isUnread: boolean): void {
    const text = reader.rawText();
    if (isUnread) return;
    const { tag } = reader;
    if (tag === 'script') this.#script(reader, text);
    else if (tag === 'noscript') this.resources.addInline(text.slice(0, 2_000));
    else if (tag === 'title') this.title ||= tidy(unescaped(text), LIMITS.title);
    else if (tag === 'iframe') this.resources.add('frame', reader.attribute('src') ?? '');
  }

  /** An element named as a logo. */
  logo(reader: MarkupReader): void {
    if (this.logos.isFull) return;
    const text = logoText(reader);
    if (text !== '' && text.length <= LIMITS.logo && !this.logos.kept.includes(text)) this.logos.add(text);
  }

  /** An element named as a date. */
  dated(reader: MarkupReader): void {
    this.#date('text', reader.textInside(LIMITS.date));
  }

  /** An element inside an item of a schema type. */
  item(reader: MarkupReader, type: string): void {
    const item = itemOf(reader, type);
    if (item !== null) this.items.add(item);
  }

  /** The names of the pieces there was no room for. */
  get cut(): string[] {
    const { metas, jsonLd, items, pairs, links, resources, headings } = this;
    return Object.entries({ metas, jsonLd, items, pairs, links, resources, headings })
      .filter(([, { isCut }]) => isCut)
      .map(([name]) => name);
  }

  #root(reader: MarkupReader, tag: string): void {
    if (tag === 'html') this.language = tidy(reader.attribute('lang') ?? '', LIMITS.language);
    this.resources.addMarks(reader);
  }

  #anchor(reader: MarkupReader, area: Area): void {
    const href = reader.attribute('href')?.trim();
    this.links.look(reader, href ?? '', area);
    if (href !== undefined && area !== 'footer' && leadsHome(href, this.#host)) this.logo(reader);
  }

  #heading(reader: MarkupReader, tag: string): void {
    const text = reader.textInside(LIMITS.line);
    if (text !== '') this.headings.add({ level: Number(tag.slice(1)), text });
  }

  #date(source: string, value: string): void {
    if (this.dates.isFull) return;
    const text = tidy(value, LIMITS.date);
    if (/\d/.test(text)) this.dates.add({ source, value: text });
  }

  #script(reader: MarkupReader, text: string): void {
    const type = reader.attribute('type')?.toLowerCase() ?? '';
    const source = reader.attribute('src');
    if (type.includes('ld+json')) this.jsonLd.add(jsonLdBlock(text.slice(0, 400_000)));
    else if (source !== null) this.resources.add('script', source);
    else if (type === '' || type.includes('javascript') || type === 'module') this.resources.addInline(text);
  }

  #meta(reader: MarkupReader, itemType: string): void {
    const meta = metaOf(reader);
    if (meta !== null) this.metas.add(meta);
    if (itemType !== '' && reader.attribute('itemprop') !== null) this.item(reader, itemType);
  }

  #headLink(reader: MarkupReader): void {
    const relation = linkRelation(reader);
    if (relation === null) return;
    const href = reader.attribute('href') ?? '';
    if (relation === 'canonical') this.canonical ||= tidy(href, 500);
    else if (relation === 'style') this.resources.add('style', href);
    else
      this.links.keep(
        'header',
        relation,
        href,
        tidy(reader.attribute('hreflang') ?? reader.attribute('title') ?? '', 60),
      );
  }

  #image(reader: MarkupReader): void {
    const source = reader.attribute('src') ?? '';
    this.resources.addImage(source);
    if (this.logos.isFull) return;
    const named = `${reader.attribute('class') ?? ''} ${reader.attribute('id') ?? ''} ${source.slice(-80)} ${reader.attribute('alt') ?? ''}`;
    if (namesLogo(named)) this.logo(reader);
  }
}
