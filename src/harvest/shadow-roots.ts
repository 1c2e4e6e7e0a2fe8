const MOST_ROOTS = 40;
const MOST_HOSTS_OF_A_TAG = 100;
const MOST_ELEMENTS = 2_000;

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

/** A shadow root's markup, in a footer when its host stands in one. */
function shadowMarkup({ host, innerHTML }: ShadowRoot): string {
  const inside = `<${host.localName}>${innerHTML}</${host.localName}>`;
  return host.closest('footer, [role="contentinfo"]') === null ? inside : `<footer>${inside}</footer>`;
}
