import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOf } from '../../tests/support/companies.ts';
import { namesOfCompany, normaliseCompanyName } from './company-name.ts';

describe('the normalised company name', () => {
  it.each([
    ['Example Oy', 'example'],
    ['Oy Example Ab', 'example'],
    ['EXAMPLE AB (publ)', 'example'],
    ['Åberg & Pojat Oy', 'aberg and pojat'],
    ['Brødrene Ek A/S', 'brodrene ek'],
    ['Example ApS', 'example'],
    ['Example GmbH & Co. KG', 'example'],
    ['Example Sp. z o.o.', 'example'],
    ['Example s.r.o.', 'example'],
    ['Example, Inc.', 'example'],
    ["O'Example Ltd.", 'oexample'],
    ['UAB Example', 'example'],
    ['T:mi Example', 'example'],
  ])('of %s is %s', (name, expected) => {
    expect(normaliseCompanyName(name)).toBe(expected);
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(normaliseCompanyName('AB')).toBe('ab');
    expect(normaliseCompanyName('Oy Ab')).toBe('oy');
  });

  it('keeps names in other scripts', () => {
    expect(normaliseCompanyName('Пример')).toBe('пример');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const once = normaliseCompanyName(name);
        expect(normaliseCompanyName(once)).toBe(once);
      }),
    );
  });

  it('is never empty for a name with a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'Ø', 'ß', 'Я', '株'), (name, letter) => {
        expect(normaliseCompanyName(name + letter)).not.toBe('');
      }),
    );
  });

  it('does not depend on the case or the legal form', () => {
    const word = fc.stringMatching(/^[a-zåäö]{3,12}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('Oy', 'AB', 'A/S', 'ApS', 'GmbH', 'Ltd.'), (name, form) => {
        expect(normaliseCompanyName(`${name.toUpperCase()} ${form}`)).toBe(normaliseCompanyName(name));
      }),
    );
  });
});

describe('namesOfCompany', () => {
  const aliases = [factOf('Lumi'), factOf('Lumivaara Oy')];

  it('gives the name, the legal name and the others, each once', () => {
    const facts = { name: factOf('Lumivaara Oy'), legalName: factOf('Lumivaara Group Oy'), aliases };
    expect(namesOfCompany(facts)).toEqual(['Lumivaara Oy', 'Lumivaara Group Oy', 'Lumi']);
  });

  it('takes facts as they are stored, without those that are not known', () => {
    expect(namesOfCompany({ name: factOf('Lumivaara Oy') })).toEqual(['Lumivaara Oy']);
    expect(namesOfCompany({ name: factOf('Lumivaara Oy'), legalName: null, aliases: [] })).toEqual(['Lumivaara Oy']);
  });
});
