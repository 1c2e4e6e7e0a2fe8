/** Characters held as text before they are handed to a blob, which the browser may keep on disk. */
const LONGEST_PART = 1_048_576;

/** Gathers a file's text as it is written, without holding the whole of it. */
export interface FileParts {
  readonly add: (text: string) => void;
  /** The file; `head` stands before all that was added. */
  readonly file: (type: string, head?: string) => Blob;
}

export function createFileParts(): FileParts {
  const parts: Blob[] = [];
  let held = '';
  const handOver = () => {
    if (held !== '') parts.push(new Blob([held]));
    held = '';
  };
  return {
    add: (text) => {
      held += text;
      if (held.length >= LONGEST_PART) handOver();
    },
    file: (type, head = '') => {
      handOver();
      return new Blob([head, ...parts], { type });
    },
  };
}
