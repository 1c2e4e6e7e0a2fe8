import type { Fact } from '../model/fact.ts';
import { registrableDomain } from './domain.ts';
import type { Page } from './page.ts';
import { makeFact, surestOfEach } from './text.ts';
import { languageOfPage } from './text-language.ts';
import { LANGUAGE_NAMES, MISWRITTEN_LANGUAGES } from './words/languages.ts';

const MOST = 30;
const byName = new Map(
  Object.entries(LANGUAGE_NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The languages a site is offered in, as ISO 639-1 codes: that of the page, its alternates, and where its switches lead. */
export function languagesOf(page: Page): Fact<string>[] {
  const found = [...ownLanguage(page), ...alternates(page), ...switches(page)];
  return surestOfEach(found, (code) => code).slice(0, MOST);
}

/**
 * The page's own language. `html lang` is often left at what a template came with, so the text has the last word
 * where it is clear; a language that neither states clearly is not told.
 */
function ownLanguage(page: Page): Fact<string>[] {
  const declared = languageCode(page.harvest.language);
  const told = languageOfPage(page);
  const label = `lang="${page.harvest.language}"`;
  if (told === null) return declared === null ? [] : [makeFact(declared, 'language', label, 72)];
  if (declared === told.language) return [makeFact(declared, 'language', label, 97)];
  // Written Norwegian is often declared as the one and written as the other.
  return [makeFact(told.language, 'text', told.excerpt, 88)];
}

function alternates({ harvest, domain }: Page): Fact<string>[] {
  return harvest.links
    .filter(({ rel }) => rel === 'alternate')
    .flatMap(({ text, href }) => {
      const code = languageCode(text);
      // Bare "uk" is meant as the United Kingdom far more often than as Ukrainian.
      if (code === null || /^uk$/i.test(text.trim())) return [];
      const isOwn = !/^(?:https?:)?\/\//i.test(href) || registrableDomain(href) === domain;
      return [makeFact(code, 'link', `hreflang="${text}" ${href}`, isOwn ? 90 : 84)];
    });
}

/** Links in menus, header and footer that are named by a language, or by a code that their address carries too. */
function switches({ harvest }: Page): Fact<string>[] {
  return harvest.links
    .filter(({ rel, area }) => (rel === 'site' || rel === 'external') && area !== 'main')
    .flatMap(({ text, href }) => {
      const written = text.trim().toLowerCase();
      const named = byName.get(written);
      const code = named ?? (/^[a-z]{2,3}$/.test(written) ? languageCode(written) : null);
      if (code === null || (named === undefined && !leadsTo(href, code))) return [];
      return [makeFact(code, 'link', `${text} ${href}`, named === undefined ? 80 : 86)];
    });
}

/** Whether an address names a language: "/en", "?lang=en", "en.acme.example". */
function leadsTo(href: string, code: string): boolean {
  const parts = href.toLowerCase().split(/[/?&=#.:]+/);
  return parts.slice(0, 12).some((part) => /^[a-z]{2,3}(?:[-_][a-z]{2})?$/.test(part) && languageCode(part) === code);
}

/** The language of a tag ("sv-SE", "no", "jp" for Japanese); null for one that names none. */
export function languageCode(tag: string): string | null {
  const first = /^\s*(?<first>[a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag)?.groups?.['first']?.toLowerCase();
  if (first === undefined) return null;
  const code = MISWRITTEN_LANGUAGES[first] ?? first;
  return code.length === 2 && known.of(code) !== undefined ? code : null;
}
