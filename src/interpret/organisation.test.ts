import { describe, expect, it } from 'vitest';
import { organisationsOf } from './organisation.ts';

const read = (...nodes: Readonly<Record<string, unknown>>[]) => organisationsOf(nodes, []);
const employeesOf = (numberOfEmployees: unknown) =>
  read({ '@type': 'Organization', name: 'Lumo', numberOfEmployees })[0]?.employees;

describe('an organisation in structured data', () => {
  it('has no name where its name lies thousands of lists or nodes deep', () => {
    const lists = JSON.parse(`${'['.repeat(5_000)}"Lumo"${']'.repeat(5_000)}`);
    const nodes = JSON.parse(`${'{"value":'.repeat(5_000)}"Lumo"${'}'.repeat(5_000)}`);
    expect(read({ '@type': 'Organization', name: lists }, { '@type': 'Organization', name: nodes })).toEqual([]);
    expect(read({ '@type': 'Organization', name: [['Lumo']] })).toMatchObject([{ name: 'Lumo' }]);
  });

  it.each(['publisher', 'author', 'seller', 'itemReviewed', 'memberOf', 'parentOrganization', 'alumniOf', 'organizer'])(
    'is another’s as the %s of something, alone or in a list',
    (property) => {
      const other = { '@type': 'Organization', name: 'Norvane' };
      expect(read({ '@type': 'Thing', [property]: other }, other)).toMatchObject([{ isPublisher: true }]);
      expect(read({ '@type': 'Thing', [property]: [other] }, other)).toMatchObject([{ isPublisher: true }]);
    },
  );
});

describe('a head count in structured data', () => {
  it('is a number or a range', () => {
    expect(employeesOf(40)).toEqual({ min: 40, max: 40 });
    expect(employeesOf('5-500')).toEqual({ min: 5, max: 500 });
    expect(employeesOf({ minValue: 5, maxValue: 500 })).toEqual({ min: 5, max: 500 });
    expect(employeesOf({ minValue: 5 })).toEqual({ min: 5, max: null });
    expect(employeesOf('0-10')).toEqual({ min: 0, max: 10 });
  });

  it.each([
    0,
    '500-5',
    '0-0',
    9_000_000,
    { minValue: 500, maxValue: 5 },
    { minValue: 0 },
    { minValue: 1, maxValue: 9_999_999 },
  ])('is none where it says %j', (count) => {
    expect(employeesOf(count)).toBeNull();
  });
});
