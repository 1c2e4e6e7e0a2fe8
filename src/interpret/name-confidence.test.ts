import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import type { GivenPage } from '../../tests/support/reading-line.ts';
import { interpret } from './interpret.ts';

const given: GivenPage = {
  url: 'https://vattholmaror.example/',
  language: 'sv',
  title: 'Vattholma Rör | Rörmokare i Malmö',
  lines: [
    ['navigation', 'Tjänster'],
    ['navigation', 'Kontakta oss'],
    ['footer', 'Tel 040-12 34 56'],
  ],
};

/** How sure the reading is of the name, 0 when it gives none. */
function confidence(more: GivenPage = {}): number {
  const reading = interpret(harvestOf({ ...given, ...more, lines: [...(given.lines ?? []), ...(more.lines ?? [])] }));
  return reading.kind === 'company' ? reading.facts.name.confidence : 0;
}

describe('confidence in a name', () => {
  it('grows with each part of the page that agrees, and has room to grow', () => {
    const steps: GivenPage[] = [
      {},
      { logos: ['Vattholma Rör'] },
      { logos: ['Vattholma Rör'], lines: [['footer', '© Vattholma Rör']] },
      {
        logos: ['Vattholma Rör'],
        lines: [['footer', '© Vattholma Rör AB']],
        jsonLd: ['{"@type":"Plumber","name":"Vattholma Rör"}'],
      },
    ];
    const grown = steps.map(confidence);
    expect(grown).toEqual(grown.toSorted((one, other) => one - other));
    expect(new Set(grown).size).toBe(steps.length);
    expect(grown[0]).toBeGreaterThanOrEqual(50);
    expect(grown[0]).toBeLessThan(85);
    expect(grown.at(-1)).toBeGreaterThanOrEqual(95);
  });

  it('shrinks when another name is nearly as likely', () => {
    const rival: GivenPage = {
      metas: { 'og:site_name': 'Skånska Värmepumpar' },
      logos: ['Skånska Värmepumpar'],
      lines: [['footer', '© Skånska Värmepumpar']],
    };
    expect(confidence(rival)).toBeLessThan(confidence() - 5);
  });

  it('is too little where two names are as likely and nothing tells between them', () => {
    const reading = interpret(
      harvestOf({
        url: 'https://annat.example/',
        language: 'sv',
        title: 'Skånska Värmepumpar | Vattholma Rör',
        logos: ['Vattholma Rör', 'Skånska Värmepumpar'],
        lines: [
          ['navigation', 'Tjänster'],
          ['footer', '© Skånska Värmepumpar'],
          ['footer', '© Vattholma Rör'],
          ['footer', 'Tel 040-12 34 56'],
        ],
      }),
    );
    expect(reading.kind).toBe('none');
  });
});
