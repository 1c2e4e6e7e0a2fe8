import type { LinkedIn } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { percentDecoded } from '../model/percent-decoded.ts';
import { nameKey } from './name-words.ts';
import type { Page } from './page.ts';
import { clean, makeFact, surest, surestOfEach } from './text.ts';

const LINKEDIN = /linkedin\.com\/(?<kind>company|showcase|school)\/(?<slug>[^/?#\s"']{1,120})/i;
/** Links that share the page or lead to the network itself, and posts. */
const NOT_A_PROFILE =
  /\/(?:share|sharer|sharearticle|intent|dialog|plugins|hashtag|status|p|reel|watch|playlist|search|login|signup|privacy|policies|legal|help|tr)(?:[/.?]|$)|sharer\.php|\/share\?|shareArticle/i;
const MOST = 20;

/** The LinkedIn page the site links to as its own: named like the company, or signed in footer or contact details. */
export function linkedInOf(page: Page, names: readonly string[]): Fact<LinkedIn> | null {
  const linked = page.harvest.links
    .filter(({ rel }) => rel === 'social')
    .flatMap(({ href, area, text }) => {
      const linkedIn = linkedInAddress(href);
      if (linkedIn === null) return [];
      const isNamed = isNamedLike(linkedIn.slug ?? '', [page.label, ...names]);
      const isSigned = area === 'footer' || area === 'contact' || area === 'header' || area === 'navigation';
      return [makeFact(linkedIn, 'link', `${text} ${href}`, isNamed ? 95 : isSigned ? 70 : 40)];
    });
  const structured = page.organisations
    .filter(({ isPublisher }) => !isPublisher)
    .flatMap(({ sameAs, source }) =>
      sameAs.flatMap((address) => {
        const linkedIn = linkedInAddress(address);
        return linkedIn === null ? [] : [makeFact(linkedIn, source, address, 97)];
      }),
    );
  const all = [...structured, ...linked];
  const slugs = new Set(all.map(({ value }) => value.slug));
  const best = surest(all);
  // Several pages, none named like the company: whose the first is cannot be told.
  return best === null || (best.confidence < 90 && slugs.size > 1) || best.confidence < 60 ? null : best;
}

/** The organisation page a LinkedIn address leads to; null for any other. A slug of digits is the id. */
export function linkedInAddress(address: string): LinkedIn | null {
  const groups = LINKEDIN.exec(address)?.groups;
  const slug = clean(percentDecoded(groups?.['slug'] ?? ''), 120).toLowerCase();
  if (slug === '' || slug.length > 120) return null;
  const kind = groups?.['kind']?.toLowerCase() ?? 'company';
  const isId = /^\d{1,12}$/.test(slug);
  return {
    kind: kind === 'showcase' || kind === 'school' ? kind : 'company',
    slug: isId ? null : slug,
    id: isId ? slug : null,
  };
}

function isNamedLike(slug: string, names: readonly string[]): boolean {
  const key = nameKey(slug.replaceAll('-', ' '));
  return names
    .map(nameKey)
    .some((name) => name.length > 2 && key.length > 2 && (key.startsWith(name) || name.startsWith(key)));
}

/** The profiles the site links to as its own. */
export function socialLinksOf(page: Page): Fact<string>[] {
  const linked = page.harvest.links
    .filter(({ rel, area }) => rel === 'social' && area !== 'main')
    .map(({ href, area }) => makeFact(clean(href, 200), area === 'footer' ? 'footer' : 'link', href, 75));
  const own = linked.filter(
    ({ value }) => URL.canParse(value) && new URL(value).pathname.length > 1 && !NOT_A_PROFILE.test(value),
  );
  return surestOfEach(own, (value) => value.replace(/[/?#]+$/, '')).slice(0, MOST);
}
