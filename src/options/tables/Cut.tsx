/** A text that may be longer than its cell: it is whole where it is pointed at. */
export function Cut({ text }: { text: string }) {
  return <span title={text}>{text}</span>;
}
