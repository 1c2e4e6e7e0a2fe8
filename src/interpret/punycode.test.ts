import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeLabel } from './punycode.ts';

describe('a label of a host', () => {
  it.each([
    ['acme', 'acme'],
    ['xn--ty-gka', 'työ'],
    ['xn--smrgs-pra0j', 'smörgås'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--!!', 'xn--!!'],
  ])('%s is written %s', (label, written) => {
    expect(unicodeLabel(label)).toBe(written);
  });

  it('is what the browser made of the letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöøæéü]{1,15}$/), (written) => {
        const [label = ''] = new URL(`https://${written}.example/`).hostname.split('.');
        expect(unicodeLabel(label)).toBe(written);
      }),
    );
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof unicodeLabel(`xn--${text}`)).toBe('string');
      }),
    );
  });
});
