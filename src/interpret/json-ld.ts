/** A node of structured data: own properties only, of any shape. */
export type Node = Readonly<Record<string, unknown>>;

const MOST_NODES = 400;
const DEEPEST = 8;

/** The nodes of JSON-LD blocks as pages write them, nested ones after their parents; broken blocks give what they can. */
export function nodesOf(blocks: readonly string[]): Node[] {
  const nodes: Node[] = [];
  for (const block of blocks) gather(parsed(block), nodes, 0);
  return nodes;
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) gather(item, nodes, depth + 1);
  else if (isNode(value)) {
    if (typesOf(value).length > 0) nodes.push(value);
    for (const inner of Object.values(value)) gather(inner, nodes, depth + 1);
  }
}

/** The types of a node without their address ("Organization"). LinkedIn writes `type` for `@type`. */
export function typesOf(node: Node): string[] {
  const written = own(node, '@type') ?? own(node, 'type');
  const types = Array.isArray(written) ? written : [written];
  return types.filter((type) => typeof type === 'string').map((type) => type.split(/[/#:]/).at(-1) ?? '');
}

/** A node's own property, whatever the case of its first letter; `__proto__` and the like are never met. */
export function own(node: Node, property: string): unknown {
  if (Object.hasOwn(node, property)) return node[property];
  const capital = property.charAt(0).toUpperCase() + property.slice(1);
  return Object.hasOwn(node, capital) ? node[capital] : undefined;
}

function parsed(block: string): unknown {
  for (const text of [block, repaired(block)]) {
    try {
      return JSON.parse(text);
    } catch {
      // Try the next reading; a block that has none says nothing.
    }
  }
  return null;
}

/**
 * JSON as its writer meant it: from its first bracket to that one's end, without comments and trailing commas, with
 * control characters in strings blanked, and with whatever a cut left open closed. Each character is looked at once.
 */
function repaired(block: string): string {
  const text = block.replace(/<!\[CDATA\[|\]\]>|-->/g, ' ');
  const open: string[] = [];
  const pieces: string[] = [];
  let index = Math.max(0, text.search(/[{[]/));
  while (index < text.length && (pieces.length === 0 || open.length > 0)) {
    const end = endOfPiece(text, index);
    const piece = text.slice(index, end);
    if (CLOSING.has(piece)) {
      open.pop();
      dropLast(pieces, ',');
    }
    const closing = OPENING.get(piece);
    if (closing !== undefined) open.push(closing);
    if (piece.startsWith('"')) pieces.push(escapedString(piece));
    else if (!/^(?:\s|\/[/*])/.test(piece)) pieces.push(piece);
    index = end;
  }
  return closed(pieces, open);
}

const OPENING = new Map([
  ['{', '}'],
  ['[', ']'],
]);
const CLOSING = new Set(OPENING.values());
const BLANK_OR_LITERAL = /\s+|[^\s"{}[\],:/]+|[\s\S]/y;

/** Where a string, a comment, white space, a literal or one sign ends. */
function endOfPiece(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  if (text.startsWith('//', start) || text.startsWith('/*', start)) return endOfComment(text, start);
  BLANK_OR_LITERAL.lastIndex = start;
  return start + (BLANK_OR_LITERAL.exec(text)?.[0].length ?? 1);
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index + 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2);
  if (end === -1) return text.length;
  return isLine ? end : end + 2;
}

function escapedString(quoted: string): string {
  const isWhole = quoted.length > 1 && quoted.endsWith('"');
  return (isWhole ? quoted : `${quoted.replace(/\\$/, '')}"`).replace(/\p{Cc}/gu, ' ');
}

/** Takes the last piece away where it is this one. */
function dropLast(pieces: string[], piece: string): boolean {
  if (pieces.at(-1) !== piece) return false;
  pieces.pop();
  return true;
}

/** A cut may leave a property without its value: it goes, then all that is open is closed. */
function closed(pieces: string[], open: readonly string[]): string {
  if (open.length > 0) {
    dropLast(pieces, ',');
    const isName = pieces.at(-1)?.startsWith('"') === true && /^[{,]$/.test(pieces.at(-2) ?? '');
    if (dropLast(pieces, ':') || (isName && open.at(-1) === '}')) {
      pieces.pop();
      dropLast(pieces, ',');
    }
  }
  return [...pieces, ...open.toReversed()].join(' ');
}
