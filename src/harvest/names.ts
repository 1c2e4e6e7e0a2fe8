import type { Area } from '../model/harvest-limits.ts';

/** What the class and id of an element say it is. */
export interface Naming {
  readonly area: Area | null;
  readonly isLogo: boolean;
  readonly isDate: boolean;
  /** Consent dialogues name a vendor, not the company. */
  readonly isConsent: boolean;
}

// One pattern for all, on lower-case text. Areas and dates are words at the start of a class or id or after a hyphen
// ("site-footer", "footer__legal", "kontakt-info"); the others may stand anywhere.
const NAMED = new RegExp(
  '(?:^|[ _-])(?:(?<footer>footer|colophon|copyright|sidfot|alatunniste|bunntekst|sidefod)|' +
    '(?<contact>contact|kontakt|yhteys|address|adress|vcard|h-card|impressum)|(?<navigation>nav|menu|breadcrumb)|' +
    '(?<header>header|masthead|topbar)|(?<aside>sidebar)|(?<date>date|published|posted|byline|pubdate))|' +
    '(?<consent>cookie-?(?:bar|banner|consent|notice|law|popup)|onetrust|cookiebot|cybot|cky-|cmplz|consent-(?:banner|modal)|coi-)|' +
    '(?<logo>logo(?!ut|n|s[ _-]|s$)|brand(?!s|ing)|site-?(?:title|name))',
  'g',
);
const AREAS_BY_RANK: readonly Area[] = ['footer', 'contact', 'navigation', 'header', 'aside'];
const UNNAMED: Naming = { area: null, isLogo: false, isDate: false, isConsent: false };

/** Reads classes and ids, each spelling once: a page repeats the same few hundreds of times. */
export class Namings {
  readonly #known = new Map<string, Naming>();

  of(element: Element): Naming {
    return this.said(`${element.getAttribute('class') ?? ''} ${element.id}`);
  }

  /** What names say: classes, ids, a file name. */
  said(names: string): Naming {
    if (names === ' ') return UNNAMED;
    const known = this.#known.get(names);
    if (known !== undefined) return known;
    const found = new Set(
      [...names.toLowerCase().matchAll(NAMED)].flatMap(({ groups }) =>
        Object.keys(groups ?? {}).filter((group) => groups?.[group] !== undefined),
      ),
    );
    const naming = {
      area: AREAS_BY_RANK.find((area) => found.has(area)) ?? null,
      isLogo: found.has('logo'),
      isDate: found.has('date'),
      isConsent: found.has('consent'),
    };
    this.#known.set(names, naming);
    return naming;
  }
}
