import { describe, expect, it } from 'vitest';
import { observationsOf } from './item-events.ts';

const setting = { place: 'own-news', names: ['lumikide'] } as const;
const told = (headline: string, lead = '', owner: 'company' | 'anybody' = 'company') =>
  observationsOf({ headline, lead, when: null, url: '' }, null, setting, owner).map(({ type, confidence }) => [
    type,
    confidence >= 60,
  ]);

describe('an address of somebody', () => {
  it('is kept with no event', () => {
    const headline = 'Lumikide has acquired Tuulisaari Oy, says Aino aino.esimerkki@lumikide.example';
    expect(observationsOf({ headline, lead: '', when: null, url: '' }, 'en', setting, 'company')).toMatchObject([
      {
        title: 'Lumikide has acquired Tuulisaari Oy, says Aino …',
        excerpt: 'Lumikide has acquired Tuulisaari Oy, says Aino …',
      },
    ]);
  });
});

describe('an item', () => {
  it('is of what its headline says: what only its text tells is possible', () => {
    expect(told('Lumikide acquires Northpeak Robotics', 'Lumikide will also open an office in Oslo.')).toEqual([
      ['acquisition', true],
      ['expansion', false],
    ]);
  });

  it('is of what its text says where the headline says nothing', () => {
    expect(told('A new chapter', 'Lumikide has acquired Northpeak Robotics.')).toEqual([['acquisition', true]]);
  });

  it('tells what its headline gives as the ground of something else as possible', () => {
    expect(told('Lumikide lays off 40 people after acquiring Northpeak Robotics')[0]).toEqual(['layoffs', true]);
    expect(told('Lumikide lays off 40 people after acquiring Northpeak Robotics')).not.toContainEqual([
      'acquisition',
      true,
    ]);
    expect(told('Lumikide acquires Northpeak Robotics and lays off 40 people')).toContainEqual(['acquisition', true]);
  });

  it('that may be anybody’s names the company in the sentence of the event', () => {
    expect(told('Anna Ek appointed CEO of Lumikide', '', 'anybody')).toEqual([['leadership-change', true]]);
    expect(told('Anna Ek appointed CEO of Northpeak', '', 'anybody')).not.toContainEqual(['leadership-change', true]);
    expect(told('Anna Ek appointed CEO of Northpeak', '', 'company')).toEqual([['leadership-change', true]]);
  });
});
