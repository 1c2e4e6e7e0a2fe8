// A form shows its fields as properties of their names (`<input name="outerHTML">`), a document its images and forms:
// nothing is asked of an element or a document itself, but of their prototypes, which are the browser's.

/** A part of a page: its markup, and the element that is all of; null for a tag or a text between elements. */
export interface PagePart {
  readonly markup: string;
  readonly element: Element | null;
  /** Whether the page took it out meanwhile: something else may stand there now. */
  readonly isGone: boolean;
}

/** Elements of one part at most: what is serialised at once holds up the page, a few milliseconds for so many. */
const MOST_ELEMENTS = 4_000;
/** How deep a page is taken apart; what lies deeper is serialised at once. */
const MOST_DEPTH = 12;
const ELEMENT = 1;
const TEXT = 3;

/**
 * The root element of a page, to be written as HTML. One of an XML document (XHTML) would be written as XML, with tags
 * that end themselves and texts that are not escaped alike: a copy in an HTML document is not. Nothing runs there.
 */
export function htmlRoot(document: Document, root: Element): Element {
  const contentType: string = Reflect.get(Document.prototype, 'contentType', document);
  if (!contentType.endsWith('xml')) return root;
  const implementation: DOMImplementation = Reflect.get(Document.prototype, 'implementation', document);
  const html = implementation.createHTMLDocument('');
  const copy = html.importNode(root, true);
  html.documentElement.replaceWith(copy);
  const walker = html.createTreeWalker(copy, NodeFilter.SHOW_CDATA_SECTION);
  const sections: CharacterData[] = [];
  while (walker.nextNode() !== null) if (isData(walker.currentNode)) sections.push(walker.currentNode);
  for (const section of sections) section.replaceWith(section.data);
  return copy;
}

/**
 * The markup of an element and all inside it, in document order: in one part, as of nearly every page, or in several
 * when it is large. The browser writes a copy; the page is not touched.
 */
export function pageParts(element: Element, depth = 0): Iterable<PagePart> {
  return depth < MOST_DEPTH && isLarge(element)
    ? partsOf(element, depth)
    : [{ markup: markupOf(element), element, isGone: isGone(element) }];
}

function* partsOf(element: Element, depth: number): Generator<PagePart> {
  yield tagPart(element, startTag(element, Element.prototype.getAttributeNames.call(element)));
  // All are taken hold of at once. The page goes on between two parts, and may replace the child just read: from there
  // no way leads to the next one.
  const children: NodeListOf<ChildNode> = Reflect.get(Node.prototype, 'childNodes', element);
  for (const child of [...children])
    if (isElement(child)) yield* pageParts(child, depth + 1);
    else if (child.nodeType === TEXT) yield tagPart(child, escaped(child.nodeValue ?? ''));
  yield tagPart(element, `</${tagOf(element)}>`);
}

function tagPart(node: Node, markup: string): PagePart {
  return { markup, element: null, isGone: isGone(node) };
}

function isGone(node: Node): boolean {
  return !Reflect.get(Node.prototype, 'isConnected', node);
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

/** The node another stands in; null when it stands in none. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

/** Whether an element is another or stands in it. */
export function isWithin(element: Element, other: Element): boolean {
  return Node.prototype.contains.call(other, element);
}

function isLarge(element: Element): boolean {
  return Element.prototype.getElementsByTagName.call(element, '*').item(MOST_ELEMENTS) !== null;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isData(node: Node): node is CharacterData {
  return node instanceof CharacterData;
}

function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === ELEMENT;
}
