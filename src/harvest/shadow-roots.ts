import { parentOf, startTag, tagOf } from './page-parts.ts';

const MOST_ROOTS = 40;
const MOST_HOSTS_OF_A_TAG = 100;
const MOST_ELEMENTS = 2_000;
/** Elements around a host that are asked. */
const MOST_DEPTH = 100;
/** Attributes that tell where on the page something stands and whether it is read. */
const TELLING = ['class', 'id', 'role', 'style', 'hidden', 'contenteditable'];

/**
 * The markup of the open shadow roots under `root`, and of those in them. Only elements with names of their own are
 * asked: they are what the tags of the page tell, so that a page without any costs nothing.
 * @param tags names with a hyphen that were met in the markup so far; may grow while the markups are read
 */
export function* shadowMarkups(root: Element, tags: ReadonlySet<string>): Generator<string> {
  const roots: (Element | ShadowRoot)[] = [root];
  for (const parent of roots)
    for (const tag of tags) {
      const hosts = parent.querySelectorAll(CSS.escape(tag));
      for (let index = 0; index < hosts.length && index < MOST_HOSTS_OF_A_TAG; index++) {
        const shadow = hosts[index]?.shadowRoot ?? null;
        if (shadow === null || shadow.querySelectorAll('*').length > MOST_ELEMENTS) continue;
        if (roots.length > MOST_ROOTS) return;
        roots.push(shadow);
        yield shadowMarkup(shadow);
      }
    }
}

/** A shadow root's markup inside the tags its host stands in: they say where on the page that is, and what is hidden. */
function shadowMarkup({ host, innerHTML }: ShadowRoot): string {
  let markup = innerHTML;
  let around: Element | null = host;
  for (let depth = 0; around !== null && depth < MOST_DEPTH; depth++) {
    const tag = tagOf(around);
    if (tag === 'body' || tag === 'html') break;
    markup = `${startTag(around, TELLING)}${markup}</${tag}>`;
    around = elementAround(around);
  }
  return markup;
}

/** The element another stands in, also across the border of a shadow root. */
function elementAround(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
