// Hand-made harvests of fictional pages for unit tests.
import type { Harvest } from '../../src/model/harvest.ts';

/** The harvest of a Finnish company's home page, with anything else on top. */
export function someHarvest(harvest: Partial<Harvest> = {}): Harvest {
  return {
    version: 1,
    url: 'https://www.lumivaara.example/',
    language: 'fi',
    title: 'Lumivaara Oy | Varastonhallintaa teollisuudelle',
    canonical: '',
    metas: [],
    jsonLd: [],
    items: [],
    lines: [
      { area: 'main', text: 'Varasto hallussa, joka päivä' },
      { area: 'footer', text: '© 2026 Lumivaara Oy' },
      { area: 'footer', text: 'Y-tunnus: 9999902-8' },
      { area: 'footer', text: 'Esimerkkikatu 1, 90100 Oulu' },
    ],
    pairs: [],
    links: [
      { area: 'footer', rel: 'email', href: 'mailto:myynti@lumivaara.example', text: 'myynti@lumivaara.example' },
    ],
    resources: [],
    headings: [],
    logos: ['Lumivaara'],
    parts: [],
    dates: [],
    cut: [],
    milliseconds: 1,
    ...harvest,
  };
}
