// A made-up company's site as a seller's browser finds it over three months: it changes, and much of it that changes is noise.
import type { Harvest } from '../../src/model/harvest.ts';
import { harvestOf } from './harvest-of.ts';

const DAY = 86_400_000;

/** What the site really is; what is planted changes it. */
export interface SiteState {
  readonly shop: 'Magento' | 'Shopify';
  readonly hasHubSpot: boolean;
  readonly employees: number;
  readonly ceo: string;
  readonly hasNorway: boolean;
  readonly jobs: number;
  readonly name: 'Lumivaara' | 'Kaislanranta';
}

export const FIRST_STATE: SiteState = {
  shop: 'Magento',
  hasHubSpot: false,
  employees: 85,
  ceo: 'Aino Esimerkki',
  hasNorway: false,
  jobs: 3,
  name: 'Lumivaara',
};

/** How one visit finds it. */
export interface Circumstances {
  readonly language: 'fi' | 'en';
  readonly isVariant: boolean;
  readonly hasConsent: boolean;
}

export const PAGES = ['home', 'about', 'contact', 'jobs'] as const;
export type PageName = (typeof PAGES)[number];

const PATHS: Readonly<Record<PageName, Readonly<Record<'fi' | 'en', string>>>> = {
  home: { fi: '', en: 'en' },
  about: { fi: 'yritys', en: 'en/about' },
  contact: { fi: 'yhteystiedot', en: 'en/contact' },
  jobs: { fi: 'avoimet-tyopaikat', en: 'en/careers' },
};

/** Numbers between 0 and 1 that a seed decides (Marsaglia, J. Stat. Soft. 8:14, 2003). */
export function randomBy(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** A page of the site as the page script harvests it. */
export function harvestOfSite(
  page: PageName,
  state: SiteState,
  { language, isVariant, hasConsent }: Circumstances,
): Harvest {
  const isFinnish = language === 'fi';
  return harvestOf({
    url: `https://www.lumivaara.example/${PATHS[page][language]}`,
    language,
    title: titleOf(page, state, isFinnish, isVariant),
    logos: [state.name],
    metas: { 'og:site_name': state.name },
    lines: [
      ['header', state.name],
      ...(hasConsent
        ? []
        : ([['main', isFinnish ? 'Käytämme evästeitä. Hyväksy kaikki' : 'We use cookies. Accept all']] as const)),
      ['main', headlineOf(isFinnish, isVariant)],
      ...linesOf(page, state, isFinnish, isVariant).map((text) => ['main', text] as const),
      ['footer', `© 2026 ${state.name} Oy`],
      ['footer', 'Y-tunnus: 9999902-8'],
      ['footer', 'Esimerkkikatu 1, 90100 Oulu'],
    ],
    links: [
      ...['', 'yritys', 'yhteystiedot', 'avoimet-tyopaikat', 'en'].map(
        (path) => ['site', `/${path}`, path || 'Etusivu'] as const,
      ),
      ...(page === 'contact' ? ([['tel', 'tel:+35881740612', '08 174 0612']] as const) : []),
      ...(page === 'contact' && state.hasNorway ? ([['tel', 'tel:+4722174061', '+47 22 17 40 61']] as const) : []),
    ],
    resources: resourcesOf(page, state, isVariant, hasConsent).map((address) => ({ kind: 'script', address })),
  });
}

function titleOf(page: PageName, { name }: SiteState, isFinnish: boolean, isVariant: boolean): string {
  const words = {
    home: isFinnish ? 'Varastonhallintaa teollisuudelle' : 'Warehouse software for industry',
    about: isFinnish ? 'Yritys' : 'About us',
    contact: isFinnish ? 'Yhteystiedot' : 'Contact',
    jobs: isFinnish ? 'Avoimet työpaikat' : 'Careers',
  };
  return isVariant ? `${words[page]} | ${name}` : `${name} – ${words[page]}`;
}

function headlineOf(isFinnish: boolean, isVariant: boolean): string {
  if (isFinnish) return isVariant ? 'Varasto hallussa, joka päivä' : 'Kaikki varastosi yhdessä näkymässä';
  return isVariant ? 'Your stock under control, every day' : 'All your stock in one view';
}

function linesOf(page: PageName, state: SiteState, isFinnish: boolean, isVariant: boolean): string[] {
  const { name, employees, ceo, jobs } = state;
  switch (page) {
    case 'home':
      return isVariant ? [] : [isFinnish ? 'Pyydä esittely jo tänään' : 'Ask for a demo today'];
    case 'about':
      return [
        isFinnish
          ? `${name} työllistää ${employees} henkilöä Oulussa.`
          : `${name} employs ${employees} people in Oulu, Finland.`,
      ];
    case 'contact':
      return [ceo, isFinnish ? 'Toimitusjohtaja' : 'CEO', 'Mika Korpi', isFinnish ? 'Myyntijohtaja' : 'Sales Director'];
    case 'jobs':
      return [isFinnish ? `${jobs} avointa työpaikkaa` : `${jobs} open positions`];
  }
}

function resourcesOf(
  page: PageName,
  { shop, hasHubSpot }: SiteState,
  isVariant: boolean,
  hasConsent: boolean,
): string[] {
  return [
    shop === 'Magento' ? '//www.lumivaara.example/static/version1/frontend.js' : '//cdn.shopify.com/s/files/theme.js',
    '//consent.cookiebot.com/uc.js',
    '//www.googletagmanager.com/gtm.js',
    ...(page === 'home' ? ['//js.stripe.com/v3/'] : []),
    ...(isVariant
      ? ['//cdn.optimizely.com/js/1.js', '//cdn.jsdelivr.net/npm/vue.min.js', '//cdn.algolianet.com/1.js']
      : []),
    ...(hasConsent
      ? [
          '//static.hotjar.com/c/hotjar.js',
          '//www.clarity.ms/tag/1',
          '//snap.licdn.com/li.lms-analytics/insight.min.js',
        ]
      : []),
    ...(hasConsent && hasHubSpot ? ['//js.hs-scripts.com/1.js'] : []),
  ];
}

/** A visit: when it is, and which pages it opens in which circumstances. */
export interface Visit {
  readonly at: number;
  readonly circumstances: Circumstances;
  readonly pages: readonly PageName[];
}

/** Visits three days apart from `start` (epoch ms): what happens to the visitor is drawn by a seed. */
export function visitsBy(seed: number, start: number, count = 30): Visit[] {
  const random = randomBy(seed);
  return Array.from({ length: count }, (_, number) => ({
    at: start + number * 3 * DAY,
    circumstances: { language: random() < 0.6 ? 'fi' : 'en', isVariant: random() < 0.5, hasConsent: random() < 0.5 },
    pages: PAGES.map((page) => ({ page, place: random() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ page }) => page)
      .slice(0, 2 + Math.floor(random() * 3)),
  }));
}
