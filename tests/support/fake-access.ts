import type { SiteAccess } from '../../src/ui/page-services.ts';

/** A browser whose seller grants access to sites, or refuses it, and that remembers what is held. */
export function createFakeAccess({ grants = true, initially = [] }: { grants?: boolean; initially?: string[] } = {}) {
  const held = new Set(initially);
  const access: SiteAccess = {
    request: async (origins) => {
      if (grants) for (const origin of origins) held.add(origin);
      return origins.every((origin) => held.has(origin));
    },
    holds: async (origins) => origins.every((origin) => held.has(origin)),
    release: async (origins) => {
      for (const origin of origins) held.delete(origin);
      return true;
    },
  };
  return { access, held };
}
