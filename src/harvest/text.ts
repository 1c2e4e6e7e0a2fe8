// A regular expression costs the page a fraction of a millisecond when it is first used, on every page: the page script
// keeps to a few and compares strings else.

/** The text with white space collapsed, cut at `limit` characters. The worker takes out what cannot be seen. */
export function tidy(text: string, limit: number): string {
  const head = (text.length > limit * 4 ? text.slice(0, limit * 4) : text).trim();
  const line = hasOnlyBlanks(head) ? head : head.replace(/\s+/g, ' ');
  return line.length > limit ? line.slice(0, limit).trim() : line;
}

/** Whether words stand one blank apart, as in most texts: then the pattern need not be run. */
function hasOnlyBlanks(text: string): boolean {
  return !text.includes('\n') && !text.includes('  ') && !text.includes('\u00a0') && !text.includes('\t');
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'iframe', 'object']);

/** Elements that do not break a line: their text runs on. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The text inside an element, as far as `limit` characters: never more is read than is kept. */
export function textWithin(element: Element, limit: number): string {
  if (element.firstElementChild === null) return tidy(element.firstChild?.nodeValue ?? '', limit);
  let text = '';
  let node: Node | null = element.firstChild;
  let steps = 0;
  while (node !== null && text.length < limit * 2 && steps++ < 400) {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, limit * 2);
    const inside = isElement(node) && !SKIPPED.has(node.localName) ? node : null;
    if (inside !== null && !INLINE.has(inside.localName)) text += ' ';
    node = inside?.firstChild ?? following(node, element);
  }
  return tidy(text, limit);
}

// The type is what the standard says it is; `instanceof` fails for nodes of other realms.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The next node in document order that is not inside `node`; null at the end of `root`. */
function following(node: Node, root: Node): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
