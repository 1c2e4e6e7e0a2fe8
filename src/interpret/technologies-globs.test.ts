import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globOf, matchesGlob } from './technologies-globs.ts';
import { GlobIndex } from './technologies-index.ts';

const matches = (glob: string, text: string) => matchesGlob(globOf(glob), text);

describe('a glob', () => {
  it.each([
    ['//cdn.acme.example/', '//cdn.acme.example/a.js', true],
    ['//acme.example/', '//cdn.acme.example/a.js', true],
    ['//acme.example/a', '//cdn.acme.example/b.js', false],
    ['//acme.example/', '//notacme.example/', false],
    ['//acme.example/', '//acme.example.evil.test/', false],
    ['//acme.example/', '//evil.test/acme.example/', false],
    ['//s#.acme.example/', '//s0.acme.example/', true],
    ['//s#.acme.example/', '//sx.acme.example/', false],
    ['//forms.acme.*/', '//forms.acme.fi/', true],
    ['tool.js', '//acme.example/js/tool.js', true],
    ['tool.js', '//acme.example/js/my-tool.js', true],
    ['tool.js', '//acme.example/js/atool.js', false],
    ['tool.js', '//acme.example/js/atool.js?with=tool.js', true],
    ['/tool*.js', '//acme.example/tool/a/b.js', true],
    ['/tool*.js', '//acme.example/b.js/tool', false],
    ['tool-#*.js', '//acme.example/tool-12.3.js', true],
    ['tool-#*.js', '//acme.example/tool-x.js', false],
    ['^gtm-', 'gtm-abc', true],
    ['^gtm-', 'no gtm-abc', false],
  ])('%s and %s', (glob, text, expected) => {
    expect(matches(glob, text)).toBe(expected);
  });

  it('without wildcards is found in any address that holds it', () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/);
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (piece, before, after) => {
        expect(matches(piece, `//host/${before.toLowerCase()}/${piece}${after.toLowerCase()}`)).toBe(true);
      }),
    );
  });

  it('is tried in one pass, however many chances a text gives it', () => {
    const long = `//${'a.'.repeat(50_000)}/${'tool'.repeat(200_000)}`;
    expect(matches('//a.missing/', long)).toBe(false);
    expect(matches('tool*tool*missing', long)).toBe(false);
  });
});

describe('the index of globs', () => {
  const sources = fc.array(fc.stringMatching(/^[a-c/.#*]{1,12}$/), { maxLength: 30 });

  it('never passes over a glob that matches', () => {
    fc.assert(
      fc.property(sources, fc.stringMatching(/^[a-c/.1]{0,40}$/), (written, text) => {
        const globs = written.map(globOf);
        const tried = new Set(new GlobIndex(globs).candidates(text));
        const missed = globs.filter((glob, number) => !tried.has(number) && matchesGlob(glob, text));
        expect(missed).toEqual([]);
      }),
    );
  });

  it('names each once', () => {
    const index = new GlobIndex([globOf('tool'), globOf('a#')]);
    expect(index.candidates('tooltool').toSorted((one, other) => one - other)).toEqual([0, 1]);
    expect(index.candidates('nothing')).toEqual([1]);
  });
});
