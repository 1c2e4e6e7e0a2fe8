/** A header as headers are compared: small letters and digits only, without what stands in parentheses. */
export function headerKey(header: string): string {
  const plain = header.normalize('NFC').toLowerCase();
  const outside = plain.replace(/\([^)]*\)/g, ' ');
  return lettersOf(outside) || lettersOf(plain);
}

/** The same with what stands in parentheses: "Email" and "Email (Primary Contact)" are two columns of one file. */
export function wholeHeaderKey(header: string): string {
  return lettersOf(header.normalize('NFC').toLowerCase());
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
