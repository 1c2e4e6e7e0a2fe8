/** What a walk calls for each node it meets. */
export interface Visitor {
  /** Looks at an element. @returns whether to go inside */
  enter(element: Element): boolean;
  text(text: string): void;
  leave(element: Element): void;
}

export interface WalkLimits {
  /** Nodes visited at most. */
  readonly nodes: number;
  /** Whether the time for it is used up. */
  readonly isTimeSpent: () => boolean;
}

/** Asking the clock costs more than a node: a step is so many. */
const NODES_OF_A_STEP = 64;

/**
 * Visits the elements and texts under `root` in document order, without recursion (pages may nest without end), and
 * yields after each step, so that the page can have its turn. The browser's own walker leads: a form shows its fields
 * as properties (`<input name="firstChild">`), so a node's properties cannot be trusted to lead on.
 * @returns the node it stopped at when a limit was met or the page took the node away, null when all was visited
 */
export function* walk(root: Element, visitor: Visitor, limits: WalkLimits): Generator<void, Node | null> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let count = 1; count <= limits.nodes; count++) {
    if (count % NODES_OF_A_STEP === 0) {
      if (limits.isTimeSpent()) return walker.currentNode;
      yield;
    }
    if (visit(walker.currentNode, visitor) && walker.firstChild() !== null) continue;
    if (!onward(walker, root, visitor)) return walker.currentNode === root ? null : walker.currentNode;
  }
  return walker.currentNode;
}

/** @returns whether to go inside */
function visit(node: Node, visitor: Visitor): boolean {
  if (isElement(node)) return visitor.enter(node);
  visitor.text(node.nodeValue ?? '');
  return false;
}

/** Goes to the next node that is not inside the current one, leaving elements on the way. @returns false at the end */
function onward(walker: TreeWalker, root: Element, visitor: Visitor): boolean {
  while (true) {
    const node = walker.currentNode;
    if (isElement(node)) visitor.leave(node);
    if (node === root) return false;
    if (walker.nextSibling() !== null) return true;
    if (walker.parentNode() === null) return false;
  }
}

// The type is what the standard says it is; `instanceof` fails for nodes of other realms.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
