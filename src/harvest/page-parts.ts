// A form shows its fields as properties of their names (`<input name="outerHTML">`), a document its images and forms:
// nothing is asked of an element or a document itself, but of their prototypes, which are the browser's.

/** A part of a page: its markup, and the element it is of. */
export interface PagePart {
  readonly markup: string;
  readonly element: Element;
}

/** Elements of one part at most: what is serialised at once holds up the page, a few milliseconds for so many. */
const MOST_ELEMENTS = 4_000;
/** How deep a page is taken apart; what lies deeper is serialised at once. */
const MOST_DEPTH = 12;
const ELEMENTS_AND_TEXTS = 5;
const TEXT = 3;

/**
 * The markup of an element and all inside it, in document order: in one part, as of nearly every page, or in several
 * when it is large. The browser writes a copy; the page is not touched.
 */
export function pageParts(element: Element, depth = 0): Iterable<PagePart> {
  return depth < MOST_DEPTH && isLarge(element) ? partsOf(element, depth) : [{ markup: markupOf(element), element }];
}

function* partsOf(element: Element, depth: number): Generator<PagePart> {
  yield { markup: startTag(element, Element.prototype.getAttributeNames.call(element)), element };
  const document = Reflect.get(Node.prototype, 'ownerDocument', element);
  const walker = Document.prototype.createTreeWalker.call(document, element, ELEMENTS_AND_TEXTS);
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) {
    if (isElement(child)) yield* pageParts(child, depth + 1);
    else yield { markup: escaped(child.nodeValue ?? ''), element };
  }
  yield { markup: `</${tagOf(element)}>`, element };
}

/** The markup of an element and of all inside it. */
export function markupOf(element: Element): string {
  return Reflect.get(Element.prototype, 'outerHTML', element);
}

export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element);
}

/** The start tag of an element, with those of its attributes that are named. */
export function startTag(element: Element, attributes: readonly string[]): string {
  const written = attributes.map((name) => {
    const value = Element.prototype.getAttribute.call(element, name);
    return value === null ? '' : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
  });
  return `<${tagOf(element)}${written.join('')}>`;
}

/** Whether one element stands behind another, not in it. */
export function isBehind(element: Element, other: Element): boolean {
  const place = Node.prototype.compareDocumentPosition.call(other, element);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

function isLarge(element: Element): boolean {
  return Element.prototype.getElementsByTagName.call(element, '*').item(MOST_ELEMENTS) !== null;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

// A walker gives elements and texts here. Of a form with a field named "nodeType" that property is the field.
function isElement(node: Node): node is Element {
  return node.nodeType !== TEXT;
}
