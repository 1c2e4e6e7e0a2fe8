/** A part of a page: its markup, and the element it is of. */
export interface PagePart {
  readonly markup: string;
  readonly element: Element;
}

/** Elements of one part at most: what is serialised at once holds up the page, a few milliseconds for so many. */
const MOST_ELEMENTS = 4_000;
/** How deep a page is taken apart; what lies deeper is serialised at once. */
const MOST_DEPTH = 12;

/**
 * The markup of an element and all inside it, in document order: in one part, as of nearly every page, or in several
 * when it is large. The browser writes a copy; the page is not touched.
 */
export function pageParts(element: Element, depth = 0): Iterable<PagePart> {
  return depth < MOST_DEPTH && isLarge(element) ? partsOf(element, depth) : [{ markup: markupOf(element), element }];
}

function* partsOf(element: Element, depth: number): Generator<PagePart> {
  const name = asked('localName', element);
  yield { markup: `<${name}${attributesOf(element)}>`, element };
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) {
    if (isElement(child)) yield* pageParts(child, depth + 1);
    else yield { markup: escaped(child.nodeValue ?? ''), element };
  }
  yield { markup: `</${name}>`, element };
}

/** The markup of an element and of all inside it. */
export function markupOf(element: Element): string {
  return asked('outerHTML', element);
}

// A form shows its fields as properties of their names (`<input name="outerHTML">`), so nothing is asked of an element
// itself: the prototype knows. Where a browser's walker leads on, such fields do not matter either.
function asked(property: 'outerHTML' | 'localName', element: Element): string {
  return Reflect.get(Element.prototype, property, element);
}

function isLarge(element: Element): boolean {
  return Element.prototype.getElementsByTagName.call(element, '*').item(MOST_ELEMENTS) !== null;
}

function attributesOf(element: Element): string {
  const names = Element.prototype.getAttributeNames.call(element);
  const written = names.map(
    (name) =>
      ` ${name}="${escaped(Element.prototype.getAttribute.call(element, name) ?? '').replaceAll('"', '&quot;')}"`,
  );
  return written.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

// A walker gives elements and texts here. Of a form with a field named "nodeType" that property is the field.
function isElement(node: Node): node is Element {
  return node.nodeType !== 3;
}
