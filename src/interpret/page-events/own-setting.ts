import type { EventSetting } from '../events/setting.ts';
import type { Owner } from './item-events.ts';
import { isNaming } from './own-words.ts';
import type { Section } from './sections.ts';

/**
 * How an item on the company's own pages is to be read. In a blog a company writes of others and of no one: unless the
 * headline names it (`names` in small letters), only what is said outright counts there.
 */
export function ownSetting(headline: string, section: Section, names: readonly string[]): EventSetting {
  return { place: section === 'blog' && !isNaming(headline, names) ? 'text' : 'own-news', names };
}

/** Whose an item of a section is where it names nobody. */
export function ownerIn(section: Section): Owner {
  return section === 'news' ? 'company' : 'anybody';
}
