import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { hostIn } from './links.ts';
import type { MarkupReader } from './markup-reader.ts';
import { Pieces } from './pieces.ts';
import { tellingParts } from './telling-parts.ts';
import { tidy } from './text.ts';

export interface Resource {
  readonly kind: 'script' | 'style' | 'frame' | 'form' | 'image' | 'inline';
  readonly address: string;
}

/** Characters looked at in one inline script, and in all of them. */
const MOST_OF_A_SCRIPT = 12_000;
const MOST_OF_ALL = 120_000;
const SHARES = { script: 60, style: 25, frame: 15, form: 6, image: 12, inline: 48 } as const;

/** Folders of images that name the system behind a site. */
const FOLDERS = ['/wp-content/', '/sites/default/', '/-/media/', '/globalassets/', '/cdn/shop/'];

/** Gathers where scripts, styles, frames and images come from and forms go to: what technologies are told by. */
export class Resources {
  readonly #pieces = new Pieces<Resource>(LIMITS.resources, 9_000);
  readonly #counts = { script: 0, style: 0, frame: 0, form: 0, image: 0, inline: 0 };
  readonly #seen = new Set<string>();
  #read = 0;

  add(kind: Resource['kind'], address: string): void {
    if (address === '' || address.startsWith('data:') || this.#counts[kind] >= SHARES[kind]) return;
    const piece = { kind, address: tidy(address, kind === 'inline' ? 160 : 200) };
    if (this.#seen.has(piece.address)) return;
    this.#seen.add(piece.address);
    this.#counts[kind] += 1;
    this.#pieces.add(piece);
  }

  /** Where a form sends what is filled in, without what the page's own address says of it. */
  addForm(address: string): void {
    const end = address.indexOf('?');
    const path = end < 0 ? address : address.slice(0, end);
    if (path.includes('/')) this.add('form', path);
  }

  /** An image tells something only when it comes from elsewhere or from a known folder. One per folder. */
  addImage(address: string): void {
    const host = hostIn(address.slice(0, 200).toLowerCase());
    const folder = FOLDERS.find((known) => address.includes(known)) ?? '';
    if (host + folder !== '') this.add('image', `${host}${folder}`);
  }

  /** The beginning of an inline script, the accounts it names and the hosts it loads from. */
  addInline(text: string): void {
    if (this.#read > MOST_OF_ALL) return;
    const head = text.slice(0, MOST_OF_A_SCRIPT);
    this.#read += head.length;
    this.add('inline', tidy(head, 80));
    for (const found of tellingParts(head)) this.add('inline', found);
  }

  /** The names of the data attributes of the element just begun and its classes: site builders sign there. */
  addMarks(reader: MarkupReader): void {
    const names = reader.attributeNames().filter((name) => name.startsWith('data-') || name.startsWith('ng-'));
    this.add('inline', `${reader.tag} ${names.slice(0, 8).join(' ')} ${reader.attribute('class') ?? ''}`);
  }

  get kept(): Resource[] {
    return this.#pieces.kept;
  }

  get isCut(): boolean {
    return this.#pieces.isCut;
  }
}
