import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import { Pieces } from './pieces.ts';
import { textWithin, tidy } from './text.ts';

export interface Part {
  readonly name: string;
  readonly value: string;
}

/**
 * Where LinkedIn's public and logged-in pages keep what they say of a company: the part's name, a selector, and the
 * attribute that holds it (else its text). The classes change with each redesign: they are hints, and the worker
 * leans on the address, the title and the dt/dd rows.
 */
const PLACES: readonly (readonly [name: string, selector: string, attribute?: string])[] = [
  [
    'name',
    'h1.top-card-layout__title, h1.org-top-card-summary__title, h1.org-top-card-primary-content__title, .org-top-card h1',
  ],
  ['headline', 'h2.top-card-layout__headline'],
  ['subline', 'h3.top-card-layout__first-subline'],
  [
    'tagline',
    'h4.top-card-layout__second-subline, .org-top-card-summary__tagline, .org-top-card-primary-content__tagline',
  ],
  ['info', '.org-top-card-summary-info-list__info-item'],
  ['industry', '.org-top-card-primary-content__industry, [data-test-id="about-us__industry"] dd'],
  ['headquarters', '.org-top-card-primary-content__headquarter, [data-test-id="about-us__headquarters"] dd'],
  ['followers', '.org-top-card-primary-content__follower-count'],
  ['website', '[data-test-id="about-us__website"] dd'],
  ['size', '[data-test-id="about-us__size"] dd'],
  ['type', '[data-test-id="about-us__organizationType"] dd'],
  ['founded', '[data-test-id="about-us__foundedOn"] dd'],
  ['specialties', '[data-test-id="about-us__specialties"] dd'],
  [
    'description',
    'p[data-test-id="about-us__description"], .org-about-module__description, .org-about-us-organization-description__text',
  ],
  [
    'members',
    'a.face-pile, .org-company-employees-snackbar__see-all-employees-link, a[href*="facetCurrentCompany"], a[href*="currentCompany="]',
  ],
  ['members-link', 'a[href*="facetCurrentCompany"], a[href*="currentCompany="]', 'href'],
  ['job-company', 'a.topcard__org-name-link, .job-details-jobs-unified-top-card__company-name a'],
  ['job-company-link', 'a.topcard__org-name-link, .job-details-jobs-unified-top-card__company-name a', 'href'],
  ['job-title', 'h1.topcard__title, .job-details-jobs-unified-top-card__job-title'],
  ['job-place', '.topcard__flavor--bullet, .job-details-jobs-unified-top-card__primary-description-container'],
  ['job-about', '.jobs-company__inline-information'],
  ['job-criterion', '.description__job-criteria-item'],
];
const MOST_OF_A_KIND = 6;

/** The named parts of a LinkedIn page; empty on any other. */
export function linkedInParts(document: Document, host: string): Part[] {
  if (!/(?:^|\.)linkedin\.com$/.test(host)) return [];
  const parts = new Pieces<Part>(LIMITS.parts, 5_000);
  for (const [name, selector, attribute] of PLACES) {
    const found = [...document.querySelectorAll(selector)].slice(0, MOST_OF_A_KIND);
    for (const element of found) {
      const value =
        attribute === undefined ? textWithin(element, LIMITS.part) : tidy(element.getAttribute(attribute) ?? '', 300);
      if (value !== '') parts.add({ name, value });
    }
  }
  return parts.kept;
}
