import type { Harvest } from '../../src/model/harvest.ts';
import type { Area } from '../../src/model/harvest-limits.ts';

type Given = Partial<Omit<Harvest, 'lines' | 'metas' | 'links' | 'parts'>> & {
  readonly lines?: readonly (readonly [area: Area, text: string])[];
  readonly metas?: Readonly<Record<string, string>>;
  readonly links?: readonly (readonly [rel: string, href: string, text?: string, area?: Area])[];
  readonly parts?: readonly (readonly [name: string, value: string])[];
};

/** A harvest written by hand: what is not given is empty. */
export function harvestOf({ lines = [], metas = {}, links = [], parts = [], ...given }: Given): Harvest {
  return {
    version: 1,
    url: 'https://acme.example/',
    language: '',
    title: '',
    canonical: '',
    jsonLd: [],
    items: [],
    pairs: [],
    resources: [],
    headings: [],
    logos: [],
    dates: [],
    cut: [],
    milliseconds: 1,
    ...given,
    lines: lines.map(([area, text]) => ({ area, text })),
    metas: Object.entries(metas).map(([name, content]) => ({ name, content })),
    links: links.map(([rel, href, text = '', area = 'main']) => ({ area, rel, href, text })),
    parts: parts.map(([name, value]) => ({ name, value })),
  };
}
