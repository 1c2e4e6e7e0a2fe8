import { describe, expect, it } from 'vitest';
import { logoText } from './logos.ts';
import { MarkupReader, unescaped } from './markup-reader.ts';

/** The tags of markup, with the texts before them. */
function tagsOf(markup: string): string[] {
  const reader = new MarkupReader(markup);
  const tags: string[] = [];
  for (let kind = reader.next(); kind !== null; kind = reader.next())
    tags.push(`${reader.text}${kind === 'end' ? '/' : '+'}${reader.tag}`);
  return reader.text === '' ? tags : [...tags, reader.text];
}

/** A reader that has just begun the first element of markup. */
function begun(markup: string): MarkupReader {
  const reader = new MarkupReader(markup);
  reader.next();
  return reader;
}

/** Text in elements that are indented by so many blanks each. */
const indented = (tags: readonly string[], text: string, blanks: number) =>
  tags.reduceRight((inside, tag) => `\n${' '.repeat(blanks)}<${tag}>${inside}</${tag}>`, text);

describe('a reader of markup', () => {
  it('goes from tag to tag with the texts between', () => {
    expect(tagsOf('<p class="a">One <b>two</b></p>three')).toEqual(['+p', 'One +b', 'two/b', '/p', 'three']);
  });

  it('passes over comments and declarations', () => {
    expect(tagsOf('<!doctype html><p>a<!-- <b> --><!---->b</p>')).toEqual(['+p', 'ab/p']);
  });

  it.each([
    '<a title="a > b" href="/x">',
    '<a title="&gt;" href="/search?q=">',
    '<a "="" href="/search?q=">',
    '<a "="" title="a > b" href="/x=">',
  ])('finds the end of %s', (tag) => {
    expect(tagsOf(`${tag}Text</a><p class="b">After</p>`)).toEqual(['+a', 'Text/a', '+p', 'After/p']);
  });

  it('tells attributes by name, without escapes', () => {
    const reader = begun('<a data-href="no" href="/a?b=1&amp;c=&quot;2&quot;" hidden="">');
    expect(reader.attribute('href')).toBe('/a?b=1&c="2"');
    expect(reader.attribute('hidden')).toBe('');
    expect(reader.attribute('title')).toBeNull();
    expect(reader.attributeNames()).toEqual(['data-href', 'href', 'hidden']);
  });

  it('reads over all of a raw element, whatever it holds', () => {
    const reader = begun('<script>a = "</scripty><p>no</p>"</script><p>yes</p>');
    expect(reader.rawText()).toBe('a = "</scripty><p>no</p>"');
    expect(reader.next()).toBe('start');
    expect(reader.tag).toBe('p');
  });

  it('goes to where an element last begins', () => {
    const reader = begun('<main></main><footer>1</footer><footer>2</footer>');
    expect(reader.skipToLast('footer')).toBe(true);
    reader.next();
    expect(reader.textInside(9)).toBe('2');
    expect(reader.skipToLast('footer')).toBe(false);
  });
});

describe('the text inside an element', () => {
  it.each([
    ['words apart at blocks only', '<div><p>One <b>t</b>wo</p><p>three</p></div>', 'One two three'],
    ['words apart behind a block', '<a><h1>Acme</h1><span>Boxing</span></a>', 'Acme Boxing'],
    ['none of drawings, choices and scripts', '<a><svg><text>no</text></svg><script>no</script>Yes</a>', 'Yes'],
    ['white space once', '<h1> A\n  <i> b </i>\n c&nbsp; d</h1>', 'A b c d'],
    ['escapes as what they stand for', '<p>A &amp;amp; B &lt;b&gt; &quot;C&quot;</p>', 'A &amp; B <b> "C"'],
  ])('has %s', (_, markup, text) => {
    expect(begun(markup).textInside(40)).toBe(text);
  });

  it.each([
    ['link', ['a', 'div', 'div', 'div', 'h3'], 60],
    ['heading', ['h1', ...Array.from({ length: 11 }, () => 'span')], 60],
    ['plain element', ['p'], 0],
  ])('is found behind the indentation of a %s', (_, tags, blanks) => {
    const text = tags.length === 1 ? `${' '.repeat(2_000)}Careers` : 'Careers';
    expect(begun(indented(tags, text, blanks)).textInside(120)).toBe('Careers');
  });

  it.each([
    ['a plain element', 'p', ''],
    ['an element with others in it', 'a', '<b></b>'],
  ])('has no half of an escape, in %s', (_, tag, inside) => {
    for (let before = 0; before < 6; before += 1) {
      const markup = `<${tag}>${inside}${'x'.repeat(before)}${'a&nbsp;&nbsp;&nbsp;'.repeat(200)}</${tag}>`;
      expect(begun(markup).textInside(20)).toMatch(/^x*a(?: a)*$/);
    }
  });

  it.each(['br', 'basefont', 'bgsound'])('ends at its end tag though a %s has none', (tag) => {
    expect(begun(`<div><${tag}>In</div>Out`).textInside(20)).toBe('In');
  });

  it('is as long as the limit where there is as much, escaped or not', () => {
    expect(begun(`<p>${'&amp;'.repeat(500)}</p>`).textInside(100)).toBe('&'.repeat(100));
    expect(begun(`<p><b>${'&quot;'.repeat(500)}</b></p>`).textInside(100)).toBe('"'.repeat(100));
  });

  it('of a drawing with a title is the text of that, as a logo', () => {
    expect(logoText(begun('<a><svg><title><b>Quill</b> brook</title></svg></a>'))).toBe('Quill brook');
  });
});

it('takes escapes back once', () => {
  expect(unescaped('&amp;lt; &lt;&gt;&quot;&nbsp;&')).toBe('&lt; <>"\u00a0&');
});
