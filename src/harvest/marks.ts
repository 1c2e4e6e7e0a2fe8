import type { Area } from '../model/harvest-limits.ts';

/** What the attributes of an element say it is. */
export interface Marks {
  /** By its class and id. */
  readonly area: Area | null;
  readonly role: string;
  readonly isLogo: boolean;
  readonly isDate: boolean;
  /** Hidden, or a consent dialogue: that names a vendor, not the company. */
  readonly isUnread: boolean;
  /** The schema type it opens ("Organization"), by microdata or RDFa; null when it opens none. */
  readonly itemType: string | null;
  /** Whether it says nothing of all that, and states no property of an item. */
  readonly isPlain: boolean;
}

// One pattern for all, on lower-case text. Areas and dates are words at the start of a class or id or after a hyphen
// ("site-footer", "footer__legal", "kontakt-info"); consent and logos may stand anywhere. What else begins or ends so is
// left out: "bg-navy", "datenschutz", "sticky-top" (no `cky-`), "text-brand-500", "dialogOpen", "logoped". The groups are
// told by number: first the areas of AREAS_BY_RANK.
const NAMED =
  /(?:^|[ _-])(?:(footer|colophon|copyright|sidfot|alatunniste|bunntekst|sidefod)|(contact|kontakt|yhteys|address|adress|vcard|h-card|impressum)|(nav(?!y)|menu|breadcrumb)|(header|masthead|topbar)|(sidebar)|(date(?!n|ie)|published|posted|byline|pubdate))|(cookie-?(?:bar|banner|consent|notice|law|popup)|onetrust|cookiebot|cybot|\bcky-|cmplz|consent-(?:banner|modal)|\bcoi-)|((?<!\bb|(?:di|[ck]at|an)a)logo(?!ut|n|ped|s[ _-]|s$)|(?<!(?:text|bg|border|btn|color|fill|from|ring|to|via)-)brand(?!s|ing|enb|-?\d)|site-?(?:title|name))/g;
const AREAS_BY_RANK: readonly Area[] = ['footer', 'contact', 'navigation', 'header', 'aside'];
const DATE = 6;
const CONSENT = 7;
const LOGO = 8;

const PLAIN: Marks = {
  area: null,
  role: '',
  isLogo: false,
  isDate: false,
  isUnread: false,
  itemType: null,
  isPlain: true,
};

/** Properties of a style, and the values by which each hides an element. */
const HIDING: ReadonlyMap<string, string> = new Map([
  ['display', 'none'],
  ['visibility', 'hidden'],
  ['content-visibility', 'hidden'],
]);

/** Reads attributes, each spelling once: a page repeats the same few hundreds of times. */
export class MarksReader {
  readonly #known = new Map<string, Marks>([['', PLAIN]]);

  /** @param attributes as written: ` class="a" id="b"` */
  of(attributes: string): Marks {
    let marks = this.#known.get(attributes);
    if (marks === undefined) {
      marks = marksOf(attributes);
      this.#known.set(attributes, marks);
    }
    return marks;
  }

  /** The same of a link: most say nothing but where they lead, each otherwise. */
  ofLink(attributes: string): Marks {
    const isPlain =
      !attributes.includes(' style="') && !attributes.includes(' hidden="') && !attributes.includes('prop');
    return isPlain ? PLAIN : this.of(attributes);
  }
}

/** Whether names (classes, a file) say that something is a logo. */
export function namesLogo(names: string): boolean {
  const text = names.toLowerCase();
  if (!text.includes('logo') && !text.includes('brand') && !text.includes('site')) return false;
  return namingOf(text).isLogo;
}

function marksOf(attributes: string): Marks {
  let names = '';
  let role = '';
  let type: string | null = null;
  let isItem = false;
  let isUnread = false;
  let isProperty = false;
  for (let at = 1, end = 0; ; at = end + 2) {
    const equals = attributes.indexOf('="', at);
    if (equals < 0) break;
    end = attributes.indexOf('"', equals + 2);
    const value = attributes.slice(equals + 2, end);
    switch (attributes.slice(at, equals)) {
      case 'class':
      case 'id':
        names += ` ${value}`;
        break;
      case 'style':
        isUnread ||= isHiding(value.toLowerCase());
        break;
      case 'hidden':
        isUnread = true;
        break;
      case 'contenteditable':
        // What is being typed here.
        isUnread ||= value.toLowerCase() !== 'false';
        break;
      case 'role':
        role = value;
        break;
      case 'itemscope':
        isItem = true;
        break;
      case 'itemtype':
        type = value;
        break;
      case 'typeof':
        isItem = true;
        type = value;
        break;
      case 'itemprop':
      case 'property':
        isProperty = true;
        break;
    }
  }
  const naming = names === '' ? PLAIN : namingOf(names.toLowerCase());
  if (naming.isPlain && role === '' && !isItem && !isUnread && !isProperty) return PLAIN;
  return {
    ...naming,
    role,
    isUnread: isUnread || naming.isUnread,
    itemType: isItem ? nameOf(type ?? '') : null,
    isPlain: false,
  };
}

/** Whether one of a style's declarations hides: `backface-visibility: hidden` does not. */
function isHiding(style: string): boolean {
  if (!style.includes('none') && !style.includes('hidden')) return false;
  return style.split(';').some((declaration) => {
    const [property = '', value = ''] = declaration.split(':');
    const hiding = HIDING.get(property.trim());
    return hiding !== undefined && value.trimStart().startsWith(hiding);
  });
}

function namingOf(names: string): Marks {
  NAMED.lastIndex = 0;
  let found = NAMED.exec(names);
  if (found === null) return PLAIN;
  let rank = AREAS_BY_RANK.length;
  let isLogo = false;
  let isDate = false;
  let isUnread = false;
  for (; found !== null; found = NAMED.exec(names)) {
    if (found[LOGO] !== undefined) isLogo = true;
    else if (found[CONSENT] !== undefined) isUnread = true;
    else if (found[DATE] !== undefined) isDate = true;
    else rank = Math.min(rank, found.findIndex((group, index) => index > 0 && group !== undefined) - 1);
  }
  return { ...PLAIN, area: AREAS_BY_RANK[rank] ?? null, isLogo, isDate, isUnread, isPlain: false };
}

/** The last name of a type or property: "http://schema.org/Organization" and "schema:name" give their ends. */
export function nameOf(written: string): string {
  const first = written.trim().split(/\s+/)[0] ?? '';
  return first.split(/[/#:]/).at(-1) ?? '';
}
