const DECLARES_CHARSET = /<meta[^>]{1,80}charset\s*=/i;

/**
 * The content type a server would send with a saved page. Many declared their encoding only in the header that was
 * not saved: bytes that are valid UTF-8 are said to be so, others are left to the browser.
 */
export function contentTypeOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  return !DECLARES_CHARSET.test(head) && isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
