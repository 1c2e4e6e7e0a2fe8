import { useEffect, useState } from 'preact/hooks';
import { loadNaceNames } from '../../i18n/nace-names.ts';
import { valueNamed } from '../suggest.ts';
import type { Suggestion } from '../TokenField.tsx';

interface IndustryNames {
  /** NACE Rev. 2 codes, named in the seller's language. */
  readonly nace: readonly Suggestion[];
  /** LinkedIn's industries by LinkedIn's own English names. */
  readonly linkedIn: readonly Suggestion[];
}

/** The names of industries. They weigh 100 kB, so they are fetched when the first industry is asked about. */
export function useIndustryNames(): IndustryNames {
  const [names, setNames] = useState<IndustryNames>({ nace: [], linkedIn: [] });
  useEffect(() => {
    let current = true;
    const load = async () => {
      const loaded = await loadIndustryNames();
      if (current) setNames(loaded);
    };
    void load();
    return () => {
      current = false;
    };
  }, []);
  return names;
}

async function loadIndustryNames(): Promise<IndustryNames> {
  const [nace, linkedIn] = await Promise.all([loadNaceNames(), import('../../i18n/data/linkedin-industries.json')]);
  return {
    nace: [...nace].map(([code, title]) => ({ value: code, name: `${code} ${title}` })),
    linkedIn: linkedIn.default.map(([, label]) => ({ value: String(label), name: String(label) })),
  };
}

/** A NACE code from what was typed: the code itself, the code with its name, or the name alone; null for neither. */
export function naceOf(nace: readonly Suggestion[], text: string): string | null {
  const code = /^[A-Ua-u](?=\s|$)|^\d{2}(?:\.\d{1,2})?(?=\s|$)/.exec(text.trim())?.[0].toUpperCase();
  if (code !== undefined) return nace.length === 0 || nace.some(({ value }) => value === code) ? code : null;
  const typed = text.trim().toLocaleLowerCase();
  return (
    valueNamed(nace, text) ??
    nace.find(({ value, name }) => name.slice(value.length + 1).toLocaleLowerCase() === typed)?.value ??
    null
  );
}
