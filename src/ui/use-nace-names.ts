import { useEffect, useState } from 'preact/hooks';
import { loadNaceNames } from '../i18n/nace-names.ts';

/** Titles of NACE codes, once they are there; empty until then. */
export function useNaceNames(): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    const load = async () => {
      const loaded = await loadNaceNames();
      if (current) setNames(loaded);
    };
    void load();
    return () => {
      current = false;
    };
  }, []);
  return names;
}
