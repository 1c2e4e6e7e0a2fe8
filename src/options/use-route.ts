import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = [
  'today',
  'profiles',
  'companies',
  'people',
  'plays',
  'signals',
  'import',
  'browsing',
  'definitions',
  'sharing',
  'data',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Which section is shown (null: the address names none), and which entry in it ("companies/ID"; null: none is chosen). */
export interface Route {
  readonly section: SectionName | null;
  readonly entry: string | null;
}

/** Reads an address's fragment. */
export function routeOf(fragment: string): Route {
  const [name, entry] = fragment.replace(/^#/, '').split('/');
  const section = SECTIONS.find((candidate) => candidate === name) ?? null;
  return { section, entry: entry === undefined || entry === '' ? null : entry };
}

/** The route of the page's address, as it changes. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
  }, []);
  return routeOf(fragment);
}
