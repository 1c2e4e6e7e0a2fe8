import type { Part } from './linkedin-parts.ts';
import { piecesOf } from './linkedin-text.ts';
import { textWithin, tidy } from './text.ts';

/** Where profiles name the present employer beside the person's name. The labels are the interface's, by language. */
const TOP_CARD = [
  '[data-section="currentPositionsDetails"] .top-card-link__description',
  '.pv-top-card-v2-section__company-name',
  '.profile-topcard__current-positions [data-anonymize="company-name"]',
  ...['Current company', 'Nykyinen', 'Nuvarande', 'Nåværende', 'Nuværende'].map((label) => `[aria-label^="${label}"]`),
].join();
const SECTIONS =
  '[data-section="experience"], #experience-section, .experience-section, [componentkey*="Experience"], [data-view-name="profile-card-experience"]';
const ENTRY = 'li, [componentkey^="entity-collection-item"]';
const COMPANY =
  '.experience-group-header__company, .experience-item__subtitle, .pv-entity__company-summary-info h3 span:not(.visually-hidden), .pv-entity__secondary-title';
const MOST_ENTRIES = 12;
const MOST_EMPLOYERS = 4;

/**
 * Those a person works for now, as `employer` parts: the name, then the address of the company's page. What the person
 * does there, and where they were before, is not copied.
 */
export function presentEmployers(main: Element): Part[] {
  const shown = [...main.querySelectorAll(TOP_CARD)].map((element) => employer(textWithin(element, 120), element));
  const entries = experienceOf(main)
    .slice(0, MOST_ENTRIES)
    .map((entry) => employer(companyOf(entry), entry));
  return [...shown, ...entries].filter((part) => !part.value.startsWith(' ')).slice(0, MOST_EMPLOYERS);
}

function employer(name: string, element: Element): Part {
  const anchor = element.closest('a') ?? element.querySelector('a[href*="/company/"]');
  return { name: 'employer', value: `${name} | ${tidy(anchor?.getAttribute('href') ?? '', 200)}` };
}

/** The outermost entries of the experience section: one company may hold several positions. */
function experienceOf(main: Element): Element[] {
  const section = main.querySelector(SECTIONS) ?? main.querySelector('#experience')?.closest('section') ?? null;
  if (section === null) return [];
  return [...section.querySelectorAll(ENTRY)].filter((entry) => {
    const outer = entry.parentElement?.closest(ENTRY) ?? null;
    return outer === null || !section.contains(outer);
  });
}

/**
 * The company of an entry that still goes on; empty for a past one. An entry is "title, company, dates"; one with
 * several positions is "company, how long, title, dates, title, dates".
 */
function companyOf(entry: Element): string {
  const pieces = piecesOf(entry, 600);
  const current = pieces.findIndex(isPresent);
  if (current < 1) return '';
  const named = entry.querySelector(COMPANY);
  const written = named === null ? (pieces[current > 2 ? 0 : current - 1] ?? '') : textWithin(named, 120);
  return tidy(written.split(' · ')[0] ?? '', 120);
}

/** "Jan 2020 - Present · 5 yrs", in any language: after the dash stands no year. */
function isPresent(piece: string): boolean {
  const range = /\d{4}\s?[-–—]\s?(.+)$/.exec(piece)?.[1];
  return range !== undefined && !/\d{4}/.test(range.split('·')[0] ?? '');
}
