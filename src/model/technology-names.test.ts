import { describe, expect, it } from 'vitest';
import { technologyCategory } from './technology-names.ts';

describe('the category of a technology', () => {
  it.each([
    ['HubSpot', 'crm'],
    ['hubspot', 'crm'],
    ['Netvisor', 'finance'],
    ['WordPress', 'cms'],
    ['Google Tag Manager', 'tag-manager'],
    ['jQuery', 'code'],
  ])('of %s is %s', (name, category) => {
    expect(technologyCategory(name)).toBe(category);
  });

  it('of a name we do not tell is null', () => {
    for (const name of ['', 'constructor', 'Something Else']) expect(technologyCategory(name)).toBeNull();
  });
});
