import { describe, expect, it } from 'vitest';
import { globsOf, simplest } from './globs.ts';

describe('an expression as globs', () => {
  it.each([
    ['cdn\\.acme\\.com', ['cdn.acme.com']],
    ['acme.com', ['acme.com']],
    ['acme-([\\d.]*\\d)[^/]*\\.js', ['acme-*#*.js']],
    ['acme(?:\\.min)?\\.js', ['acme.js', 'acme.min.js']],
    ['/acme[.-]tool', ['/acme.tool', '/acme-tool']],
    ['^https?://.+\\.acme\\.com', ['^http://*.acme.com', '^https://*.acme.com']],
    ['.+acme.+', ['acme']],
    ['Acme\\d+', ['acme#']],
    ['acme{2,3}', ['acme']],
    ['', ['']],
  ])('%s', (source, expected) => {
    expect(simplest(globsOf(source) ?? []).toSorted()).toEqual(expected.toSorted());
  });

  it.each(['acme(?!x)', '(a)\\1', 'acme(', 'a*#', '(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)'])('%s cannot be said', (source) => {
    expect(globsOf(source)).toBeNull();
  });
});
