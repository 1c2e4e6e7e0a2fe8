import { INLINE } from './text.ts';

// What elements are by their names, as bits of one number, so that one look-up per tag tells all.

/** Does not break a line. */
export const IS_INLINE = 1;
/** Has no end tag. */
export const IS_VOID = 2;
/** Holds text as far as its end tag, whatever that looks like. */
export const IS_RAW = 4;
/** Holds nothing to read: a drawing, choices, what only machines read. */
export const IS_UNREAD = 8;
/** Has something to copy beside its text. */
export const IS_COPIED = 16;
/** Opens an area of the page. */
const IS_AREA = 32;

const TRAITS: readonly (readonly [trait: number, tags: Iterable<string>])[] = [
  [IS_INLINE, INLINE],
  [
    IS_VOID,
    'meta link img br input hr source area col embed wbr base basefont bgsound track param frame keygen'.split(' '),
  ],
  [IS_RAW, 'script style noscript title iframe textarea xmp noembed noframes plaintext'.split(' ')],
  [IS_UNREAD, 'svg template select object canvas video audio datalist'.split(' ')],
  [IS_COPIED, 'html body a h1 h2 h3 time form dt dd tr td th meta link img script noscript title iframe'.split(' ')],
  [IS_AREA, 'body footer header nav main article aside address'.split(' ')],
];

const known = new Map<string, number>();
for (const [trait, tags] of TRAITS) for (const tag of tags) known.set(tag, (known.get(tag) ?? 0) | trait);

/** The traits of elements by their names. A block of text has none. */
export const traitsOf: ReadonlyMap<string, number> = known;
